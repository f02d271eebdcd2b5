/** The header trees of a panel, one for each period that its columns are of: 合计 of last year adds up columns of last year. */
import { addsUp } from "../header/headerMatcher";
import type { Column, Panel } from "../row";
import { a1 } from "../../workbook";
import { headerTree, type HeaderNode } from "./headerTree";

export interface PeriodTree {
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
  const adding = all.filter(({ role, isPart }) => addsUp(role) && isPart === undefined);
  const periods = [...new Set(adding.map(({ period }) => period))].map((period) => {
    const columns = adding.filter((column) => column.period === period);
    return { period, columns, tree: headerTree(columns) };
  });
  const named = periods.filter(({ period, columns: [first] }) => period !== undefined && !first?.isOtherPeriod);
  const [only] = named.length === 1 ? named : [];
  return periods.map(({ period, columns, tree }) => ({
    columns,
    tree,
    withPeriod: only === undefined || period !== undefined ? tree : together(columns, tree, only),
  }));
}

function together(
  columns: readonly Column[],
  tree: readonly HeaderNode[],
  named: Pick<PeriodTree, "columns" | "tree">,
): readonly HeaderNode[] {
  const tops = new Set(columns.flatMap(topOf));
  if (!named.columns.every((column) => topOf(column).some((top) => tops.has(top)))) return inserted(tree, named.tree);
  return headerTree([...columns, ...named.columns].sort((one, other) => one.index - other.index));
}

/** The topmost cell of a header without what names the period. */
function topOf({ groups = [] }: Column): string[] {
  const [top] = groups;
  return top === undefined ? [] : [a1(top)];
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
