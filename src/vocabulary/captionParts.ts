/** Which captions are parts of which, where neither a number nor an indent says so: `基本支出`, `人员经费`, `公用经费`, `项目支出`. */
import { normalise } from "../workbook";
import { fiscalSources, incomeSources, partsOfSource } from "./captions";
import * as words from "./columns";

interface Whole {
  readonly whole: readonly string[];
  readonly parts: readonly string[];
  /** Of these it consists and of nothing else; of the first there is always some. */
  readonly all?: readonly (readonly string[])[];
}

const wholes: readonly Whole[] = [
  {
    whole: ["财政拨款收入|财政拨款|财政拨款预算收入|财政拨款资金", "财政拨款(补助)|财政拨款补助|财政拨款补助收入"],
    parts: wordsOfParts("fiscal"),
    all: Object.values(fiscalSources),
  },
  {
    whole: [words.basic],
    // With 工资福利支出 beside it, 商品和服务支出 is what others call 公用经费.
    parts: [words.personnel, words.operating, "工资福利支出|对个人和家庭的补助|对个人和家庭的补助支出"],
    all: [[words.personnel], [words.operating]],
  },
  {
    whole: [words.unitFunds],
    parts: wordsOfParts("unitFunds"),
  },
];

function wordsOfParts(source: string): readonly string[] {
  return (partsOfSource[source] ?? []).flatMap((part) => incomeSources[part] ?? []);
}

const told = wholes.map(({ whole, parts, all }) => ({ whole: each(whole), parts: each(parts), all: all?.map(each) }));

function each(ways: readonly string[]): ReadonlySet<string> {
  return new Set(ways.flatMap((way) => way.split("|").map(normalise)));
}

/** The captions that are parts of this one, by their names; undefined where it has none of known names. */
export function namedPartsOf(caption: string): ReadonlySet<string> | undefined {
  return told.find(({ whole }) => whole.has(caption))?.parts;
}

/** Do these captions say all that the other consists of: 一般公共预算 and 政府性基金 all that 财政拨款 is? What has no line is nothing. */
export function makeUp(parts: readonly string[], caption: string): boolean {
  const all = told.find(({ whole }) => whole.has(caption))?.all ?? [];
  const kinds = parts.map((part) => all.findIndex((words) => words.has(part)));
  return kinds.includes(0) && !kinds.includes(-1) && new Set(kinds).size === parts.length && parts.length > 1;
}
