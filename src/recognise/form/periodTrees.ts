/** The header trees of a panel, one for each period that its columns are of: 合计 of last year adds up columns of last year. */
import { isBareYear } from "../../vocabulary";
import { a1 } from "../../workbook";
import { addsUp } from "../header/headerMatcher";
import type { Column, Panel } from "../row";
import { headerTree, ownTitle, type HeaderNode } from "./headerTree";

export interface PeriodTree {
  /** Without those that are said to be parts of others. */
  readonly columns: readonly Column[];
  /** What stands side by side on top of these columns. */
  readonly tree: readonly HeaderNode[];
  /**
   * The same, where these columns name no period and those of a single one stand among them as a group of theirs:
   * `合计 | 本年预算(小计 | 基本支出 | 项目支出) | 上年结转`; or within a group of these: `已使用(小计 | 以前年度 | 本年)`.
   */
  readonly withPeriod: readonly HeaderNode[];
}

export function periodTrees({ columns: all }: Panel): readonly PeriodTree[] {
  const adding = all.filter(({ role }) => addsUp(role));
  const periods = [...new Set(adding.map(({ period }) => period))].map((period) => {
    const columns = adding.filter((column) => column.period === period);
    return { period, columns, tree: headerTree(columns) };
  });
  const years = sumOfYears(wholesAmong(adding));
  const named = periods.filter(({ period, columns: [first] }) => period !== undefined && !first?.isOtherPeriod);
  const [only] = named.length === 1 ? named : [];
  const trees = periods.map(({ period, columns, tree }) => ({
    columns: wholesAmong(columns),
    tree,
    withPeriod: only === undefined || period !== undefined ? tree : joined(columns, only),
  }));
  return years === undefined ? trees : [{ columns: [], tree: [], withPeriod: years }, ...trees];
}

function wholesAmong(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ isPart }) => isPart === undefined);
}

/** `三年合计 | 2025年 | 2026年 | 2027年`: a total of columns that say nothing but their year. */
function sumOfYears(columns: readonly Column[]): readonly HeaderNode[] | undefined {
  const [totals, years] = [false, true].map((isYear) =>
    columns.filter((column) => isYear === isBareYear(ownTitle(column))),
  );
  return totals?.length === 1 && totals[0]?.period === undefined && (years?.length ?? 0) > 1
    ? headerTree(columns)
    : undefined;
}

/** What a period is a part of: the group in which its columns stand (`财政拨款[小计 | 当年 | 上年结转]`), or the whole. */
function joined(columns: readonly Column[], only: Pick<PeriodTree, "columns" | "tree">): readonly HeaderNode[] {
  const cellsOf = (some: readonly Column[]): string[] => some.flatMap(({ groups: [top] = [] }) => (top ? a1(top) : []));
  const ofGroups = new Set(cellsOf(columns.filter(({ groups = [] }) => groups.length > 1)));
  if (!cellsOf(only.columns).some((cell) => ofGroups.has(cell))) return inserted(headerTree(columns), only.tree);
  return headerTree([...columns, ...only.columns].sort((one, other) => one.index - other.index));
}

/** The group goes where its first column stands. */
function inserted(tree: readonly HeaderNode[], children: readonly HeaderNode[]): readonly HeaderNode[] {
  const group: HeaderNode = { kind: "group", children };
  const at = tree.findIndex((node) => firstOf(node) > firstOf(group));
  return at < 0 ? [...tree, group] : tree.toSpliced(at, 0, group);
}

function firstOf(node: HeaderNode): number {
  return node.kind === "leaf" ? node.column.index : Math.min(...node.children.map(firstOf));
}
