/** What the words of a table are: headers, captions, totals, and notes that there is nothing. */
import { normalise } from "../workbook";

export { normalise };

const unitInBrackets = /\((?:单位[::])?(?:人民币)?(?:元|千元|万元|百万元|亿元)\)/u;

const leadingYear = /^(?:20\d\d|[二两][〇○零一二三四五六七八九]{3})年度?/u;

/** A header word without its unit, year, strokes or `其中：`. A bare year says of which year the columns below it are: it stays. */
export function normaliseHeader(text: string): string {
  const word = normalise(text)
    .replace(unitInBrackets, "")
    .replaceAll("/", "")
    .replace(/^其中:?/u, "");
  return word.replace(leadingYear, "") || word;
}

/** `2023年`, `2024年度`: a header that names nothing but a year. */
export function isBareYear(word: string): boolean {
  return word !== "" && word.replace(leadingYear, "") === "";
}

/** `预算01表（续）`, `续表2` → without the mark of a second page. */
export function withoutContinued(normalised: string): string {
  return normalised.replace(/[([]?续表?[)\]]?\d*$|^续表?\d*[::]?/u, "");
}

const numerals = "[一二三四五六七八九十廿卅百〇]+";
const ordinalMarks: readonly (readonly [RegExp, number])[] = [
  [/^其中[::]?/u, 9],
  [new RegExp(`^第${numerals}部分`, "u"), 1],
  [new RegExp(`^${numerals}[、.,:]`, "u"), 1],
  [new RegExp(`^\\(${numerals}\\)[、.]?`, "u"), 2],
  [/^\d{1,2}[、.](?!\d)/u, 3],
  [/^\(\d{1,2}\)[、.]?/u, 4],
  [/^[①-⑳]/u, 4],
];

/** The level of an item that only lists a part of the one above it (`其中：`). */
export const ofWhich = 9;

/** A caption apart from its numbering: `（七）社会保障和就业支出` → level 2, `社会保障和就业支出`; level 0 is none. */
export function splitOrdinal(normalised: string): { readonly level: number; readonly text: string } {
  for (const [mark, level] of ordinalMarks) {
    const match = mark.exec(normalised);
    if (match !== null && match[0].length < normalised.length)
      return { level, text: normalised.slice(match[0].length) };
  }
  return { level: 0, text: normalised };
}

const totalWords = /^(?:合计|总计|共计|合计数|部门合计|单位合计|支出合计|收入合计|本年支出合计|本年收入合计)$/u;

/** Is this the label of a row that adds up the whole table? */
export function isTotalLabel(normalised: string): boolean {
  return totalWords.test(normalised);
}

/** Does a header say that its column adds up others? The last of its words does: `本年支出/合计`, `采购金额合计`, `事业收入/金额`. */
export function isTotalHeader(title: string): boolean {
  return /(?:合计|小计|总计|总额|共计|合计数)$|\/金额$/u.test(title);
}

/** Words with 无, 没有 or 未 that deny nothing, and comparisons that only say that nothing changed. */
const otherWords =
  /无(?:偿|形|线|法|论|误|障碍|纸化|人机|人驾驶|人值守|害化|党派|症状|犯罪|缝|业人员|房(?:户|职工)|固定(?:收入|职业)|关(?!联))|毫无|(?:无|没有|未发生)(?:重大|明显)?(?:变化|变动|增减|调整|差异|增长)|未使用完|未列[入示支]/gu;
const nothingThere =
  /无|没有|未(?:安排|发生|使用|编制|列|收到|取得|涉及|产生|开展)|不涉及|不存在|为零|为空|为0(?![.\d])|空表/u;

/** Does a note say that there is nothing to show? `本单位无政府性基金预算相关支出` does, `含无形资产购置` does not. */
export function saysNothingThere(text: string): boolean {
  const normal = normalise(text);
  return nothingThere.test(normal) && nothingThere.test(normal.replace(otherWords, ""));
}

/** Texts that stand for figures that nobody can read. */
export function isIllegible(normalised: string): boolean {
  return /^\[?(?:illegible|无法识别|看不清|不清晰|模糊)\]?$/iu.test(normalised);
}
