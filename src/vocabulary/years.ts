/** How texts name a year. */

/** `2026`; the only years of which there are budgets to check. */
const arabic = "20\\d\\d";
/** `二〇二六`, as covers and old forms print it. */
const chinese = "[二两][〇○零][一二三四五六七八九〇○零]{2}";

const named = new RegExp(`(${arabic})年`, "u");
/** `预算年度：2025`. */
const labelled = new RegExp(`年度[:：](${arabic})(?!\\d)`, "u");
const namedInChinese = new RegExp(`(${chinese})年`, "u");
const printed = new RegExp(arabic, "u");
/** Not of `2025年末原值`, of which `末原值` would be left. */
const opening = new RegExp(`^(?:${arabic}|${chinese})年(?![初末底])度?`, "u");

const digits = "〇一二三四五六七八九";

/** The budget year that a text names: `2026年`, `二〇二六年度`, `预算年度：2026`. */
export function yearIn(text: string): number | undefined {
  const inArabic = (named.exec(text) ?? labelled.exec(text))?.[1];
  if (inArabic !== undefined) return Number(inArabic);
  const inChinese = namedInChinese.exec(text)?.[1];
  if (inChinese === undefined) return undefined;
  return 2000 + Number([...inChinese.slice(2)].map((digit) => Math.max(0, digits.indexOf(digit))).join(""));
}

/** The year of a header, which may be the number alone: `2026`, `2025年执行数`. */
export function yearNumberIn(header: string): number | undefined {
  const found = printed.exec(header)?.[0];
  return found === undefined ? undefined : Number(found);
}

/** `2023年`, `2024年度`: a header that names nothing but a year. */
export function isBareYear(header: string): boolean {
  return header !== "" && withoutYear(header) === "";
}

/** `2026年度预算数` → `预算数`. */
export function withoutYear(header: string): string {
  return header.replace(opening, "");
}

const anywhere = new RegExp(`(?:${arabic}|${chinese})年度?`, "gu");

/** `某局2026年度支出总表` → `某局支出总表`. */
export function withoutYears(text: string): string {
  return text.replace(anywhere, "");
}

/** What goes on with a number instead of beginning a name: `2025年结转维修`, `24小时自助服务`, `12.5米围墙`. */
export const continuesNumber =
  /^(?:[年月日号岁时分秒米个人期级届路层楼台套辆座万亿元度%％.,、~]|小时|公里|平方|周年|[Gg](?![A-Za-z]))/u;

/** Does a label begin with a part of a year, or a year: `1月`, `一季度`, `上半年`, `2023年`? */
export function isPeriodLabel(normalised: string): boolean {
  return /^(?:(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月|第?[一二三四1-4]季度|[上下]半年|20\d\d年?度?$)/u.test(
    normalised,
  );
}
