/** Whose indicators a form lists, where it lists those of several projects below one header: `项目名称 | 一级指标 | 二级指标 | …`. */
import { normalise, type FormPart, type Row, type Table } from "../../recognise";
import { cellAt } from "../../workbook";

/** A project, mostly. */
export interface Owner {
  /** What stands left of its indicators and is not the next one's: `物业管理`; empty where all are of one. */
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Another owner begins with another text left of the levels, and with a 一级指标 that the one before had too. */
export function ownersIn(form: Table, { rows, panel }: Pick<FormPart, "rows" | "panel">): readonly Owner[] {
  const levels = panel.byConcept.get("level1")?.index ?? 0;
  const owners: { readonly shown: readonly string[]; readonly rows: Row[] }[] = [];
  let shown: readonly string[] = [];
  let known = new Set<string>();
  for (const row of rows) {
    const before = shown;
    shown = Array.from({ length: levels }, (_, column) => textAt(row, column) || (before[column] ?? ""));
    const level = normalise(form.text(row, "level1"));
    const isAnother = known.has(level) && shown.some((text, column) => text !== before[column]);
    if (isAnother) known = new Set();
    if (isAnother || owners.length === 0) owners.push({ shown, rows: [] });
    owners.at(-1)?.rows.push(row);
    known.add(level);
  }
  const [first, second] = owners;
  if (first === undefined || second === undefined) return [{ name: "", rows }];
  const naming = first.shown.findIndex((text, column) => text !== second.shown[column]);
  return owners.map((owner) => ({ name: owner.shown[naming] ?? "", rows: owner.rows }));
}

function textAt({ sheet, index }: Row, column: number): string {
  const value = cellAt(sheet, index, column)?.value;
  return typeof value === "string" ? normalise(value) : "";
}
