/** Keys under header words that nobody knows: what stands in their cells, and where, says whether they are codes or names, and of what. */
import { keyColumns } from "../../vocabulary";
import type { ColumnContent } from "../form/columnContent";
import { areSubjectCodes } from "../form/keyNumbers";
import type { HeaderColumn } from "../header/headerGrid";
import { isFigureRole, type ColumnMeaning } from "../header/headerMatcher";

/** What stands below the header of a column. */
export type ContentOf = (column: HeaderColumn) => ColumnContent;

const levels: readonly string[] = keyColumns.codeParts;
const [highest] = keyColumns.codeParts;
const classOnly = /^[235]\d\d$/u;
const partOnly = /^\d{1,2}$/u;
/** A number of six digits that is not typed as a text is printed with a stop. */
const ownerCode = /^\d{3,}\.?$/u;

/** Columns that stand before figures: of a table with several panels each panel has its own. */
class Keys {
  private readonly columns: readonly HeaderColumn[];

  constructor(
    columns: readonly HeaderColumn[],
    private readonly meanings: Map<HeaderColumn, ColumnMeaning>,
    private readonly contentOf: ContentOf,
  ) {
    this.columns = columns.filter((column) => meanings.has(column) || !isEmpty(contentOf(column)));
  }

  nameSubjects(): void {
    this.splitCode();
    if (this.firstCode < 0) this.findCode();
    if (this.firstCode < 0) this.findCodedNames();
    this.nameParts();
    this.nameOwners();
    const beside = this.columns.slice(this.lastOfCode + 1).find((column) => this.roleOf(column) !== "organisation");
    if (this.firstCode >= 0 && !this.columns.some((column) => this.roleOf(column) === "name") && this.isText(beside))
      this.set(beside, "name", "name");
  }

  nameOrganisations(): void {
    const name = this.columns.findIndex((column) => this.roleOf(column) === "name");
    const code = this.columns.slice(0, Math.max(0, name)).find((column) => this.holds(column, ownerCode));
    if (code !== undefined && this.firstCode < 0) this.set(code, "code", "code");
  }

  /** `科目编码` above `208 | 05 | 01`, without the line `类 | 款 | 项`: classes alone in one column, the parts below them in those beside it. */
  private splitCode(): void {
    const first = this.columns.findIndex((column) => this.roleOf(column) === "code");
    const opening = this.columns[first];
    if (opening === undefined || !consistsOf(this.contentOf(opening), classOnly)) return;
    const parts = this.columns.slice(first + 1, first + levels.length);
    const end = parts.findIndex((column) => !this.mayBeCode(column) || !consistsOf(this.contentOf(column), partOnly));
    const below = end < 0 ? parts : parts.slice(0, end);
    if (below.length === 0) return;
    for (const [level, column] of [opening, ...below].entries()) this.set(column, "code-part", levels[level] ?? "");
  }

  private mayBeCode(column: HeaderColumn): boolean {
    return this.isOpen(column) || this.roleOf(column) === "code" || this.levelOf(column) > 0;
  }

  private findCode(): void {
    const first = this.columns.findIndex((column) => this.holds(column, classOnly));
    const opening = this.columns[first];
    const whole = this.columns.find(
      (column) => (this.isOpen(column) || this.isNamedTwice(column)) && areSubjectCodes(this.contentOf(column).printed),
    );
    if (opening !== undefined && this.holds(this.columns[first + 1], partOnly)) this.set(opening, "code-part", highest);
    else if (whole !== undefined) this.set(whole, "code", "code");
  }

  /** `科目 | 名称`: of two columns of names the first may hold the codes. */
  private isNamedTwice(column: HeaderColumn): boolean {
    const names = this.columns.filter((one) => this.roleOf(one) === "name");
    return names.length > 1 && column === names[0];
  }

  /** `201-一般公共服务支出`: code and name in one cell. Totals and organisations among them have no code. */
  private findCodedNames(): void {
    const coded = this.columns.find((column) => {
      const { texts, codedNames } = this.contentOf(column);
      return this.isText(column) && codedNames * 2 > texts;
    });
    if (!this.columns.some((column) => this.roleOf(column) === "name")) this.set(coded, "name", "name");
  }

