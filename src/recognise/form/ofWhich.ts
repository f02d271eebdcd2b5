/** Columns that list parts of another one: `金额 | 其中：面向中小企业`, `预算总额 | 其中[工资奖金 | 设备购置]`. */
import { grouped } from "../../grouped";
import type { Column, Panel } from "../row";
import { headerTree, isOfWhich, isTotal, wholeOf, type HeaderNode } from "./headerTree";

/** Together the parts are no more than the whole; whether they are all of it the header does not say. */
export interface OfWhichColumns {
  readonly whole: Column;
  readonly parts: readonly Column[];
  /** Nothing else stands beside them of which they could be parts. */
  readonly isOnly: boolean;
}

export function ofWhichColumns({ columns }: Panel): readonly OfWhichColumns[] {
  const amounts = columns.filter(({ role }) => role === "amount");
  return [...grouped(amounts, ({ period }) => period).values()].flatMap((some) => listedIn(headerTree(some)));
}

function listedIn(nodes: readonly HeaderNode[]): readonly OfWhichColumns[] {
  const wholes = nodes.filter((node) => !isOfWhich(node));
  const within = nodes.flatMap((node) => (node.kind === "group" ? listedIn(node.children) : []));
  const ofAll = wholeOfAll(nodes);
  let whole: HeaderNode | undefined;
  let last = -1;
  const own = nodes.flatMap((node): readonly OfWhichColumns[] => {
    const columns = columnsOf(node);
    const isBeside = columns[0]?.index === last + 1;
    last = columns.at(-1)?.index ?? last;
    if (!isOfWhich(node)) whole = node;
    else if (!isBeside) whole = undefined;
    if (whole === undefined || !isOfWhich(node)) return [];
    const listed = ofAll ?? whole;
    const [column, ...others] = wholeOf(listed);
    if (column === undefined || others.length > 0) return [];
    const isOnly = wholes.length === 1 || (isTotal(listed) && wholes.filter(isTotal).length === 1);
    return [{ whole: column, parts: wholeOf(node), isOnly }];
  });
  return [...own, ...within];
}

/** `小计 | 一般公共预算 | 政府性基金 | 其中：上年结转`: at the end of what a total adds up, a single list may be of all of it. */
function wholeOfAll(nodes: readonly HeaderNode[]): HeaderNode | undefined {
  const [first, second, third] = nodes;
  const isLast = nodes.findIndex(isOfWhich) === nodes.length - 1;
  const isAmongSeveral = [second, third].every((node) => node !== undefined && !isOfWhich(node));
  return first !== undefined && isTotal(first) && isAmongSeveral && isLast ? first : undefined;
}

function columnsOf(node: HeaderNode): readonly Column[] {
  return node.kind === "leaf" ? [node.column] : node.children.flatMap(columnsOf);
}
