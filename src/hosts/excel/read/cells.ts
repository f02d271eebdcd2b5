/** The cells of many rectangles, as many in each round trip as an answer holds. */
import { type Area, type Cell, type Watch } from "../../../workbook";
import { cellCount, tilesOf } from "../areas";
import { officeCode } from "../failure";
import { CELLS_PER_ANSWER, OBJECTS_PER_REQUEST } from "../limits";
import { rangeOf } from "../ranges";
import { stopIfAsked } from "../session";
import type { Tab } from "../tabs";
import { cellOf } from "./cell";
import type { SheetExtent } from "./extents";

/** A sheet's cells while they arrive. */
export interface ArrivingCells {
  readonly rows: (Cell | undefined)[][];
  readonly hiddenRows: Set<number>;
}

interface Block {
  readonly tab: Tab;
  readonly area: Area;
  readonly hasHiddenRows: boolean;
  readonly hasIndents: boolean;
}

/** Round trips in proportion to the number of cells, whatever the number of sheets. */
export async function readCells(
  context: Excel.RequestContext,
  extents: readonly SheetExtent[],
  watch: Watch | undefined,
): Promise<Map<Tab, ArrivingCells>> {
  const drafts = new Map(extents.map(({ tab }) => [tab, { rows: [], hiddenRows: new Set<number>() } as ArrivingCells]));
  const blocks = extents.flatMap(({ tab, areas, hasHiddenRows, hasIndents }) =>
    areas.map((area) => ({ tab, area, hasHiddenRows, hasIndents })),
  );
  const all = size(blocks);
  let done = 0;
  for (const batch of batches(blocks)) {
    stopIfAsked(watch);
    await readBatch(context, batch, drafts);
    done += size(batch);
    watch?.progress?.(done, all);
  }
  stopIfAsked(watch);
  return drafts;
}

function size(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { area }) => sum + cellCount(area), 0);
}

/** Each batch is filled to the brim: what does not fit goes on in the next, some rows of a sheet here and the others there. */
function batches(blocks: readonly Block[]): Block[][] {
  let batch: Block[] = [];
  let room = CELLS_PER_ANSWER;
  const all = [batch];
  for (const block of blocks) {
    const { top, left, bottom, right } = block.area;
    const width = right - left + 1;
    for (let row = top; row <= bottom;) {
      if (room < width || batch.length === OBJECTS_PER_REQUEST) {
        all.push((batch = []));
        room = CELLS_PER_ANSWER;
      }
      const last = Math.min(bottom, row + Math.floor(room / width) - 1);
      batch.push({ ...block, area: { top: row, left, bottom: last, right } });
      room -= (last - row + 1) * width;
      row = last + 1;
    }
  }
  return all;
}

/** Long texts can make an answer too large after all: then in halves. */
async function readBatch(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  drafts: ReadonlyMap<Tab, ArrivingCells>,
): Promise<void> {
  const asked = blocks.map((block) => ({ block, range: rangeOf(block.tab.sheet, block.area) })).map(ask);
  try {
    await context.sync();
  } catch (error) {
    const smaller = halves(blocks);
    if (officeCode(error) !== "ResponsePayloadSizeLimitExceeded" || smaller === undefined) throw error;
    for (const half of smaller) await readBatch(context, half, drafts);
    return;
  }
  for (const answer of asked) {
    const draft = drafts.get(answer.block.tab);
    if (draft !== undefined) take(answer, draft);
  }
}

type Asked = ReturnType<typeof ask>;

function ask({ block, range }: { readonly block: Block; readonly range: Excel.Range }) {
  range.load("values,formulas,numberFormat");
  return {
    block,
    range,
    rows: block.hasHiddenRows ? range.getRowProperties({ rowHidden: true }) : undefined,
    looks: block.hasIndents ? range.getCellProperties({ format: { indentLevel: true } }) : undefined,
  };
}

function halves(blocks: readonly Block[]): Block[][] | undefined {
  const middle = Math.ceil(blocks.length / 2);
  if (blocks.length > 1) return [blocks.slice(0, middle), blocks.slice(middle)];
  const [block] = blocks;
  if (block === undefined || cellCount(block.area) === 1) return undefined;
  return tilesOf(block.area, Math.ceil(cellCount(block.area) / 2)).map((area) => [{ ...block, area }]);
}

function take({ block: { area }, range, rows, looks }: Asked, draft: ArrivingCells): void {
  const values: readonly (readonly unknown[])[] = range.values;
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  const formats: readonly (readonly unknown[])[] = range.numberFormat;
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      const indent = looks?.value[row]?.[column]?.format?.indentLevel;
      const cell = cellOf(value, formulas[row]?.[column], formats[row]?.[column], indent);
      if (cell !== undefined) (draft.rows[area.top + row] ??= [])[area.left + column] = cell;
    });
  });
  rows?.value.forEach(({ rowHidden }, row) => {
    if (rowHidden === true) draft.hiddenRows.add(area.top + row);
  });
}
