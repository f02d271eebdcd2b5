/** Checks in the thread in which it is called: in a worker, or where a browser has none. */
import { loadCatalogue } from "../../catalogue";
import { nothingKept } from "../../check";
import { learn } from "../../fill";
import { countsOf } from "../../narrative";
import { narrative } from "../../readings/narrative";
import { checkedFile } from "../../report";
import { HostFailure, type Sheet, type Workbook } from "../../workbook";
import { inspect, type CheckedWorkbook } from "../engine";
import type { Checker } from "./checker";
import type { Asked, Drafts } from "./drafts";
import { excerptsOf } from "./excerpts";
import { handbook } from "./handbook";
import { offersOf } from "./offers";
import { shown } from "./shown";
import { shownText } from "./shownText";

/** A checker in this thread: for tests, and where no worker can be started. */
export function checkerHere(): Checker {
  let last: CheckedWorkbook | undefined;
  let asked: Asked = { kept: nothingKept, own: [], wish: { hints: false } };
  let drafts: Drafts | undefined;
  const known = (): CheckedWorkbook => {
    if (last === undefined) throw new Error("Nothing was checked yet.");
    return last;
  };
  return {
    prepare: async () => {
      await loadCatalogue();
    },
    rules: async () => handbook(),
    inspect: async ({ workbook, kept, own, wish, unlessSame }, { progress } = {}) => {
      if (unlessSame === true && last !== undefined && isSame(workbook, last.workbook)) return undefined;
      last = await inspect(workbook, kept, own, wish, progress, last);
      asked = { kept: { layouts: kept.layouts, settings: kept.settings }, own, wish };
      return shown(last);
    },
    report: async (kept) => {
      const { disclosure, result } = known();
      return checkedFile("", disclosure, result, 0, kept);
    },
    offers: async () => offersOf(known()),
    text: async () => {
      const narratives = known().result.readings.map((one) => one.of(narrative));
      return { counts: countsOf(narratives), paragraphs: shownText(narratives) };
    },
    excerpts: async (places) => excerptsOf(known().disclosure, places),
    learnt: async () => learn(known().disclosure),
    compare: async (question) => {
      // Reading files takes much program, and few compare.
      const loaded = await import("./drafts").catch((error: unknown) => {
        throw new HostFailure("lostConnection", String(error), { cause: error });
      });
      drafts ??= new loaded.Drafts();
      return drafts.compare(known(), asked, question);
    },
  };
}

/** An edit may have put in what stood there, and a look back at the sheet finds it as it was. */
function isSame(one: Workbook, other: Workbook): boolean {
  return (
    one.sheets.length === other.sheets.length &&
    one.sheets.every((sheet, index) => {
      const known = other.sheets[index];
      return sheet === known || (known !== undefined && textOf(sheet) === textOf(known));
    })
  );
}

function textOf(sheet: Sheet): string {
  return JSON.stringify({ ...sheet, hiddenRows: [...sheet.hiddenRows] });
}
