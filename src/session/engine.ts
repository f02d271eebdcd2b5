/** The large part of the program, from cells to findings. */
import { loadCatalogue, type Catalogue, type Entry } from "../catalogue";
import { check, openFindings, type CheckResult } from "../check";
import { learn } from "../fill";
import type { Counts } from "../locale";
import { textSheet } from "../narrative";
import { recognise, withText, type Disclosure } from "../recognise";
import { checkedFile, marksOf } from "../report";
import type { Mark, Workbook } from "../workbook";
import type { Progress } from "./stages";
import type { Kept, Wish } from "./state";

export { ownListFromJson } from "../catalogue";

/** A workbook, what was recognised in it, and what was found. */
export interface CheckedWorkbook {
  readonly workbook: Workbook;
  readonly disclosure: Disclosure;
  readonly result: CheckResult;
  readonly catalogue: Catalogue;
  /** How much was looked at. */
  readonly extent: Counts;
}

/**
 * Recognises and checks a workbook as it was decided in it, with own lists before the catalogue.
 *
 * @param known the workbook as it was checked before an edit: what did not change is not read again
 */
export async function inspect(
  workbook: Workbook,
  { layouts, settings }: Pick<Kept, "layouts" | "settings">,
  own: readonly Entry[],
  { text, hints }: Wish = { hints: false },
  progress?: Progress,
  known?: CheckedWorkbook,
): Promise<CheckedWorkbook> {
  const catalogue = await catalogueWith(own);
  const recognised = recognise(workbook, {
    layouts,
    progress: (done, all) => progress?.("recognise", done, all),
  });
  const disclosure = text === undefined ? recognised : withText(recognised, textSheet(text.name, text.text));
  const result = check(disclosure, {
    settings,
    catalogue,
    hints,
    before: known?.result.readings,
    ...(progress && { progress }),
  });
  const extent = checkedFile("", disclosure, result, 0).summary;
  return { workbook, disclosure, result, catalogue, extent };
}

/** The published names below the user's own, with those that a disclosure states itself. */
async function catalogueWith(own: readonly Entry[], disclosure?: Disclosure): Promise<Catalogue> {
  const published = await loadCatalogue();
  const catalogue = own.length === 0 ? published : published.withOwn(own);
  return disclosure === undefined ? catalogue : catalogue.withLearnt(learn(disclosure));
}

/** The marks for all findings that nobody decided to let stand. */
export function marksFor({ result }: CheckedWorkbook, { decisions }: Kept): Mark[] {
  return marksOf(openFindings(result, decisions));
}
