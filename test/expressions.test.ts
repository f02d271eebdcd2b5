/** No regular expression takes time that grows faster than the text it looks at, unless that text cannot be long. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { cpuTime } from "./support/cpuTime";
import { hostileTo } from "./support/hostileTexts";

/** Expressions that may take the square of a length, and why no long text comes to them. */
const short: Readonly<Record<string, readonly string[]>> = {
  "What stands before and behind a figure is cut at 160 characters.": [
    String.raw`/([^,;:。|]*):$/u`,
    String.raw`/(?:。|项?目?绩效自评综述|为|是|仅|共计?|约|达到?|安排|:|,|预计|的|各|均|分别|依次|金额|人民币|有|拨款数|如下|(?<=[支收][出入])科目)+$/u`,
    String.raw`/^[[\]、,-]+|[[\]、,-]+$/gu`,
    String.raw`/占(?!.*预算)/u`,
    String.raw`/(?:的|比例|比重|比率|比|分别|依次|各|为|是|达到|达|约|:|数|合计)+$/u`,
    String.raw`/(?:^|[^预])(?:(?:年初|年中|全年|调整后?|当年|本年|年度)*预算)(?:安排|批复|控制)?(?:数|额)?(?:各|均|分别|依次)*(?:为|是|:)*$/u`,
    String.raw`/(?:(?:支出|收入|全年|本年|实际)*(?:决算|执行|支出完成)|实际支出)(?:数|额)?(?:各|均|分别|依次)*(?:为|是|:)*$/u`,
    String.raw`/(?:剔除|扣除|扣减|减去|不含|不包括|不计)[^;。]*?(?:后|因素|外)[^;。]*$/u`,
    String.raw`/(?:^|[,;。])(?:再|另|并)?(?:加上(?!年)|连同)[^;。]*\d[^;。]*$/u`,
    String.raw`/政府性基金|国有资本|非财政|自有|事业收入|除[^,;。]*外,?$/u`,
    String.raw`/^[该此]|(?:科目|金额|总额|合计|资金|预算|决算|[类款项])+$/gu`,
  ],
  "A piece that is left unread is cut.": [String.raw`/[^。；;\n，,：:]*$/u`],
  "A heading has 60 characters, a note 40.": [
    String.raw`/(?:[.…·⋯]{2,}\d{0,3}|(?<=[^\d第表])\d{1,3})$/u`,
    String.raw`/\d+[行栏].*=/u`,
  ],
  "The title of a table is a line.": [
    String.raw`/政府采购(?!.*(?:明细|货物|工程|服务|类))/u`,
    String.raw`/(?:政府|社会力量)购买服务(?!.*明细)/u`,
    String.raw`/^(?!.*自评).*整体.*(?:绩效|目标)/u`,
    String.raw`/^(?!.*自评).*项目.*(?:绩效|目标|申报)/u`,
    String.raw`/整体.*自评/u`,
    String.raw`/项目.*自评/u`,
    String.raw`/(?:绩效|自评|申报).*表(?:\([^()]*\))?$/u`,
  ],
  "A header of a list is cut at 1000 characters.": [
    String.raw`/[^:,;]*(?:单位|部门):.*|(?:部门|单位)[预决]算(?!支出经济)/gu`,
  ],
  "A formula of Excel has 8192 characters.": [
    String.raw`/'((?:[^']|'')+)'!|(?<![^\s'"!(),;:+\-*/&=<>^{}])([^\s'"!(),;:+\-*/&=<>^{}]+(?::[^\s'"!(),;:+\-*/&=<>^{}]+)?)!/gu`,
  ],
  "The program wrote the text itself.": [
    String.raw`/([+-]?)\s*([\w.]+)(\??)/gu`,
    String.raw`/→[^|]*?(?=\s*(?:\||$))/gu`,
    String.raw`/“…?([^【】]*)【([^【】]+)】/u`,
  ],
};

const folder = join(__dirname, "../src");

/** Where each expression of the sources stands first; those that begin where they are told to look at no more than they take. */
function expressions(): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/u.test(path)) continue;
    const visit = (node: ts.Node): void => {
      if (!ts.isRegularExpressionLiteral(node)) return ts.forEachChild(node, visit);
      if (!found.has(node.text)) found.set(node.text, path);
    };
    visit(ts.createSourceFile(path, readFileSync(join(folder, path), "utf8"), ts.ScriptTarget.Latest));
  }
  return found;
}

function compiled(literal: string): RegExp {
  const end = literal.lastIndexOf("/");
  return new RegExp(literal.slice(1, end), literal.slice(end + 1).replace("g", ""));
}

function taken(expression: RegExp, text: string): number {
  const start = cpuTime();
  expression.test(text);
  return cpuTime() - start;
}

/** The least of some times: what else the process does takes longer only now and then. */
function surely(expression: RegExp, text: string): number {
  return Math.min(...[1, 2, 3].map(() => taken(expression, text)));
}

const length = 2500;
/** Milliseconds that hardly any expression takes for so many characters; a square takes some three times as many. */
const noticed = 2;
/** Four times the text take four times as long, or sixteen times. */
const [more, most] = [4, 8];

function growsFast(expression: RegExp): boolean {
  let usual = noticed;
  for (const hostile of hostileTo(expression, 5)) {
    const text = hostile(length);
    if (taken(expression, text) <= usual) continue;
    const once = surely(expression, text);
    if (once <= usual) continue;
    if (surely(expression, hostile(more * length)) > most * once) return true;
    // One of many words takes its time, and for the next text no less.
    usual = 2 * once;
  }
  return false;
}

const all = expressions();

test.each(Object.entries(short))("%s", (_, some) => {
  expect(some.filter((literal) => !all.has(literal))).toEqual([]);
});

test("it is so of all others", () => {
  expect(all.size).toBeGreaterThan(500);
  const others = [...all].filter(([literal]) => !Object.values(short).flat().includes(literal));
  expect(others.filter(([literal]) => growsFast(compiled(literal)))).toEqual([]);
});

test("a square would be told", () => {
  expect(growsFast(/\s+$/u)).toBe(true);
  expect(growsFast(/(?<!\s)\s+$/u)).toBe(false);
});
