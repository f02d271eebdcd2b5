/** The lines of one list: code, name and what else stands beside them. */
import { cellAt, isFault, type Cell } from "../../workbook";
import { joinCodeParts } from "../codeParts";
import { hasHiddenCharacters, tidyName } from "./characters";
import { codeBefore, readCodeCell, withoutOwnCode, type CodeAndName } from "./codeCell";
import type { ListPlace } from "./findLists";
import { kindWord, type KindHint } from "./listWords";
import type { ListCell, ProblemDetail } from "./problems";
import type { ListProblemKind } from "./reading";
import { readYears, type Years } from "./years";

export interface ListLine {
  readonly code: string;
  readonly name: string;
  readonly years: Years;
  readonly above: string | undefined;
  readonly kind: KindHint | undefined;
  readonly codePlace: ListCell;
  readonly namePlace: ListCell;
}

export interface PendingProblem {
  readonly kind: ListProblemKind;
  readonly place: ListCell;
  readonly detail?: ProblemDetail;
}

interface CodeInColumn extends CodeAndName {
  /** That of the lowest code, where 类, 款 and 项 have columns of their own. */
  readonly column: number;
}

/** A dash, or several, says that there is nothing. */
const nothing = /^[\s—–-]*$/u;
/** The line below many headers that numbers the columns. */
const columnNumber = /^\d{1,2}$/u;
const startsLikeFormula = /^[=+\-@]/u;
/** Our own CSV files, and Excel, put it before what is no formula. */
const textMark = /^'(?=[=+\-@])/u;

export class ListLines {
  readonly lines: ListLine[] = [];
  readonly problems: PendingProblem[] = [];
  /** The code of the line above, whose 类 and 款 a blank stands for. */
  private before: string | undefined;
  private faulty = false;

  constructor(private readonly list: ListPlace) {
    for (const row of list.rows) this.readLine(row);
  }

  /** Lines that were left out because they have no code. */
  get leftOut(): number {
    return this.problems.filter(({ kind }) => kind === "left-out").length;
  }

  private readLine(row: number): void {
    const { codes, name: nameColumn } = this.list.columns;
    this.faulty = false;
    const coded = this.readCode(row);
    const nameText = this.textAt(row, nameColumn);
    if (this.faulty || coded === "left out") return;
    if (coded === undefined) {
      if (nameText !== undefined) this.tell("no-code", row, nameColumn ?? codes[0]);
      return;
    }
    if (columnNumber.test(coded.code) && columnNumber.test(nameText ?? "")) return;
    this.readNamed(row, coded, nameText);
  }

  /** @param nameText what the column of names says; where there is none, or it is blank, the name stands behind the code */
  private readNamed(row: number, { code, name: nameBehind, column }: CodeInColumn, nameText: string | undefined): void {
    const { name: nameColumn = column, year, above: aboveColumn, kind: kindColumn } = this.list.columns;
    const namePlace = this.place(row, nameText === undefined ? column : nameColumn);
    const name = tidyName(withoutOwnCode((nameText ?? nameBehind).replace(textMark, ""), code));
    this.tellOfName(name, code, namePlace);
    const years = this.yearsAt(row, year);
    const above = this.codeAt(row, aboveColumn)?.code;
    const kindText = this.textAt(row, kindColumn);
    if (name === "" || years === undefined || this.faulty) return;
    this.lines.push({
      code,
      name,
      years,
      above: above === code ? undefined : above,
      kind: kindText === undefined ? undefined : kindWord(kindText),
      codePlace: this.place(row, column),
      namePlace,
    });
  }

  private readCode(row: number): CodeInColumn | "left out" | undefined {
    const { codes } = this.list.columns;
    const cells = codes.map((column) => this.codeAt(row, column));
    const last = cells.findLastIndex((cell) => cell !== undefined);
    const lowest = cells[last];
    if (lowest === undefined) {
      const label = codes.find((column) => this.hasText(row, column));
      if (label === undefined || this.faulty) return undefined;
      this.tell("left-out", row, label);
      return "left out";
    }
    const code =
      codes.length === 1
        ? lowest.code
        : joinCodeParts(
            cells.map((cell) => cell?.code),
            this.before,
          );
    if (code === undefined) return undefined;
    this.before = code;
    return { code, name: lowest.name, column: codes[last] ?? codes[0] };
  }

  private hasText(row: number, column: number): boolean {
    const value = cellAt(this.list.sheet, row, column)?.value;
    return typeof value === "string" && !nothing.test(value);
  }

  private codeAt(row: number, column: number | undefined): CodeAndName | undefined {
    const cell = this.usable(row, column);
    return cell === undefined ? undefined : readCodeCell(cell);
  }

  private textAt(row: number, column: number | undefined): string | undefined {
    const cell = this.usable(row, column);
    return cell === undefined ? undefined : String(cell.value);
  }

  private yearsAt(row: number, column: number | undefined): Years | undefined {
    const cell = this.usable(row, column);
    const years = readYears(cell);
    if (years === undefined) this.tell("year-form", row, column ?? 0, { quoted: String(cell?.value) });
    return years;
  }

  private tellOfName(name: string, code: string, place: ListCell): void {
    const other = codeBefore(name);
    if (name === "") this.tell("no-name", place.row, place.column, { quoted: code });
    else if (other !== undefined && other !== code && /^\d{3,}$/u.test(other))
      this.tell("code-in-name", place.row, place.column, { quoted: name, others: [code] });
    else if (startsLikeFormula.test(name)) this.tell("formula-like", place.row, place.column, { quoted: name });
  }

  /** The cell, unless the list has no such column, it is blank, or nothing can be taken from it, which is then told. */
  private usable(row: number, column: number | undefined): Cell | undefined {
    if (column === undefined) return undefined;
    const cell = cellAt(this.list.sheet, row, column);
    if (cell === undefined || (typeof cell.value === "string" && nothing.test(cell.value))) return undefined;
    const { value } = cell;
    if (isFault(value)) {
      this.faulty = true;
      if (value.kind === "uncalculated") this.tell("not-calculated", row, column);
      else this.tell("formula-error", row, column, { quoted: value.code });
      return undefined;
    }
    if (typeof value === "string" && hasHiddenCharacters(value)) {
      this.faulty = true;
      this.tell("hidden-characters", row, column, { quoted: value });
      return undefined;
    }
    if (cell.formula !== undefined) this.tell("formula-value", row, column);
    return cell;
  }

  private tell(kind: ListProblemKind, row: number, column: number, detail: ProblemDetail = {}): void {
    this.problems.push({ kind, place: this.place(row, column), detail });
  }

  private place(row: number, column: number): ListCell {
    return { sheet: this.list.sheet.name, row, column };
  }
}