  /** `类 | ？ | 项`: the parts beside those that are known. */
  private nameParts(): void {
    const all = [...this.columns.entries()];
    for (const [at, column] of all) if (this.levelOf(column) >= 0) this.setPart(at + 1, this.levelOf(column) + 1);
    for (const [at, column] of all.reverse())
      if (this.levelOf(column) > 0) this.setPart(at - 1, this.levelOf(column) - 1);
  }

  private setPart(at: number, level: number): void {
    const column = this.columns[at];
    const concept = levels[level];
    if (concept === undefined || !this.isOpen(column)) return;
    // Beside a part of a code there may be as many titles and totals as there are lines.
    const { figures, printed } = this.contentOf(column);
    const pattern = level === 0 ? classOnly : partOnly;
    if (figures > 0 && printed.every((one) => pattern.test(one))) this.set(column, "code-part", concept);
  }

  /** Codes of organisations stand before the names of the rows too, and before those of subjects their own names. */
  private nameOwners(): void {
    const { firstCode } = this;
    const isKnown = this.columns.some((column) => this.meanings.get(column)?.concept === "organisation.code");
    if (firstCode < 0 || isKnown) return;
    const names = this.columns.findLastIndex((column) => this.roleOf(column) === "name" || this.isText(column));
    const owner = this.columns
      .slice(0, Math.max(0, names))
      .find((column) => this.holds(column, ownerCode) && !areSubjectCodes(this.contentOf(column).printed));
    if (owner === undefined) return;
    this.set(owner, "organisation", "organisation.code");
    const name = this.columns.slice(this.columns.indexOf(owner) + 1, firstCode).find((column) => this.isText(column));
    if (name !== undefined) this.set(name, "organisation", "organisation.name");
  }

  private get firstCode(): number {
    return this.columns.findIndex((column) => this.roleOf(column) === "code" || this.roleOf(column) === "code-part");
  }

  /** The last part of the first code; a second one beside it names no rows. */
  private get lastOfCode(): number {
    let at = this.firstCode;
    while (this.levelOf(this.columns[at + 1]) > 0) at += 1;
    return at;
  }

  private levelOf(column: HeaderColumn | undefined): number {
    const meaning = column && this.meanings.get(column);
    return meaning?.role === "code-part" ? levels.indexOf(meaning.concept) : -1;
  }

  private roleOf(column: HeaderColumn): ColumnMeaning["role"] | undefined {
    return this.meanings.get(column)?.role;
  }

  private isOpen(column: HeaderColumn | undefined): column is HeaderColumn {
    return column !== undefined && !this.meanings.has(column);
  }

  /** A total's label may stand in a column of codes. */
  private holds(column: HeaderColumn | undefined, pattern: RegExp): column is HeaderColumn {
    return this.isOpen(column) && consistsOf(this.contentOf(column), pattern);
  }

  private isText(column: HeaderColumn | undefined): column is HeaderColumn {
    if (!this.isOpen(column)) return false;
    const { figures, texts } = this.contentOf(column);
    return texts > figures;
  }

  private set(column: HeaderColumn | undefined, role: ColumnMeaning["role"], concept: string): void {
    if (column !== undefined) this.meanings.set(column, { role, concept });
  }
}

function consistsOf({ figures, texts, printed }: ColumnContent, pattern: RegExp): boolean {
  return figures > texts && printed.every((one) => pattern.test(one));
}

function isEmpty({ figures, texts }: ColumnContent): boolean {
  return figures + texts === 0;
}

/** Adds the key columns of a table of subjects to those whose words are known. */
export function nameSubjectKeys(
  columns: readonly HeaderColumn[],
  meanings: Map<HeaderColumn, ColumnMeaning>,
  contentOf: ContentOf,
): void {
  let start = 0;
  for (;;) {
    const end = columns.findIndex((column, at) => at >= start && isFigureRole(meanings.get(column)?.role));
    new Keys(columns.slice(start, end < 0 ? columns.length : end), meanings, contentOf).nameSubjects();
    const next = columns.findIndex((column, at) => end >= 0 && at > end && opensPanel(column, meanings, contentOf));
    if (next < 0) return;
    start = next;
  }
}

