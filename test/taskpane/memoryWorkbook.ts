/** A workbook open in nothing but memory: cells that can be read, written and marked, and a record of what was asked. */
import { printedFormula } from "../../src/hosts/addedSheet/printedFormula";
import { freeSheetName } from "../../src/hosts/addedSheet/sheetName";
import { underFreeNames } from "../../src/hosts/addedSheet/underFreeNames";
import {
  cellAt,
  HostFailure,
  type AddedSheet,
  type Area,
  type Cell,
  type CellEdit,
  type CellPlace,
  type Mark,
  type OpenWorkbook,
  type PrintedCell,
  type PrintedSheet,
  type Refused,
  type Selection,
  type Sheet,
  type Watch,
  type Workbook,
} from "../../src/workbook";

function asSheet(name: string, { rows }: AddedSheet): Sheet {
  const cell = (text: string): Cell | undefined => (text === "" ? undefined : { value: text, format: "@" });
  const cells = rows.map((row) => row.map(({ text }) => cell(text)));
  return { name, visibility: "visible", rows: cells, merges: [], hiddenRows: new Set() };
}

function asPrinted({ name, rows, merges }: PrintedSheet): Sheet {
  const cellOf = (printed: PrintedCell | undefined): Cell | undefined => {
    const formula = printed && printedFormula(name, printed);
    if (formula !== undefined) return { value: 0, format: "General", formula };
    return printed?.text === undefined ? undefined : { value: printed.text, format: "General" };
  };
  return { name, visibility: "visible", rows: rows.map((row) => row.map(cellOf)), merges, hiddenRows: new Set() };
}

function textsIn({ rows }: Sheet): string {
  return JSON.stringify(rows.flatMap((cells) => (cells ?? []).flatMap((cell) => cell?.value ?? [])));
}

export interface MemoryWorkbook extends OpenWorkbook {
  /** What was asked, in order: `read`, `readSheets 表1` … */
  readonly asked: string[];
  readonly marks: () => readonly Mark[];
  readonly added: AddedSheet[];
  readonly kept: Map<string, unknown>;
  readonly now: () => Workbook;
  /** As if the user typed it. */
  readonly type: (place: CellPlace, value: string | number | undefined) => void;
  /** The same, where the host tells nobody. */
  readonly change: (place: CellPlace, value: string | number | undefined) => void;
  readonly pick: (selection: Selection) => void;
  readonly rename: (from: string, to: string) => void;
  /** The next call fails like this. */
  failNext: HostFailure | undefined;
}

