/**
 * The sums that a header may state: what the layout says, a 合计 among the columns beside it, and where no word is known, any column
 * as the total of its neighbours. Few, as the header tree leaves few; the figures choose (`columnSums.ts`).
 */
import { standsBeside, type ColumnSum as StatedSum } from "../../layouts";
import { grouped } from "../../grouped";
import { flows } from "../../vocabulary";
import { codeAboveHead, headCode } from "../header/codeHeads";
import type { Column } from "../row";
import { isOfWhich, isTotal, wholeOf, type HeaderNode } from "./headerTree";
import { partsOfHead } from "./partsOfHead";
import type { PeriodTree } from "./periodTrees";

export interface SignedColumn {
  readonly column: Column;
  readonly sign: 1 | -1;
}

/**
 * `layout`: its columns by name. `words`: a total among its neighbours. `codes`: those of the heads, of which lower ones need not all
 * be printed. `figures`: no word says so, only the rows do.
 */
export type SumBasis = "layout" | "words" | "codes" | "figures";

/** A column and the columns that it may add up. */
export interface SumCandidate {
  readonly total: Column;
  readonly parts: readonly SignedColumn[];
  readonly basis: SumBasis;
  /** What the layout asks for is missing, or a column that nobody knows stands among the parts. */
  readonly isOpen: boolean;
  /** The header leaves no other reading: `小计 | 国内接待费 | 外事接待费`, the total first or last and all that belongs to it beside it. */
  readonly isPlain?: true;
  /** A 其中 says that these are parts, and not that they are all: only rows that hold say so. */
  readonly isOfWhich?: true;
}

/** Those for one total come in the order of what the table says in words. */
export function sumCandidates(
  trees: readonly PeriodTree[],
  stated: readonly StatedSum[],
  isGeneral: boolean,
): SumCandidate[] {
  return trees.flatMap(({ columns, withPeriod }) => [
    ...stated.flatMap((sum) => layoutCandidates(columns, withPeriod, sum, stated)),
    ...treeCandidates(withPeriod, isGeneral),
  ]);
}

/** Totals beside two groups or more, each group with what it adds up. */
export function divisionsIn(trees: readonly PeriodTree[]): SumCandidate[][] {
  return trees.flatMap(({ tree }) => dividedIn(tree));
}

function dividedIn(nodes: readonly HeaderNode[]): SumCandidate[][] {
  const below = nodes.flatMap((node) => (node.kind === "group" ? dividedIn(node.children) : []));
  const totals = nodes.flatMap((node) => (node.kind === "leaf" && isTotal(node) ? [node.column] : []));
  const [total] = totals;
  if (total === undefined || totals.length > 1) return below;
  const groups = withoutOfWhich(nodes)
    .filter((node) => node.kind === "group")
    .map(({ children }) => partsIn(children));
  const divisions = groups.map((parts) => parts.filter(({ role }) => role === total.role));
  if (divisions.length < 2 || divisions.some(({ length }) => length < 2)) return below;
  const stated = divisions.map((parts) => parts.map((column) => ({ column, sign: 1 as const })));
  return [stated.map((parts): SumCandidate => ({ total, parts, basis: "words", isOpen: true })), ...below];
}

function partsIn(nodes: readonly HeaderNode[]): readonly Column[] {
  return nodes.filter((node) => !isTotal(node)).flatMap(wholeOf);
}

function layoutCandidates(
  columns: readonly Column[],
  tree: readonly HeaderNode[],
  { total: wanted, parts }: StatedSum,
  stated: readonly StatedSum[],
): SumCandidate[] {
  const find = (concept: string): Column | undefined => columns.find((column) => conceptOf(column) === concept);
  const total = find(wanted);
  const printed = parts.flatMap(({ concept, sign }) => {
    const column = find(concept);
    const below = column === undefined ? partsOfHead({ all: columns, find }, stated, concept) : [column];
    return below.map((part) => ({ column: part, sign }));
  });
  if (total === undefined || printed.length === 0) return [];
  const isComplete = parts.every(({ concept, optional }) => optional || find(concept) !== undefined);
  const own: SumCandidate = { total, parts: printed, basis: "layout", isOpen: !isComplete };
  const strangers = neighboursOf(tree, total).filter((column) => {
    const concept = conceptOf(column) ?? "";
    const isPart = printed.some((part) => part.column === column);
    return column.isUnnamed === true || standsBeside(concept) || (!isPart && !isWithin(concept, parts, stated));
  });
  if (strangers.length === 0 || parts.some(({ sign }) => sign < 0)) return [own];
  const together = [...printed, ...strangers.map((column) => ({ column, sign: 1 as const }))];
  return [
    { ...own, parts: together, isOpen: true },
    { ...own, isOpen: true },
  ];
}

