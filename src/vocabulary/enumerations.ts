/** How a narrative announces a list by its number, and what parts its items: `包括以下三项：…`, `…共3项`. */

const number = "([一二两三四五六七八九十]{1,3}|\\d{1,2})";
const what = "(?:个项目|项|类别|类|个?方面|部分|家单位|个单位)";

/** `涉及以下三个方面:`, `共5个项目:`. The number is the one group; the list stands behind. */
export const announcedList = new RegExp(
  `(?:以下|下列|如下|共有?|共计|共?分为|共?包括|共?包含|共?涉及|共?安排)${number}(?:大)?${what}[^,;:。、\\d]{0,12}:`,
  "gu",
);
/** `甲、乙、丙共三项`, a clause: the list, and behind it the number. */
export const countedList = new RegExp(`^(.*、.*?)(等)?共计?${number}(?:大)?${what}\\)?$`, "u");

/** Before the items of such a list: `保障对象为甲、乙共三类`. Without it they may as well qualify the last: `修订财务、资产管理制度共8项`. */
export const beforeItems = /为|是|包括|包含|分为|有|即|涉及/u;

/** Each begins an item: `一是`, `（1）`, `2.`. */
export const itemMarks: readonly RegExp[] = [
  /[一二三四五六七八九十]是/gu,
  /\(\d{1,2}\)/gu,
  /(?<![\d.])\d{1,2}[.、](?!\d)/gu,
  /[①-⑳]/gu,
];

/** What may stand between two items; 和 may as well be in the name of one. */
export const itemSeparators: readonly RegExp[] = [/;/u, /、/u, /,/u, /[、,]/u, /[、和及与]|以及/u, /[、,和及与]|以及/u];

/** Words after which an enumeration is not complete: `办公费、印刷费等`. */
export const andOthers = /等|其他方面/u;

/** Behind an amount that is listed: `等`, `（占4.72%）等`, `，增长8.6%等方面`; not all are. */
export const figureAndOthers = /^(?:(?!其中|用于|包括|主要)[^;。、])*?(?<=[元%点)]|^),?\(?等(?![于额级])/u;
const rest = "(?:其余|剩余|余下|其[他它](?:各|几)?(?:类|个?科目|项(?!目)|方面|款))";
/** All that a list has left, and no subject of that name: `其余支出`, `其他各类支出`; 其他支出 is one. */
export const namesRest = new RegExp(`^${rest}`, "u");
/** Behind the last amount of a list the same: `；其余科目变化不大`, `及其他支出`. */
export const restOfList = new RegExp(
  `^(?:(?:(?!原因|由于)[^\\n])*?(?:[,;。]|(?=\\n)|以?及|和|与))?\\n?(?:${rest}|其[他它]支出)`,
  "u",
);
/** Before a list of the largest ones: `支出主要集中在`, `占比较高的是`, `100万元以上的有`. */
export const listOfLargest =
  /集中|[较最][大高多]|(?:居|排|位列)?前[两三四五六1-9]|排名|超过|以上|重点|主要(?:是|为|有|支出)|主要[^,;:。]{0,8}有/u;
/** Before a list that divides less than all: `其中本级安排`. */
export const listOfPart = /其中[^,;。]{0,4}(?:本级|上级|[当本]年|年初|新增|追加)[^,;。]{0,6}(?:安排|用于|下达|:)/u;
/** Before a list of what has changed: `与上年相比，`; what has not needs no mention. */
export const listOfChanges = /相比[,:]|变[化动]/u;
/** Where the words before a list begin: behind a sentence or a figure, but for one that they name, `占比超过4%的是`. */
export const beforeHead = /[。;]|[元%](?!(?:及?以上)?的)/u;

/** What the money was for, as names of economic subjects: `主要用于:办公费、印刷费`. */
export const listOfUses = /(?:主要)?(?:用于|包括|包含):?((?:[^,;:。、]{2,20}、){2,}[^,;:。]{2,24})[,;。]?$/u;
/** What money was for, of whatever classification: `用于行政单位医疗、公务员医疗补助`; the names are the one group. */
export const listOfNames = /(?:用于|包括|包含):?([^,;:。、\d]{2,30}(?:、[^,;:。、\d]{2,30})+)(?=[,;。]|$)/gu;
export const endOfNames = /等(?:方面|科目|项目)?的?(?:支出)?$/u;
/** The expenditure whose uses are listed. */
export const usesOf = /工资福利支出|商品和服务支出|对个人和家庭的?补助|人员经费|公用经费/u;

const digits = "零一二三四五六七八九十";

/** `三`, `十二`, `12`. */
export function countOf(word: string): number {
  if (/^\d+$/u.test(word)) return Number(word);
  const [tens = "", ones = ""] = word.includes("十") ? word.split("十") : ["", word];
  const of = (digit: string): number => (digit === "两" ? 2 : Math.max(0, digits.indexOf(digit)));
  return word.includes("十") ? (tens === "" ? 1 : of(tens)) * 10 + (ones === "" ? 0 : of(ones)) : of(ones);
}

/** What a term means, whosever money it is: `机关运行经费是指各部门的公用经费，包括办公费、印刷费`. */
export const definesTerm = /是指|系指|指的是/u;
