/** How headers name a whole year and the parts into which its money is divided. */

/** Which months of a year a header names, the first and the last. */
interface Months {
  readonly first: number;
  readonly last: number;
}

const quarters = ["[一1]", "[二2]", "[三3]", "[四4]"];
const chineseMonths = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** `一季度`, `第2季度`, `上半年`, `十二月`: those that a name of their own tells. */
const named: readonly (readonly [pattern: string, months: Months])[] = [
  ...quarters.map((digit, at) => [`第?${digit}季度`, { first: at * 3 + 1, last: at * 3 + 3 }] as const),
  ["上半年", { first: 1, last: 6 }],
  ["下半年", { first: 7, last: 12 }],
  ...chineseMonths.map((name, at) => [`${name}月份?`, { first: at + 1, last: at + 1 }] as const),
];
/** `3月`, `7-12月`. */
const numbered = /^(?:(\d{1,2})月?份?[-－—–~～至到])?(\d{1,2})月份?/u;
/** What a month ends with or has added up by then is no part of a year: `3月末余额`, `一季度累计`. */
const standsAtEnd = /[末底]|余额|累计|[%％率]/u;

const namedMonths = named.map(([pattern, months]) => ({ printed: new RegExp(`^${pattern}`, "u"), months }));

/** Of what part of a year a column tells how much came or went in it; undefined where its header names none. */
export function monthsIn(header: string): Months | undefined {
  if (standsAtEnd.test(header)) return undefined;
  const [, first, last] = numbered.exec(header) ?? [];
  if (last !== undefined) return { first: Number(first ?? last), last: Number(last) };
  return namedMonths.find(({ printed }) => printed.test(header))?.months;
}

/** Does a header say that its column is of all of the year: `全年`, `全年用款计划`, `年度支出`? */
export function isWholeYear(header: string): boolean {
  return /^(?:全年|年度)(?:度)?(?:合计|预算|计划|用款|支出|收入|安排|金额)*数?$/u.test(header);
}
