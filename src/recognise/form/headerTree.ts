/** The columns of a header as a tree: those under one cell are its parts. */
import { a1, type Position } from "../../workbook";
import { grouped } from "../../grouped";
import { isTotalHeader, ofWhichWord } from "../../vocabulary";
import type { Column } from "../row";

export type HeaderNode =
  | {
      readonly kind: "leaf";
      readonly column: Column;
      /** What stands beside its neighbours: of `事业收入/金额`, the only column of 事业收入 that adds up, it is 事业收入. */
      readonly title: string;
    }
  | {
      readonly kind: "group";
      readonly children: readonly HeaderNode[];
      /** Below a 其中: these are parts of what stands before them, and need not be all. */
      readonly isOfWhich?: true;
    };

/** @returns the nodes of the topmost header row, from left to right */
export function headerTree(columns: readonly Column[], level = 0): readonly HeaderNode[] {
  const byCell = grouped(columns, ({ groups, index }) => keyOf(groups?.[level], index));
  return [...byCell.values()].flatMap((together): readonly HeaderNode[] => {
    const [first] = together;
    if (together.length === 1) return [leafOf(first, level)];
    // Columns under one cell with no further header text below it share one name: each is a leaf.
    if (together.every(({ groups }) => (groups?.length ?? 0) <= level + 1))
      return together.map((column) => leafOf(column, level));
    const isOfWhich = first.groups?.[level]?.text === ofWhichWord;
    return [{ kind: "group", children: headerTree(together, level + 1), ...(isOfWhich && { isOfWhich }) }];
  });
}

function leafOf(column: Column, level: number): HeaderNode {
  const { groups = [], title } = column;
  return { kind: "leaf", column, title: groups.length > level + 1 ? (groups[level]?.text ?? title) : title };
}

function keyOf(cell: Position | undefined, index: number): string {
  return cell === undefined ? `column ${index}` : a1(cell);
}

/** The lowest text of a column's header. */
export function ownTitle({ title }: Column): string {
  return title.slice(title.lastIndexOf("/") + 1);
}

/** The total of a group, or its parts where the group prints no total. */
export function wholeOf(node: HeaderNode): readonly Column[] {
  if (node.kind === "leaf") return [node.column];
  const total = node.children.find(isTotal);
  return total === undefined ? node.children.flatMap(wholeOf) : wholeOf(total);
}

export function isTotal(node: HeaderNode): boolean {
  return node.kind === "leaf" && isTotalHeader(node.title);
}

/** Do its columns stand below a 其中, or is it a column that begins so? */
export function isOfWhich(node: HeaderNode | undefined): boolean {
  return node?.kind === "leaf" ? node.column.isPart === true : node?.isOfWhich === true;
}
