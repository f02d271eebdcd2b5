/** What a table calls itself, whatever words a place puts around it: 收支总表, 部门收支预算总体情况表, 附件2 某局2025年收支总表. */
import { layouts, type Layout } from "../layouts";
import { aboutTables, alternation, sameInTitles, titleFillers } from "../vocabulary";
import { normaliseHeader } from "./text";

const fillers = new RegExp(alternation(titleFillers), "gu");

function coreOf(title: string): string {
  const core = normaliseHeader(title).replace(fillers, "");
  return sameInTitles.reduce((text, [long, short]) => text.replace(long, short), core);
}

const cores: readonly { readonly layout: Layout; readonly core: string }[] = layouts.flatMap((layout) =>
  layout.titles.map((title) => ({ layout, core: coreOf(title) })),
);

export interface TitleMatch {
  /** How much of the longest name found is this layout's: 1 for the layout that is meant, 0 for those not mentioned. */
  readonly fitOf: (layout: Layout) => number;
  /** Some layout is named. */
  readonly isKnown: boolean;
}

/** 财政拨款收支总表 names 财政拨款收支总表 and, by its last words, 收支总表: the longest name is the one that is meant. */
export function matchTitles(titles: readonly string[]): TitleMatch {
  const lengths = new Map<Layout, number>();
  for (const title of titles) {
    if (aboutTables.test(title)) continue;
    const text = coreOf(title);
    for (const { layout, core } of cores)
      if (text.includes(core)) lengths.set(layout, Math.max(lengths.get(layout) ?? 0, core.length));
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
