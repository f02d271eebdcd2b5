/**
 * The package's one entry. A small Excel that answers the genuine office.js, and what the page that shows it reckons without a screen. The
 * page itself is a program of its own: `page/main.ts`, and `page/pane/main.ts` in the frame of the pane.
 */
export * from "./excel";
export { parseAddress, ROWS } from "./excel/model/areas";
export { entered } from "./excel/model/content";
export { parseFormula } from "./excel/model/formula";
export type { FoundObject } from "./excel/protocol/batchObjects";
export { ExcelFailure, type FailureCode } from "./excel/protocol/failure";
export { copied, pasted } from "./page/edit/clipboard";
export { History } from "./page/edit/history";
export { summaryOf } from "./page/edit/summary";
export { editText, typed } from "./page/edit/typed";
export { Axis } from "./page/grid/axis";
export { linesAround } from "./page/grid/borders";
export { drawnRows, withWholeMerges } from "./page/grid/drawn";
export { cursorOf, moved, selected, type Ground } from "./page/grid/movement";
export { indexAt, parts, placeOf, scrollTo } from "./page/grid/parts";
export { roomBeside } from "./page/grid/room";
export { fitted, formatColour, sideOf } from "./page/grid/shown";
export { shiftedFormula } from "./excel/model/shift/formula";
export { shiftsOf } from "./page/edit/shifts";
export { referencesIn } from "./excel/model/references";
export { checkFile } from "./many/checkFile";
export { heldTogether, type CheckedSource } from "./many/heldTogether";
export type { CheckJob, Reply } from "./many/jobs";
export { pack } from "./many/pack";
export { Together } from "./many/together";
export { Units, type Lane, type Unit } from "./many/units";
export { Workplace, type Answer } from "./many/workplace";
export { displayed } from "./excel/model/display";
export { SheetTable } from "./page/print/SheetTable";
export { openFile } from "./file/openFile";
export { serve as serveFile } from "./file/serve";
export { linkedWorkbook } from "./page/pane/workbook/linked";
export { serveWorkbook } from "./page/pane/workbook/serve";
