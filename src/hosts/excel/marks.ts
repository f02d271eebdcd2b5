/** Lays marks over cells as conditional formats, and takes ours away again; nobody else's is touched, nor its order. */
import type { Mark, Marked, Tone, Watch } from "../../workbook";
import { isMarkFormula, markFormula } from "../marks/formula";
import { addressLists } from "../marks/addressLists";
import { toneColours, tones, webColour } from "../marks/tones";
import { customFormats, type CustomFormat } from "./customFormats";
import { ADDRESSES_PER_REQUEST } from "./limits";
import { afterFailure, changingExcel, stopIfAsked } from "./session";
import { bySheet, tabsOf, type Tab } from "./tabs";

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
    const known = await customFormats(context, tabs);
    const earlier = known.filter(isOurs);
    stopIfAsked(watch);
    const markable = tabs.filter(({ isProtected }) => !isProtected);
    const wanted = markable.flatMap((tab) => marksOf.get(tab.name) ?? []);
    const layers = markable.flatMap((tab) => layersOf(tab, marksOf.get(tab.name) ?? []));
    try {
      await lay(context, layers, watch);
      await removeMarks(context, earlier);
    } catch (error) {
      // Marks that stay are found and taken away next time.
      await afterFailure(error, context, (now) => removeNewMarks(now, known)).catch(() => undefined);
      throw error;
    }
    return { marked: wanted.length, protectedSheets: untouched(tabs, earlier, marksOf) };
  });
}

/** Takes all of our marks away. */
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

/** Also a format that a mark was to become when Excel failed: it has no formula yet, as no format of a user's. */
function isOurs({ formula }: CustomFormat): boolean {
  return formula === "" || (formula !== undefined && isMarkFormula(formula));
}

/** Also sends what was laid. */
async function removeMarks(context: Excel.RequestContext, marks: readonly CustomFormat[]): Promise<void> {
  for (const { tab, id } of marks) if (!tab.isProtected) tab.sheet.getRange().conditionalFormats.getItem(id).delete();
  await context.sync();
}

async function removeNewMarks(context: Excel.RequestContext, known: readonly CustomFormat[]): Promise<void> {
  const before = new Set(known.map(({ tab, id }) => `${tab.id} ${id}`));
  const now = await customFormats(context, await tabsOf(context));
  const added = now.filter(({ tab, id }) => !before.has(`${tab.id} ${id}`));
  await removeMarks(
    context,
    added.filter((format) => isOurs(format) || format.formula === undefined),
  );
}

/** Protected sheets that should have got marks, or keep some of ours. */
function untouched(
  tabs: readonly Tab[],
  earlier: readonly CustomFormat[],
  wanted: ReadonlyMap<string, readonly Mark[]>,
): string[] {
  return tabs
    .filter((tab) => tab.isProtected && (wanted.has(tab.name) || earlier.some((found) => found.tab === tab)))
    .map(({ name }) => name);
}
