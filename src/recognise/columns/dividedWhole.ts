/**
 * What the header divides over several columns: 项目支出 below 当年预算 and 项目支出 below 上年结转 are all of it only together, and so
 * are the columns below a 上年结转 that has no 小计. Of `总计 | “三公”经费小计 | 会议费` the 总计 is more than “三公” 经费.
 */
import { standsBeside, statedSums } from "../../layouts";
import { partsOfHead } from "../form/partsOfHead";
import type { Column, Panel, Row } from "../row";
import type { Fact, Table } from "../table";

/**
 * The facts that together are what a row states under a concept: most often one, and none where the table has no such column.
 *
 * @returns `untold` where it is divided so only in part: `当年预算/项目支出 | 上年结转/项目支出 | 其他资金`
 */
export function wholeOf(table: Table, row: Row, concept: string): readonly Fact[] | "untold" {
  const fact = table.fact(row, concept);
  if (fact === undefined) return belowHeadOf(table, row, concept);
  const own = table.once(totalsOfMore).get(fact.column);
  if (own !== undefined) return own.map((column) => table.factIn(row, column));
  const others = table.once(dividedColumns).get(fact.column) ?? [];
  return others === "untold" ? others : [fact, ...others.map((column) => table.factIn(row, column))];
}

/** Totals that count in what only stands beside their parts; with each those of the columns it adds up that are not beside. */
function totalsOfMore(table: Table): ReadonlyMap<Column, readonly Column[]> {
  const sums = table.panels
    .flatMap((panel) => table.columnSums(panel))
    .filter(({ standing }) => standing !== "unknown");
  return new Map(
    sums.flatMap(({ total, parts }) => {
      const own = parts.map(({ column }) => column).filter(({ concept = "" }) => !standsBeside(concept));
      return own.length < parts.length ? [[total, own] as const] : [];
    }),
  );
}

function belowHeadOf(table: Table, row: Row, concept: string): readonly Fact[] {
  const columns = table.once(columnsBelowHeads).get(row.panel)?.get(concept) ?? [];
  return columns.map((column) => table.factIn(row, column));
}

type ColumnsBelowHeads = ReadonlyMap<Panel, ReadonlyMap<string, readonly Column[]>>;

function columnsBelowHeads({ panels, layout }: Table): ColumnsBelowHeads {
  const sums = statedSums(layout);
  const ofPanel = ({ additive, byConcept }: Panel): ReadonlyMap<string, readonly Column[]> => {
    const columns = { all: additive, find: (concept: string) => byConcept.get(concept) };
    const missing = sums.filter(({ total }) => !byConcept.has(total));
    return new Map(missing.map(({ total }) => [total, partsOfHead(columns, sums, total)]));
  };
  return new Map(panels.map((panel) => [panel, ofPanel(panel)]));
}

/** The same word below the other groups; `untold` where the total adds up something that is not divided so. */
type Others = readonly Column[] | "untold";

function dividedColumns(table: Table): ReadonlyMap<Column, Others> {
  return new Map(
    table.panels.flatMap((panel) =>
      panel.additive.flatMap((column) => {
        const others = othersOf(table, panel, column);
        return others === undefined ? [] : [[column, others] as const];
      }),
    ),
  );
}

function othersOf(table: Table, panel: Panel, column: Column): Others | undefined {
  const { group, word } = placeOf(column);
  if (group === "" || word === "") return undefined;
  const others = panel.columns.filter(
    (other) => isSameElsewhere(column, other) && !isPartBeside(table, panel, column.concept ?? "", other),
  );
  if (others.length === 0) return undefined;
  const groups = [group, ...others.map((other) => prefixOf(other, word))];
  const within = (one: Column): string | undefined => groups.find((head) => one.title.startsWith(`${head}/`));
  for (const { total, parts } of table.columnSums(panel)) {
    const summed = new Set(parts.map((part) => within(part.column)));
    // What the total of all groups adds up; a total within a group, or of one group alone, says nothing of the others.
    if (within(total) !== undefined || summed.size < 2 || !summed.has(group)) continue;
    const besides = parts.filter((part) => within(part.column) === undefined);
    summed.delete(undefined);
    const isAll = besides.every((part) => isOtherMoney(table, panel, column.concept ?? "", part.column));
    return isAll && summed.size === groups.length ? others : "untold";
  }
  return undefined;
}

/**
 * Is nothing of the one in the other? The layout adds them up to one total, as 事业收入 and 上年结转 to all income; or the other consists
 * of such columns, as 单位资金 does beside 一般公共预算.
 */
function isOtherMoney(table: Table, panel: Panel, concept: string, other: Column): boolean {
  if (areAddedUp(table, concept, other.concept ?? "")) return true;
  const sum = table.columnSums(panel).find(({ total, standing }) => total === other && standing !== "unknown");
  return sum?.parts.every((part) => isOtherMoney(table, panel, concept, part.column)) ?? false;
}

/** Of 上年结转 by budget, which is income of its own beside that of the year: its 一般公共预算 is no part of this year's. */
function isPartBeside(table: Table, panel: Panel, concept: string, other: Column): boolean {
  const isOfSum = table
    .columnSums(panel)
    .some(
      ({ total, parts }) =>
        parts.some((part) => part.column === other) && areAddedUp(table, concept, total.concept ?? ""),
    );
  const belowHeads = [...(table.once(columnsBelowHeads).get(panel) ?? [])];
  return isOfSum || belowHeads.some(([head, below]) => below.includes(other) && areAddedUp(table, concept, head));
}

/** Does the layout add up both to one total? */
function areAddedUp(table: Table, one: string, other: string): boolean {
  return statedSums(table.layout).some(({ parts }) => {
    const added = new Set(parts.map((part) => part.concept));
    return added.has(one) && added.has(other);
  });
}

/** `当年预算/项目支出` → `当年预算`, which the layout's words do not explain, and `项目支出`, which they do. */
function placeOf({ title, unexplained = 0 }: Column): { readonly group: string; readonly word: string } {
  const texts = title.split("/");
  return { group: texts.slice(0, unexplained).join("/"), word: texts.slice(unexplained).join("/") };
}

function isSameElsewhere(column: Column, other: Column): boolean {
  const { group, word } = placeOf(column);
  if (other.role !== "amount" || other.isOtherPeriod || other.isPart || !other.title.endsWith(`/${word}`)) return false;
  const head = prefixOf(other, word);
  return head !== group && head.split("/").length === group.split("/").length;
}

function prefixOf({ title }: Column, word: string): string {
  return title.slice(0, -word.length - 1);
}
