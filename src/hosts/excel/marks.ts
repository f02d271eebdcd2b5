/** Lays marks over cells as conditional formats, and takes ours away again; nobody else's is touched, nor its order. */
import type { Mark, Marked, Tone, Watch } from "../../workbook";
import { isMarkFormula, markFormula } from "../marks/formula";
import { addressLists } from "../marks/addressLists";
import { toneColours, tones, webColour } from "../marks/tones";
import { ADDRESSES_PER_REQUEST } from "./limits";
import { changingExcel, stopIfAsked } from "./session";
import { askEach, bySheet, tabsOf, type Tab } from "./tabs";

/** A conditional format of ours. */
interface Found {
  readonly tab: Tab;
  readonly id: string;
}

/** One conditional format to be added. */
interface Layer {
  readonly tab: Tab;
  readonly tone: Tone;
  readonly addresses: string;
}

/**
 * Four round trips: sheets, their conditional formats, the formulas of those that may be ours, the change. The new marks are laid before
 * the old ones go, so that a failure in between costs none of them; what had been laid by then is taken away again.
 */
export function setMarks(marks: readonly Mark[], watch?: Watch): Promise<Marked> {
  return changingExcel(async (context) => {
    stopIfAsked(watch);
    const tabs = await tabsOf(context);
    const marksOf = bySheet(marks);
    const earlier = await findMarks(context, tabs);
    stopIfAsked(watch);
    const markable = tabs.filter(({ isProtected }) => !isProtected);
    const wanted = markable.flatMap((tab) => marksOf.get(tab.name) ?? []);
    const layers = markable.flatMap((tab) => layersOf(tab, marksOf.get(tab.name) ?? []));
    try {
      await lay(context, layers, watch);
      await removeMarks(context, earlier);
    } catch (error) {
      await removeNewMarks(context, tabs, earlier);
      throw error;
    }
    return { marked: wanted.length, protectedSheets: untouched(tabs, earlier, marksOf) };
  });
}

export function clearMarks(): Promise<Marked> {
  return setMarks([]);
}

/** The tone that matters most is laid last, because Excel puts each new conditional format above all others. */
function layersOf(tab: Tab, marks: readonly Mark[]): Layer[] {
  return tones.toReversed().flatMap((tone) =>
    addressLists(
      marks.filter((mark) => mark.tone === tone),
      ",",
    ).map((addresses) => ({ tab, tone, addresses })),
  );
}

async function lay(context: Excel.RequestContext, layers: readonly Layer[], watch: Watch | undefined): Promise<void> {
  let characters = 0;
  for (const [done, { tab, tone, addresses }] of layers.entries()) {
    const format = tab.sheet.getRanges(addresses).conditionalFormats.add("Custom");
    format.custom.rule.formula = `=${markFormula(tone)}`;
    format.custom.format.fill.color = webColour(toneColours[tone].fill);
    format.custom.format.font.color = webColour(toneColours[tone].text);
    characters += addresses.length;
    if (characters < ADDRESSES_PER_REQUEST) continue;
    characters = 0;
    await context.sync();
    watch?.progress?.(done + 1, layers.length);
    stopIfAsked(watch);
  }
}

/** At most two round trips. */
async function findMarks(context: Excel.RequestContext, tabs: readonly Tab[]): Promise<Found[]> {
  const sheets = await askEach(context, tabs, ({ sheet }) =>
    sheet.getRange().conditionalFormats.load("items/id,items/type"),
  );
  // Only a custom format has a formula; others refuse to be asked for one.
  const custom = sheets.flatMap(({ tab, answer }) =>
    answer.items
      .filter(({ type }) => type === "Custom")
      .map((format) => ({ tab, id: format.id, rule: format.custom.rule.load("formula") })),
  );
  if (custom.length === 0) return [];
  await context.sync();
  return custom.filter(({ rule }) => isMarkFormula(rule.formula));
}

/** Also sends what was laid. */
async function removeMarks(context: Excel.RequestContext, marks: readonly Found[]): Promise<void> {
  for (const { tab, id } of marks) if (!tab.isProtected) tab.sheet.getRange().conditionalFormats.getItem(id).delete();
  await context.sync();
}

async function removeNewMarks(
  context: Excel.RequestContext,
  tabs: readonly Tab[],
  earlier: readonly Found[],
): Promise<void> {
  const known = new Set(earlier.map(({ tab, id }) => `${tab.id} ${id}`));
  try {
    const now = await findMarks(context, tabs);
    await removeMarks(
      context,
      now.filter(({ tab, id }) => !known.has(`${tab.id} ${id}`)),
    );
  } catch {
    // The first failure is what the user has to hear of; marks that stay are found and taken away next time.
  }
}

/** Protected sheets that should have got marks, or keep some of ours. */
function untouched(
  tabs: readonly Tab[],
  earlier: readonly Found[],
  wanted: ReadonlyMap<string, readonly Mark[]>,
): string[] {
  return tabs
    .filter((tab) => tab.isProtected && (wanted.has(tab.name) || earlier.some((found) => found.tab === tab)))
    .map(({ name }) => name);
}
