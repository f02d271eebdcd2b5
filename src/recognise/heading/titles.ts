/** What a table calls itself, whatever words a place puts around it: 收支总表, 部门收支预算总体情况表, 附件2 某局2025年收支总表. */
import { remembered } from "../../remembered";
import { layouts, type Layout } from "../../layouts";
import { aboutTables, alternation, sameInTitles, termsIn, titleFillers, withoutCarriedIn } from "../../vocabulary";
import { normaliseHeader } from "../cells/text";

const fillers = new RegExp(alternation(titleFillers), "gu");

const coreOf = remembered((title: string): string => {
  const core = withoutCarriedIn(normaliseHeader(title)).replace(fillers, "");
  return sameInTitles.reduce((text, [long, short]) => text.replace(long, short), core);
});

const cores: readonly { readonly layout: Layout; readonly core: string }[] = layouts.flatMap((layout) =>
  layout.titles.map((title) => ({ layout, core: coreOf(title) })),
);

/** The names of layouts that a text mentions: lines are asked time and again whether they are titles. */
const namesIn = remembered((title: string): typeof cores => {
  const text = coreOf(title);
  return cores.filter(({ core }) => text.includes(core));
});

export interface TitleMatch {
  /** How much of the longest name found is this layout's: 1 for the layout that is meant, 0 for those not mentioned. */
  readonly fitOf: (layout: Layout) => number;
  /** Some layout is named. */
  readonly isKnown: boolean;
}

/**
 * 财政拨款收支总表 names 财政拨款收支总表 and, by its last words, 收支总表: the longest name is the one that is meant.
 *
 * @param mayBe leaves out layouts that a title mentions and does not mean
 */
export function matchTitles(
  titles: readonly string[],
  mayBe: (layout: Layout, title: string) => boolean = () => true,
): TitleMatch {
  const lengths = new Map<Layout, number>();
  for (const title of titles) {
    if (aboutTables.test(title)) continue;
    for (const { layout, core } of namesIn(title))
      if (mayBe(layout, title)) lengths.set(layout, Math.max(lengths.get(layout) ?? 0, core.length));
  }
  const longest = Math.max(0, ...lengths.values());
  return { isKnown: longest > 0, fitOf: (layout) => (longest === 0 ? 0 : (lengths.get(layout) ?? 0) / longest) };
}

/** The one layout that these lines name; undefined where they name none, or several as a list of contents does. */
export function layoutOfTitles(titles: readonly string[]): Layout | undefined {
  const named = titles.flatMap((title) => {
    const match = matchTitles([title]);
    return layouts.find((layout) => match.fitOf(layout) === 1) ?? [];
  });
  return new Set(named).size === 1 ? named[0] : undefined;
}

/** The office whose table it is: `某市政府采购中心2024年收支总表` is no table of purchases. */
const office =
  /^.*(?:20\d\d|[二两][〇○零一二三四五六七八九]{3})年度?|^.{2,}(?:局|厅|委员会|办公室|中心|院|校|人民政府|办事处)(?=\(|部门|单位|本级|预算|收|支|财|一般|政府|国有)/u;

/** Terms that do not narrow down the figures of a layout: they say how its rows are listed. */
const axisTerms: Readonly<Record<string, readonly string[]>> = {
  functional: ["功能分类"],
  economic: ["经济分类"],
  organisation: ["分单位"],
  line: ["明细"],
  caption: ["收入", "支出"],
};

interface LayoutTerms {
  /** What its titles may say. */
  readonly own: ReadonlySet<string>;
  /** What all of them say. */
  readonly needed: readonly string[];
}

const termsOfLayouts: ReadonlyMap<Layout, LayoutTerms> = new Map(
  layouts.map((layout) => {
    const each = [...layout.titles, layout.name].map((title) => termsIn(normaliseHeader(title)));
    const all = new Set(each.flatMap((terms) => [...terms]));
    const own = new Set([
      ...all,
      ...layout.axes.flatMap((axis) => axisTerms[axis] ?? []),
      ...(layout.titleTerms ?? []),
    ]);
    return [layout, { own, needed: [...all].filter((name) => each.every((terms) => terms.has(name))) }];
  }),
);

/**
 * Does a title say more than the layout's own titles do? `基本支出表--人员经费（工资福利支出）` shows a part of what 基本支出表 shows, and
 * what holds for the whole does not hold for it.
 */
export function saysMoreThan(layout: Layout, title: string): boolean {
  const { own } = termsOfLayouts.get(layout) ?? { own: new Set<string>() };
  return [...termsOf(title)].some((name) => !own.has(name));
}

/** May a title that no layout has be a title of this layout? It has all terms that the layout's own titles share, and no others. */
export function mayName(layout: Layout, title: string): boolean {
  const { needed } = termsOfLayouts.get(layout) ?? { needed: [] };
  const said = termsOf(title);
  return needed.length > 0 && needed.every((name) => said.has(name)) && !saysMoreThan(layout, title);
}

const termsOf = remembered((title: string): ReadonlySet<string> => termsIn(normaliseHeader(title.replace(office, ""))));