export function memoryWorkbook(workbook: Workbook, kept = new Map<string, unknown>()): MemoryWorkbook {
  let now = workbook;
  let marks: readonly Mark[] = [];
  const asked: string[] = [];
  const added: AddedSheet[] = [];
  const onSelect = new Set<(selection: Selection) => void>();
  const onChange = new Set<(change: { sheet: string; area?: Area }) => void>();

  const answer = async <T>(call: string, give: () => T, signal?: AbortSignal): Promise<T> => {
    asked.push(call);
    await new Promise((resolve) => setTimeout(resolve));
    const failure = memory.failNext;
    memory.failNext = undefined;
    if (failure !== undefined) throw failure;
    if (signal?.aborted === true) throw new HostFailure("cancelled");
    return give();
  };
  const sheetOf = (name: string): Sheet | undefined => now.sheets.find((sheet) => sheet.name === name);
  const put = ({ sheet: name, row, column }: CellPlace, value: CellEdit["after"] | undefined): void => {
    const sheet = sheetOf(name);
    if (sheet === undefined) return;
    const rows = [...sheet.rows];
    const cells: (Cell | undefined)[] = [...(rows[row] ?? [])];
    cells[column] = value === undefined || value === null ? undefined : { format: "General", ...cells[column], value };
    rows[row] = cells;
    now = { sheets: now.sheets.map((other) => (other === sheet ? { ...sheet, rows } : other)) };
  };
  const changed = (sheet: string, area?: Area): void => {
    for (const listener of onChange) listener({ sheet, ...(area && { area }) });
  };

  const memory: MemoryWorkbook = {
    asked,
    added,
    kept,
    failNext: undefined,
    marks: () => marks,
    now: () => now,
    type: (place, value) => {
      put(place, value);
      changed(place.sheet, { top: place.row, left: place.column, bottom: place.row, right: place.column });
    },
    change: put,
    pick: (selection) => {
      for (const listener of onSelect) listener(selection);
    },
    rename: (from, to) => {
      now = { sheets: now.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)) };
      changed(to);
    },
    read: async (watch?: Watch) => {
      watch?.progress?.(1, 2);
      return answer("read", () => now, watch?.signal);
    },
    readSheets: (names) =>
      answer(`readSheets ${names.join(" ")}`, () => now.sheets.filter(({ name }) => names.includes(name))),
    setMarks: (wanted) =>
      answer("setMarks", () => {
        marks = wanted;
        return { marked: wanted.length, protectedSheets: [] };
      }),
    clearMarks: () =>
      answer("clearMarks", () => {
        const { length } = marks;
        marks = [];
        return { marked: length, protectedSheets: [] };
      }),
    write: (edits) =>
      answer("write", () => {
        const refused: Refused[] = [];
        const undone: CellEdit[] = [];
        for (const edit of edits) {
          const { before, after, ...place } = edit;
          const sheet = sheetOf(place.sheet);
          const value = sheet === undefined ? undefined : cellAt(sheet, place.row, place.column)?.value;
          if ((value ?? null) === before) {
            put(place, after);
            undone.push({ ...place, before: after, after: before });
          } else refused.push({ ...place, reason: "changed" });
        }
        return { written: undone.length, refused, undo: () => memory.write(undone) };
      }),
    addSheet: (sheet) =>
      answer("addSheet", () => {
        const name = freeSheetName(
          sheet.name,
          now.sheets.map((one) => one.name),
        );
        added.push({ ...sheet, name });
        now = { sheets: [...now.sheets, asSheet(name, sheet)] };
        return name;
      }),
    addTables: (tables) =>
      answer("addTables", () => {
        const named = underFreeNames(
          tables,
          now.sheets.map(({ name }) => name),
        );
        const blank = named.map(asPrinted);
        now = { sheets: [...now.sheets, ...blank] };
        const names = named.map(({ name }) => name);
        return {
          sheets: names,
          undo: (written = "keep") =>
            answer("removeTables", () => {
              const there = now.sheets.filter(({ name }) => names.includes(name));
              const changed = there.filter((sheet) => !blank.includes(sheet)).map(({ name }) => name);
              if (changed.length > 0 && written === "keep") return { removed: [], written: changed, referring: [] };
              now = { sheets: now.sheets.filter((sheet) => !there.includes(sheet)) };
              return { removed: there.map(({ name }) => name), written: [], referring: [] };
            }),
        };
      }),
    removeSheet: (name, sheet) =>
      answer("removeSheet", () => {
        const there = sheetOf(name);
        if (there === undefined) return "gone";
        if (textsIn(there) !== textsIn(asSheet(name, sheet))) return "changed";
        const at = added.findIndex((one) => one.name === name);
        if (at >= 0) added.splice(at, 1);
        now = { sheets: now.sheets.filter((one) => one !== there) };
        return "removed";
      }),
    renameSheet: (name, wanted) =>
      answer("renameSheet", () => {
        const at = added.findIndex((one) => one.name === name);
        const renamed = added[at];
        if (renamed === undefined || sheetOf(wanted) !== undefined) return name;
        added[at] = { ...renamed, name: wanted };
        now = { sheets: now.sheets.map((one) => (one.name === name ? { ...one, name: wanted } : one)) };
        return wanted;
      }),
    select: ({ sheet, row, column }) => answer(`select ${sheet} ${row} ${column}`, () => undefined),
    selection: () =>
      answer("selection", () => ({
        sheet: now.sheets[0]?.name ?? "",
        area: { top: 0, left: 0, bottom: 0, right: 0 },
      })),
    onSelect: (listener) => {
      onSelect.add(listener);
      return () => onSelect.delete(listener);
    },
    onChange: (listener) => {
      onChange.add(listener);
      return () => onChange.delete(listener);
    },
    recall: (key) => answer(`recall ${key}`, () => kept.get(key)),
    keep: (key, value) => answer(`keep ${key}`, () => void kept.set(key, JSON.parse(JSON.stringify(value)))),
  };
  return memory;
}
