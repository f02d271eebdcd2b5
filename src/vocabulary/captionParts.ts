/** Which captions are parts of which, where neither a number nor an indent says so: `基本支出`, `人员经费`, `公用经费`, `项目支出`. */
import { normalise } from "../workbook";
import { economicClasses, incomeSources, partsOfSource } from "./captions";
import * as words from "./columns";

interface Whole {
  readonly whole: readonly string[];
  readonly parts: readonly string[];
}

const wholes: readonly Whole[] = [
  {
    whole: ["财政拨款收入|财政拨款|财政拨款预算收入|财政拨款资金", "财政拨款(补助)|财政拨款补助|财政拨款补助收入"],
    parts: wordsOfParts("fiscal"),
  },
  {
    whole: [words.basic],
    // With 工资福利支出 beside it, 商品和服务支出 is what others call 公用经费.
    parts: [words.personnel, words.operating, ...economicClasses],
  },
  { whole: [words.project], parts: economicClasses },
  {
    whole: [words.unitFunds],
    parts: wordsOfParts("unitFunds"),
  },
];

function wordsOfParts(source: string): readonly string[] {
  return (partsOfSource[source] ?? []).flatMap(wordsOf);
}

function wordsOf(source: string): readonly string[] {
  return incomeSources[source] ?? [];
}

const told = wholes.map(({ whole, parts }) => ({ whole: each(whole), parts: each(parts) }));

function each(ways: readonly string[]): ReadonlySet<string> {
  return new Set(ways.flatMap((way) => way.split("|").map(normalise)));
}

/** What is all that a caption consists of, wherever it stands, if a list has each of these, and perhaps what may be missing. */
const divisions: readonly {
  readonly whole: RegExp;
  readonly listed: readonly ReadonlySet<string>[];
  readonly missing: ReadonlySet<string>;
}[] = [
  {
    // `财政拨款（补助）收入`, `本年财政拨款支出`; `财政拨款结转` too.
    whole: /^(?:[本上当]年|年[初末])?财政拨款/u,
    listed: [each([words.generalPublic]), each([words.governmentFund])],
    missing: each([words.stateCapital]),
  },
  {
    whole: /^单位资金(?:收入)?$/u,
    listed: [each([words.institutional]), each([words.otherIncome])],
    missing: each([words.businessIncome, words.superior, words.affiliate]),
  },
  { whole: /^基本支出/u, listed: [each([words.personnel]), each([words.operatingOfAll])], missing: each([]) },
  {
    whole: /^(?:本年)?支出(?:合计|总计|共计|总额)$/u,
    listed: [each([words.basic]), each([words.project])],
    missing: each([words.business, words.remitted, words.subsidy]),
  },
  {
    // With what is left of it, all income is listed.
    whole: /^(?:本年)?收入(?:合计|总计|共计|总额)$/u,
    listed: [each(wordsOf("fiscal")), each([words.otherIncome])],
    missing: each([words.institutional, words.businessIncome, words.superior, words.affiliate]),
  },
];

/**
 * Those of the captions listed below another one that make it up, whether or not 其中 stands before them: 一般公共预算 and 政府性基金
 * are all that 财政拨款 is.
 *
 * @returns nothing where one of them is not listed
 */
export function completePartsOf(caption: string, listed: readonly string[]): ReadonlySet<string> {
  const division = divisions.find(({ whole }) => whole.test(caption));
  if (division?.listed.every((ways) => listed.some((one) => ways.has(one))) !== true) return new Set();
  return new Set([...division.listed, division.missing].flatMap((ways) => listed.filter((one) => ways.has(one))));
}

/** What a list ends with that leaves nothing out. */
const restOfMoney = /^(?:其他|单位资金|单位自有资金|自有资金)/u;

const project = `${words.project}|项目经费`;

/** Kinds of expenditure that together are all of it. */
const allExpenditure = [
  [words.basic, project],
  [words.personnel, words.operatingOfAll, project],
].map((kinds) => kinds.map((ways) => each([ways])));

/** Do the parts of all money by their names leave nothing out: 财政拨款 and 其他资金, 基本支出 and 项目支出? */
export function listsAllMoney(names: readonly string[]): boolean {
  if (names.some((name) => restOfMoney.test(name))) return true;
  return allExpenditure.some((kinds) => kinds.every((ways) => names.some((name) => ways.has(name))));
}

/** The captions that are parts of this one, by their names; undefined where it has none of known names. */
export function namedPartsOf(caption: string): ReadonlySet<string> | undefined {
  return told.find(({ whole }) => whole.has(caption))?.parts;
}
