/** The port over Office.js: the workbook that is open in Excel beside the task pane. Needs `Office.onReady` to have passed. */
import type { OpenWorkbook } from "../../workbook";
import { addSheet } from "./addSheet";
import { addTables } from "./addTables";
import { onChange } from "./changes";
import { clearMarks, setMarks } from "./marks";
import { keep, recall } from "./memory";
import { OwnChanges } from "./ownChanges";
import { readSheets } from "./read";
import { removeSheet } from "./removeSheet";
import { renameSheet } from "./renameSheet";
import { onSelect, select, selection } from "./selection";
import { write } from "./write";

/** The workbook that is open in Excel. */
export function excelWorkbook(): OpenWorkbook {
  const own = new OwnChanges();
  return {
    read: async (watch) => ({ sheets: await readSheets({ isWanted: () => true, ...(watch && { watch }) }) }),
    readSheets: (names, known = []) => {
      const wanted = new Set(names);
      return readSheets({ isWanted: (name) => wanted.has(name), known });
    },
    setMarks,
    clearMarks,
    write: (edits, watch) => write(edits, own, watch),
    addSheet: (sheet) => own.during(() => addSheet(sheet, own)),
    addTables: async (sheets, watch) => {
      const added = await own.during(() => addTables(sheets, own, watch));
      return { ...added, undo: (written) => own.during(() => added.undo(written)) };
    },
    removeSheet: (name, sheet) => own.during(() => removeSheet(name, sheet, own)),
    renameSheet: (name, wanted) => own.during(() => renameSheet(name, wanted, own)),
    select,
    selection,
    onSelect,
    onChange: (listener) => onChange(listener, own),
    recall,
    keep,
  };
}