/** Does the layout say that a column is within one of the parts, or that a part is within it? `财政拨款` beside `政府性基金` may be neither. */
function isWithin(concept: string, parts: StatedSum["parts"], stated: readonly StatedSum[]): boolean {
  const isPart = (one: string): boolean => parts.some((part) => part.concept === one);
  return stated.some(
    (sum) =>
      (isPart(sum.total) && sum.parts.some((part) => part.concept === concept)) ||
      (sum.total === concept && sum.parts.some((part) => isPart(part.concept))),
  );
}

/** Of another year the same concept has a name of its own: `2023年:total`. */
function conceptOf({ concept, isOtherPeriod }: Column): string | undefined {
  return isOtherPeriod === true ? concept?.slice(concept.lastIndexOf(":") + 1) : concept;
}

/** The columns beside another one; of each group there only its total. */
function neighboursOf(nodes: readonly HeaderNode[], column: Column): readonly Column[] {
  if (nodes.some((node) => node.kind === "leaf" && node.column === column))
    return besideOrListed(nodes)
      .filter((node) => node.kind === "group" || node.column !== column)
      .flatMap(wholeOf);
  return nodes.flatMap((node) => (node.kind === "group" ? neighboursOf(node.children, column) : []));
}

/** Parts below a 其中 count where nothing else stands beside the whole. */
function besideOrListed(nodes: readonly HeaderNode[]): readonly HeaderNode[] {
  const beside = withoutOfWhich(nodes);
  return beside.length > 1 ? beside : nodes;
}

function treeCandidates(nodes: readonly HeaderNode[], isGeneral: boolean): SumCandidate[] {
  const below = nodes.flatMap((node) => (node.kind === "group" ? treeCandidates(node.children, isGeneral) : []));
  const isListed = nodes.some(isTotal);
  const own = nodes.flatMap((node, at) => {
    if (node.kind === "group" || isOfWhich(node)) return [];
    const isWhole = isOfWhich(nodes[at + 1]);
    const basis = isTotal(node) ? "words" : (isGeneral && !isListed) || isWhole ? "figures" : undefined;
    if (basis === undefined) return [];
    const plain = basis === "words" ? plainPartsOf(nodes, node) : undefined;
    return listsOf(nodes, node)
      .map((some) => ({ some, parts: some.flatMap(wholeOf).filter(({ role }) => role === node.column.role) }))
      .filter(({ parts }) => parts.length > (basis === "words" ? 0 : 1))
      .map(({ some, parts }): SumCandidate => ({
        total: node.column,
        parts: parts.map((column) => ({ column, sign: 1 as const })),
        basis,
        isOpen: true,
        ...(plain !== undefined && parts.length > 1 && isSameList(some, plain) && { isPlain: true as const }),
        ...(some.some(isOfWhich) && { isOfWhich: true as const }),
      }));
  });
  return [...own, ...codedCandidates(withoutOfWhich(nodes)), ...below];
}

/** What stands beside each other and makes up a whole: parts below a 其中 are in what stands before them already. */
function withoutOfWhich(nodes: readonly HeaderNode[]): readonly HeaderNode[] {
  return nodes.some(isOfWhich) ? nodes.filter((node) => !isOfWhich(node)) : nodes;
}

/** The lists that a column may add up; after those beside it those below a 其中, which may be all of it. */
function listsOf(nodes: readonly HeaderNode[], total: HeaderNode): readonly (readonly HeaderNode[])[] {
  const beside = withoutOfWhich(nodes);
  const lists = partsOf(beside, beside.indexOf(total));
  if (beside === nodes) return lists;
  return [...lists, ...partsOf(nodes, nodes.indexOf(total)).filter((some) => some.some(isOfWhich))];
}

/** `301 | 30101 | 30102 | 302`: a column of a class adds up those of its divisions. */
function codedCandidates(nodes: readonly HeaderNode[]): SumCandidate[] {
  const columns = nodes.flatMap((node) => (node.kind === "leaf" && codeOf(node) !== undefined ? [node.column] : []));
  const below = grouped(columns, ({ title }) => codeAboveHead(headCode(title)));
  return columns.flatMap((total) => {
    const parts = (below.get(headCode(total.title)) ?? []).filter(({ role }) => role === total.role);
    const signed = parts.map((column) => ({ column, sign: 1 as const }));
    return signed.length === 0 ? [] : { total, parts: signed, basis: "codes" as const, isOpen: true };
  });
}

function codeOf(node: HeaderNode): string | undefined {
  return node.kind === "leaf" ? headCode(node.column.title) : undefined;
}

/** Of columns of codes those of the highest level: what is below them is in them already. */
function withoutLowerCodes(nodes: readonly HeaderNode[]): readonly HeaderNode[] {
  const codes = new Set(nodes.flatMap((node) => codeOf(node) ?? []));
  return nodes.filter((node) => {
    const above = codeAboveHead(codeOf(node));
    return above === undefined || (!codes.has(above) && !codes.has(codeAboveHead(above) ?? ""));
  });
}

