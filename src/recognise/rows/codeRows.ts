/** Rows keyed by functional or economic subject codes. */
import { readCode, joinCodeParts } from "../codes";
import type { Panel } from "../table";
import { isTotalLabel } from "../text";
import { adopt, columnOf, draftRow, hasFigures, readKey, valueAt, type Body, type DraftRow } from "./draft";

export function readCodeRows({ sheet, panels, lines }: Body): DraftRow[] {
  const rows: DraftRow[] = [];
  const lastCode = new Map<Panel, string>();
  for (const index of lines) {
    // A total's label may stand in one panel and its amount in the next, when the cells between are merged.
    let carried = "";
    for (const panel of panels) {
      const row = readLine(panel, index, carried);
      if (row === undefined) continue;
      if (typeof row === "string") carried = row;
      else rows.push(row);
    }
  }
  growTree(rows);
  return rows;

  function readLine(panel: Panel, index: number, carried: string): DraftRow | string | undefined {
    const codeColumn = columnOf(panel, "code");
    const nameColumn = columnOf(panel, "name");
    const parts = panel.columns.filter(({ role }) => role === "code-part");
    const key = readKey(sheet, index, codeColumn, nameColumn);
    const joined =
      parts.length === 0
        ? undefined
        : joinCodeParts(
            parts.map((part) => readCode(valueAt(sheet, index, part))?.code),
            lastCode.get(panel),
          );
    const code = joined ?? key.code;
    const keyColumn = (parts[parts.length - 1] ?? codeColumn ?? nameColumn)?.index ?? panel.columns[0]?.index ?? 0;
    const base = { index, panel, keyColumn, nameColumn: nameColumn?.index };
    if (code !== undefined) {
      lastCode.set(panel, code);
      return draftRow({ ...base, kind: "code", key: code, code, name: key.name });
    }
    const partLabel =
      parts.map((part) => String(valueAt(sheet, index, part) ?? "").trim()).find((text) => text !== "") ?? "";
    const label = key.name || partLabel || carried;
    if (!hasFigures(sheet, index, panel)) return panels.length > 1 && label !== "" ? label : undefined;
    return draftRow({ ...base, ...totalOrMemo(label, panel, index), name: label });
  }
}

function totalOrMemo(label: string, panel: Panel, index: number) {
  if (label === "" || isTotalLabel(label)) return { kind: "total", key: "total" } as const;
  if (panel.section !== "" && label.startsWith(panel.section))
    return { kind: "total", key: `total:${panel.section}` } as const;
  if (label.endsWith("合计")) return { kind: "total", key: `total:${label.slice(0, -2)}` } as const;
  return { kind: "memo", key: `memo:${label}:${index}` } as const;
}

/**
 * The parent of a code is its nearest listed beginning: 2080505 belongs to 20805, or to 208 where 20805 is not printed.
 * A code that is printed twice is a parent to what follows each.
 */
function growTree(rows: readonly DraftRow[]): void {
  const byCode = new Map<string, DraftRow>();
  const all = new Set(rows.map(({ code }) => code));
  for (const row of rows) {
    if (row.code === undefined) continue;
    const parentCode = [5, 3]
      .filter((length) => length < (row.code?.length ?? 0))
      .map((length) => row.code?.slice(0, length) ?? "");
    const nearest = parentCode.find((code) => all.has(code));
    adopt(nearest === undefined ? undefined : (byCode.get(nearest) ?? rows.find(({ code }) => code === nearest)), row);
    byCode.set(row.code, row);
  }
  const roots = rows.filter(({ kind, parent }) => kind === "code" && parent === undefined);
  for (const total of rows.filter(({ kind }) => kind === "total")) {
    const section = total.key.startsWith("total:") ? total.key.slice("total:".length) : undefined;
    const own = section === undefined ? roots : roots.filter((root) => root.panel.section === section);
    // A total that is printed again at the end of the table adds up the same rows; they keep their first parent.
    for (const root of own) {
      if (section === undefined || root.parent === undefined) root.parent ??= total;
      total.children.push(root);
    }
  }
}
