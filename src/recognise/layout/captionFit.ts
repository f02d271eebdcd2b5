/** Which income a table lists tells tables apart whose columns are the same. */
import { layouts, type Layout } from "../../layouts";
import { splitOrdinal } from "../../vocabulary";
import { normalise } from "../cells/text";

interface IncomeWords {
  /** The words of each caption of the layout. */
  readonly own: readonly ReadonlySet<string>[];
  /** Words of other layouts' income that this one does not have. */
  readonly foreign: readonly string[];
}

function incomeWordsOf({ captions }: Layout): Set<string>[] {
  return Object.values(captions?.income ?? {}).map(
    (ways) => new Set(ways.flatMap((way) => way.split("|").map(normalise))),
  );
}

const ownIncomeWords = layouts.map((layout) => [layout, incomeWordsOf(layout)] as const);
const allIncomeWords = [...new Set(ownIncomeWords.flatMap(([, own]) => own.flatMap((words) => [...words])))];
const incomeWords: ReadonlyMap<Layout, IncomeWords> = new Map(
  ownIncomeWords.map(([layout, own]) => {
    const foreign = allIncomeWords.filter((word) => !own.some((set) => set.has(word)));
    return [layout, { own, foreign }];
  }),
);

/**
 * How well the captions below the header are those of the layout: 收支总表 has 事业收入, 财政拨款收支总表 has not.
 *
 * @param labels the texts of the first rows, normalised
 * @returns 0 to 1
 */
export function captionFit(layout: Layout, labels: readonly string[]): number {
  const { own, foreign } = incomeWords.get(layout) ?? { own: [], foreign: [] };
  const texts = new Set(labels.map((label) => splitOrdinal(label).text));
  const found = own.filter((set) => [...set].some((word) => texts.has(word))).length;
  const strange = foreign.filter((word) => texts.has(word)).length;
  return Math.min(1, Math.max(0, found / Math.max(1, own.length) - strange / 4 + (strange === 0 ? 0.2 : 0)));
}