/** `年末结转 = 年初结转 + 本年收入 － 本年支出`, each the whole of what stands side by side; besides, 年末结转 may have parts. */
export function balancesIn(trees: readonly PeriodTree[]): SumCandidate[] {
  return trees.flatMap(({ tree }) => balanceOf(tree));
}

function balanceOf(nodes: readonly HeaderNode[]): SumCandidate[] {
  const wholes = withoutOfWhich(nodes)
    .map(wholeOf)
    .flatMap(([whole, ...others]) => (others.length === 0 && whole ? [whole] : []));
  const only = (words: RegExp): Column | undefined => {
    const found = wholes.filter(({ title }) => words.test(title));
    return found.length === 1 ? found[0] : undefined;
  };
  const [opening, gained, spent, closing] = [flows.opening, flows.gained, flows.spent, flows.closing].map(only);
  if (opening === undefined || gained === undefined || spent === undefined || closing === undefined) return [];
  const parts = [
    { column: opening, sign: 1 },
    { column: gained, sign: 1 },
    { column: spent, sign: -1 },
  ] as const;
  return [{ total: closing, parts, basis: "words", isOpen: true }];
}

/**
 * All others, or of codes the highest; all but the last, which may be a part (`合计 | 财政拨款 | 单位资金 | 政府采购`); those from the total to
 * the next one, behind it or before it; the other totals; the group behind it; what two totals beside each other may share out.
 */
function partsOf(nodes: readonly HeaderNode[], at: number): readonly (readonly HeaderNode[])[] {
  const others = nodes.filter((_, position) => position !== at);
  const behind = untilTotal(nodes.slice(at + 1));
  const before = untilTotal(nodes.slice(0, at).reverse()).reverse();
  const totals = others.filter(isTotal);
  const next = nodes[at + 1];
  const group = next?.kind === "group" ? [next] : [];
  const butLast = at === 0 && others.length > fewestBesideLast ? others.slice(0, -1) : [];
  const all = [others, withoutLowerCodes(others), behind, before, totals, group, butLast, ...sharedOut(nodes, at)];
  const seen = new Set<string>();
  return all.filter((some) => {
    const key = some.map((node) => nodes.indexOf(node)).join();
    if (some.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * `总计 | “三公”经费小计 | 出国 | 接待 | 用车 | 会议费 | 培训费`: the second adds up the first few behind it, and the first the second and the rest.
 * Which belong to it only the figures say.
 */
function sharedOut(nodes: readonly HeaderNode[], at: number): readonly (readonly HeaderNode[])[] {
  const areTotals = (...places: readonly number[]): boolean =>
    places.every((place) => nodes[place] !== undefined && isTotal(nodes[place]));
  if (areTotals(at - 1, at)) return runsOf(untilTotal(nodes.slice(at + 1))).map(([first]) => first);
  const within = nodes[at + 1];
  if (within === undefined || !areTotals(at, at + 1)) return [];
  return runsOf(untilTotal(nodes.slice(at + 2))).map(([, rest]) => [within, ...rest]);
}

type Runs = readonly (readonly [first: readonly HeaderNode[], rest: readonly HeaderNode[]])[];

/** Two at the beginning at least, and one that is left at least. */
function runsOf(nodes: readonly HeaderNode[]): Runs {
  if (nodes.length > mostSharedOut) return [];
  return nodes.slice(2).map((_, left) => [nodes.slice(0, left + 2), nodes.slice(left + 2)] as const);
}

/** No form of this kind has more columns. */
const mostSharedOut = 12;

/** Of two columns each may be the whole. */
const fewestBesideLast = 2;

/**
 * What a total stands before, up to the next total, or behind, where all totals do so: `限额合计 | 一般 | 专项 | 余额合计 | 一般 | 专项`.
 * Two groups without totals of their own may both divide the whole.
 */
function plainPartsOf(all: readonly HeaderNode[], total: HeaderNode): readonly HeaderNode[] | undefined {
  const nodes = withoutOfWhich(all);
  const at = nodes.indexOf(total);
  const [isFirst, isLast] = [nodes.at(0), nodes.at(-1)].map((node) => node !== undefined && isTotal(node));
  if (isFirst === isLast) return undefined;
  const parts = isFirst ? untilTotal(nodes.slice(at + 1)) : untilTotal(nodes.slice(0, at).reverse()).reverse();
  const divisions = parts.filter((node) => node.kind === "group" && !node.children.some(isTotal));
  return divisions.length > 1 ? undefined : parts;
}

function isSameList(one: readonly HeaderNode[], other: readonly HeaderNode[]): boolean {
  return one.length === other.length && one.every((node, at) => node === other[at]);
}

function untilTotal(nodes: readonly HeaderNode[]): HeaderNode[] {
  const end = nodes.findIndex(isTotal);
  return nodes.slice(0, end < 0 ? nodes.length : end);
}
