/** Changes single cells: all of them that are still as expected, or none; and knows how to take it back. */
import type { CellPlace, Refused, RefusalReason, Watch, Written } from "../../../workbook";
import { OBJECTS_PER_REQUEST } from "../limits";
import { rangeOf } from "../ranges";
import { afterFailure, changingExcel, stopIfAsked } from "../session";
import { contentProperties, contentsOf, entryOf, type CellWrite, type WrittenContent } from "./content";
import { look, type Sight } from "./look";
import { portions, type Run } from "./runs";

/** What one cell held, and holds now. */
interface Done extends CellPlace {
  readonly before: WrittenContent;
  readonly after: WrittenContent;
}

/** Four round trips for up to a thousand cells: three to look at them, one to write all. */
export function change(changes: readonly CellWrite[], watch?: Watch): Promise<Written> {
  return changingExcel(async (context) => {
    stopIfAsked(watch);
    const seen = new Map((await look(context, changes)).map((sight) => [sight.change, sight]));
    stopIfAsked(watch);
    const refused: Refused[] = [];
    const accepted: Sight[] = [];
    for (const one of changes) {
      const sight = seen.get(one);
      const reason = sight === undefined ? "gone" : refusal(sight);
      if (reason !== undefined) refused.push({ sheet: one.sheet, row: one.row, column: one.column, reason });
      else if (sight !== undefined) accepted.push(sight);
    }
    const done = await carryOut(context, accepted, watch);
    return { written: done.length, refused, undo: () => change(done.map(reversed)) };
  });
}

function refusal({ change: { from }, now, hindrance }: Sight): RefusalReason | undefined {
  if (hindrance !== undefined) return hindrance;
  const isAsExpected = now.value === from.value && (!("formula" in from) || now.formula === from.formula);
  return isAsExpected ? undefined : "changed";
}

function reversed({ before, after, ...place }: Done): CellWrite {
  return { ...place, from: { value: after.value, formula: after.formula }, to: before };
}

async function carryOut(
  context: Excel.RequestContext,
  seen: readonly Sight[],
  watch: Watch | undefined,
): Promise<Done[]> {
  const done: Done[] = [];
  try {
    for (const runs of portions(seen, OBJECTS_PER_REQUEST)) {
      stopIfAsked(watch);
      const written = runs.map((run) => ({ run, range: put(run) }));
      await context.sync();
      done.push(...written.flatMap(({ run, range }) => doneOf(run, range)));
      watch?.progress?.(done.length, seen.length);
    }
    return done;
  } catch (error) {
    await afterFailure(error, context, (now) => restore(now, seen)).catch(() => undefined);
    throw error;
  }
}

function put({ area, cells }: Run<Sight>): Excel.Range | undefined {
  const [first] = cells;
  if (first === undefined) return undefined;
  const range = rangeOf(first.tab.sheet, area);
  const entries = cells.map(({ change, now }) => ({ now, ...entryOf(change.to, now) }));
  // An unlocked cell of a protected sheet takes a value, but no format, not even its own.
  if (entries.some(({ now, during }) => during !== now.format))
    range.numberFormat = entries.map(({ during }) => [during]);
  range.formulas = entries.map(({ typed }) => [typed]);
  if (entries.some((entry) => entry.finally !== entry.during))
    range.numberFormat = entries.map((entry) => [entry.finally]);
  return range.load(contentProperties);
}

/** What was written is read back at once: only that is what a later undo can expect. */
function doneOf({ cells }: Run<Sight>, range: Excel.Range | undefined): Done[] {
  const after = range === undefined ? [] : contentsOf(range);
  return after.flatMap((content, index) => {
    const sight = cells[index];
    if (sight === undefined) return [];
    const { sheet, row, column, now } = sight;
    return [{ sheet, row, column, before: now, after: content }];
  });
}

/** After a failure: whatever differs from what was seen is put back. The first failure is what the user has to hear of. */
async function restore(context: Excel.RequestContext, seen: readonly Sight[]): Promise<void> {
  const earlier = new Map(seen.map(({ change, now }) => [change, now]));
  const now = await look(context, [...earlier.keys()]);
  const changed = now.flatMap((sight) => {
    const before = earlier.get(sight.change);
    const isSame = before === undefined || JSON.stringify(before) === JSON.stringify(sight.now);
    return isSame ? [] : [{ ...sight, change: { ...sight.change, to: before } }];
  });
  for (const runs of portions(changed, OBJECTS_PER_REQUEST)) {
    runs.forEach(put);
    await context.sync();
  }
}