/** Codes again, after the figures of the panel before. */
function opensPanel(
  column: HeaderColumn,
  meanings: ReadonlyMap<HeaderColumn, ColumnMeaning>,
  contentOf: ContentOf,
): boolean {
  const role = meanings.get(column)?.role;
  return role === "code" || (role === undefined && areSubjectCodes(contentOf(column).printed));
}

/** The same of a table none of whose amounts are known: they are told by their decimals. */
export function nameKeysOfForm(
  columns: readonly HeaderColumn[],
  meanings: Map<HeaderColumn, ColumnMeaning>,
  contentOf: ContentOf,
): void {
  const end = columns.findIndex((column) => contentOf(column).printed.some((one) => /\.\d/u.test(one)));
  const before = columns.slice(0, end < 0 ? columns.length : end);
  const hasCodes =
    [...meanings.values()].some(({ role }) => role === "code" || role === "code-part") ||
    (end > 0 && before.some((column) => areSubjectCodes(contentOf(column).printed)));
  if (hasCodes) new Keys(before, meanings, contentOf).nameSubjects();
}

/** The same of a table of organisations. */
export function nameOrganisationKeys(
  columns: readonly HeaderColumn[],
  meanings: Map<HeaderColumn, ColumnMeaning>,
  contentOf: ContentOf,
): void {
  const end = columns.findIndex((column) => isFigureRole(meanings.get(column)?.role));
  new Keys(columns.slice(0, Math.max(0, end)), meanings, contentOf).nameOrganisations();
}

/** `单位（项目）名称` above two columns: codes of organisations, and what is named beside them. */
export function nameProjectKeys(
  columns: readonly HeaderColumn[],
  meanings: Map<HeaderColumn, ColumnMeaning>,
  contentOf: ContentOf,
): void {
  const [first, second, ...others] = columns.filter((column) => meanings.get(column)?.role === "name");
  const hasCode = [...meanings.values()].some(({ role }) => role === "code");
  if (first === undefined || second === undefined || others.length > 0 || hasCode || first.printed !== second.printed)
    return;
  const { printed } = contentOf(first);
  if (printed.length > 0 && printed.every((one) => ownerCode.test(one)))
    meanings.set(first, { role: "code", concept: "code" });
}

/** `合计 | 基本 | 项目`: 项目 behind figures, with figures below it, is a kind of expenditure, and names no row. */
export function takeNamedFiguresForAmounts(
  columns: readonly HeaderColumn[],
  meanings: Map<HeaderColumn, ColumnMeaning>,
  contentOf: ContentOf,
): void {
  const holdsFigures = (column: HeaderColumn): boolean => {
    const { figures, texts, printed } = contentOf(column);
    return figures > 0 && texts === 0 && !areSubjectCodes(printed);
  };
  const first = columns.findIndex((column) => !meanings.has(column) && holdsFigures(column));
  for (const column of first < 0 ? [] : columns.slice(first + 1))
    if (meanings.get(column)?.role === "name" && holdsFigures(column)) meanings.delete(column);
}

/** `市县 | 应补助资金 | 已下达 | 科目`: what stands behind all figures only says something of the rows that are named before them. */
export function takeTrailingKeysForTexts(
  columns: readonly HeaderColumn[],
  nameColumns: ReadonlySet<HeaderColumn>,
  meanings: Map<HeaderColumn, ColumnMeaning>,
  contentOf: ContentOf,
): void {
  const holdsFigures = (column: HeaderColumn): boolean => {
    const { figures, texts, printed } = contentOf(column);
    return !meanings.has(column) && figures > texts && !areSubjectCodes(printed);
  };
  const last = columns.findLastIndex(holdsFigures);
  if (!columns.slice(0, Math.max(0, last)).some((column) => nameColumns.has(column))) return;
  for (const column of columns.slice(last + 1))
    if (meanings.has(column)) meanings.set(column, { role: "text", concept: "beside" });
}
