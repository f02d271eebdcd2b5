/** Rows keyed by functional or economic subject codes, for one organisation or for several after each other. */
import { joinCodeParts } from "../../catalogue";
import { readCode } from "../codes";
import type { Column, Panel } from "../row";
import { isTotalLabel, totalledBy } from "../../vocabulary";
import type { RowReading } from "./borneOut";
import { outlineReadings } from "./outlineReadings";
import { growTree, type OwnedRow } from "./codeTree";
import {
  columnOf,
  draftRow,
  hasFigures,
  hasNumbers,
  labelAt,
  namingColumn,
  Ordinals,
  readKey,
  valueAt,
  type Body,
  type DraftRow,
  type Line,
} from "./draft";

/** How lines with figures and without a code are read where their label is no known total's. */
interface Uncoded {
  /** What follows belongs to them, as subjects to the organisation above. */
  readonly areHeadings: boolean;
  /** The one of them that adds up the table. */
  readonly total?: "first" | "last";
}

/**
 * Codes say of themselves what belongs to what. Lines without one are headings of those below, the total under a name of its own, or
 * something that is left aside: only the figures can tell.
 */
export function codeReadings(body: Body): RowReading[] {
  const asPrinted = grown(body, { areHeadings: false });
  if (asPrinted.length > 0 && !asPrinted.some(({ code }) => code !== undefined)) return outlineReadings(body);
  if (!asPrinted.some(({ kind }) => kind === "memo")) return [() => asPrinted];
  return [
    () => asPrinted,
    () => grown(body, { areHeadings: true }),
    () => withTotal(grown(body, { areHeadings: true, total: "first" }), asPrinted),
    () => withTotal(grown(body, { areHeadings: true, total: "last" }), asPrinted),
  ];
}

/** That a line equals the only other one does not make it the total. */
function withTotal(rows: readonly DraftRow[], asPrinted: readonly DraftRow[]): readonly DraftRow[] {
  return rows.some(({ kind, children }) => kind === "total" && children.length > 1) ? rows : asPrinted;
}

function grown(body: Body, uncoded: Uncoded): DraftRow[] {
  const rows = new CodeRows(body, uncoded).read();
  growTree(rows);
  return rows.map(({ row }) => row);
}

class CodeRows {
  private readonly rows: OwnedRow[] = [];
  private readonly ordinals = new Ordinals();
  private readonly lastCode = new Map<Panel, string>();
  /** The organisation whose subjects are listed; empty where the table names none. */
  private owner = "";

  constructor(
    private readonly body: Body,
    private readonly uncoded: Uncoded,
  ) {}

  read(): readonly OwnedRow[] {
    for (const line of this.body.lines) {
      // A total's label may stand in one panel and its amount in the next, when the cells between are merged.
      let carried = "";
      for (const panel of this.body.panels) {
        const row = this.readLine(panel, line, carried);
        if (typeof row === "string") carried = row;
        else if (row !== undefined) this.rows.push({ row, owner: this.owner });
      }
    }
    return this.uncoded.total === undefined ? this.rows : this.withTotal(this.uncoded.total);
  }

  private withTotal(which: "first" | "last"): readonly OwnedRow[] {
    const isHeading = ({ row }: OwnedRow): boolean => row.kind === "organisation" && row.code === undefined;
    const position = which === "first" ? 0 : this.rows.length - 1;
    if (!this.rows.slice(position, position + 1).some(isHeading)) return this.rows;
    return this.rows.map(({ row, owner }, at) => {
      if (at === position) return { row: draftRow(row, { ...row, kind: "total", key: "total" }), owner: "" };
      return { row, owner: owner === this.rows[position]?.row.key ? "" : owner };
    });
  }

  private readLine(panel: Panel, line: Line, carried: string): DraftRow | string | undefined {
    const { panels } = this.body;
    const codeColumn = columnOf(panel, "code");
    const nameColumn = columnOf(panel, "name");
    const parts = panel.columns.filter(({ role }) => role === "code-part");
    const key = readKey(line, codeColumn, nameColumn);
    const code = this.joinedCode(panel, line, parts) ?? key.code;
    const keyColumn = namingColumn(line, [...parts.toReversed(), codeColumn, nameColumn, panel.columns[0]]);
    const base = { ...line, panel, keyColumn, nameColumn: nameColumn?.index };
    const organisation = this.readOrganisation(panel, line, code);
    if (code !== undefined) {
      this.owner = organisation?.key ?? this.owner;
      this.lastCode.set(panel, code);
      return draftRow(base, { kind: "code", key: code, code, name: key.name });
    }
    const partLabel = parts.map((part) => labelAt(line, part)).find((text) => text !== "") ?? "";
    const label = key.name || partLabel || carried || (organisation?.name ?? "");
    if (label === "" && !hasNumbers(line, panel)) return undefined;
    if (!hasFigures(line, panel)) return panels.length > 1 && label !== "" ? label : undefined;
    if (organisation !== undefined && !isTotalLabel(label)) {
      this.owner = organisation.key;
      return draftRow({ ...base, keyColumn: organisation.keyColumn }, { ...organisation, kind: "organisation" });
    }
    const kind = totalOrMemo(label, panel, this.ordinals);
    if (kind.kind === "memo" && this.uncoded.areHeadings) {
      this.owner = this.ordinals.keyOf(label);
      return draftRow(
        { ...base, keyColumn: nameColumn?.index ?? keyColumn },
        { kind: "organisation", key: this.owner, name: label },
      );
    }
    return draftRow(base, { ...kind, name: label });
  }

  private joinedCode(panel: Panel, line: Line, parts: readonly Column[]): string | undefined {
    if (parts.length === 0) return undefined;
    return joinCodeParts(
      parts.map((part) => readCode(valueAt(line, part))?.code),
      this.lastCode.get(panel),
    );
  }

  /** Whose subjects these are, where columns for the organisation stand beside those for the subject. */
  private readOrganisation({ columns }: Panel, line: Line, subject: string | undefined) {
    const column = (concept: string) => columns.find((one) => one.role === "organisation" && one.concept === concept);
    const [codeColumn, nameColumn] = [column("organisation.code"), column("organisation.name")];
    if (codeColumn === undefined && nameColumn === undefined) return undefined;
    const { code, name } = readKey(line, codeColumn, nameColumn);
    // 单位代码 of some places repeats the subject's own code.
    if (code !== undefined && code === subject) return undefined;
    if ((code === undefined && name === "") || isTotalLabel(name)) return undefined;
    return { key: code ?? name, code, name, keyColumn: namingColumn(line, [codeColumn, nameColumn]) };
  }
}

function totalOrMemo(label: string, panel: Panel, ordinals: Ordinals) {
  if (label === "" || isTotalLabel(label)) return { kind: "total", key: "total" } as const;
  if (panel.section !== "" && label.startsWith(panel.section))
    return { kind: "total", key: `total:${panel.section}` } as const;
  const totalled = totalledBy(label);
  if (totalled !== undefined) return { kind: "total", key: `total:${totalled}` } as const;
  return { kind: "memo", key: ordinals.keyOf(`memo:${label}`) } as const;
}
