/**
 * Tries in a sheet of its own whether this Excel does what the product relies on. Nobody here has every Excel: what comes of it is to be sent
 * to us. The sheet goes at the end, whatever happens, and the selection comes back.
 */
import type { OpenWorkbook, Watch } from "../../../workbook";
import { freeSheetName } from "../../addedSheet/sheetName";
import { asHostFailure } from "../failure";
import { changingBesideUndo, stopIfAsked } from "../session";
import { aroundAssertions } from "./around";
import { benchAt, NotHere, type Assertion, type TestGroup } from "./assertion";
import { hostAssertions } from "./host";
import { markingAssertions } from "./marking";
import { readingAssertions } from "./reading";
import { writingAssertions } from "./writing";

const assertions: readonly Assertion[] = [
  ...hostAssertions,
  ...readingAssertions,
  ...writingAssertions,
  ...markingAssertions,
  ...aroundAssertions,
];

export interface Tried {
  readonly group: TestGroup;
  readonly id: string;
  /** `absent`: this Excel does not have the feature. */
  readonly outcome: "holds" | "fails" | "absent";
  readonly milliseconds: number;
  /** What was seen, in the words of the program. */
  readonly detail?: string;
}

export interface SelfTest {
  readonly excel: { readonly host: string; readonly platform: string; readonly version: string };
  readonly language: string;
  readonly browser: string;
  /** The newest version of each requirement set that this Excel has; undefined: none. */
  readonly requirementSets: Readonly<Record<string, string | undefined>>;
  readonly tried: readonly Tried[];
}

/** Runs all assertions on a sheet that it adds and takes away again; the user's cells are not touched. */
export async function runSelfTest(workbook: OpenWorkbook, watch: Watch = {}): Promise<SelfTest> {
  const selected = await workbook.selection().catch(() => undefined);
  const sheet = await addScratch();
  const tried: Tried[] = [];
  try {
    const bench = benchAt(workbook, sheet);
    for (const [done, assertion] of assertions.entries()) {
      stopIfAsked(watch);
      watch.progress?.(done, assertions.length);
      tried.push(await outcomeOf(assertion, () => assertion.holds(bench)));
    }
  } finally {
    await removeScratch(sheet);
    if (selected !== undefined)
      await workbook
        .select({ sheet: selected.sheet, row: selected.area.top, column: selected.area.left })
        .catch(() => undefined);
  }
  const { host, platform, version } = Office.context.diagnostics;
  return {
    excel: { host: String(host), platform: String(platform), version },
    language: Office.context.displayLanguage,
    browser: navigator.userAgent,
    requirementSets: requirementSets(),
    tried,
  };
}

async function outcomeOf({ group, id }: Assertion, holds: () => Promise<unknown>): Promise<Tried> {
  const from = performance.now();
  const ended = (outcome: Tried["outcome"], detail: unknown): Tried => ({
    group,
    id,
    outcome,
    milliseconds: Math.round(performance.now() - from),
    ...(typeof detail === "string" && { detail }),
  });
  try {
    return ended("holds", await holds());
  } catch (error) {
    return error instanceof NotHere ? ended("absent", error.message) : ended("fails", asHostFailure(error).detail);
  }
}

function addScratch(): Promise<string> {
  return changingBesideUndo(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const name = freeSheetName(
      "勾稽自检",
      sheets.items.map((sheet) => sheet.name),
    );
    sheets.add(name);
    await context.sync();
    return name;
  });
}

function removeScratch(name: string): Promise<void> {
  return changingBesideUndo(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

const sets: Readonly<Record<string, readonly string[]>> = {
  ExcelApi: Array.from({ length: 25 }, (_, minor) => `1.${minor + 1}`),
  ExcelApiDesktop: ["1.1", "1.2", "1.3"],
  ExcelApiOnline: ["1.1"],
  SharedRuntime: ["1.1", "1.2"],
  CustomFunctionsRuntime: ["1.1", "1.2", "1.3", "1.4"],
  KeyboardShortcuts: ["1.1"],
  RibbonApi: ["1.1", "1.2"],
};

function requirementSets(): Record<string, string | undefined> {
  const { requirements } = Office.context;
  return Object.fromEntries(
    Object.entries(sets).map(([set, versions]) => [
      set,
      versions.findLast((version) => requirements.isSetSupported(set, version)),
    ]),
  );
}
