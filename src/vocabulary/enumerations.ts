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

/** `教育支出60.00万元、卫生健康支出30.00万元等`: of what is told with its amount not all. */
export const figuresAndOthers = /元等/u;

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

/** `共有车辆8辆，其中：`: how many is the one group; their kinds stand behind. */
export const vehiclesInAll = /(?:车辆|公务用车)(?:共计?|总数|合计|保有量)?为?(\d{1,5})辆[,;(]?其中[:,]?/gu;
/** From where it is asked: a kind, and how many there are of it; a part of a kind is none, and neither is what is bought. */
export const kindOfVehicles =
  /(?!其中|包括|含|[^\d,;:。、]{0,8}(?:购置|更新|新增|安排|报废|处置|租))([^\d,;:。、]{2,30})(\d{1,5})辆(?:\([^()]{0,60}\))?[、,和]?/uy;
/** The kind that has all that the others leave. */
export const restOfVehicles = /^其[他它](?:公务)?(?:用车|车辆|车)$/u;

/** `公务用车保有量为3辆`, a clause: what the money of the year keeps; how many is the one group. */
export const vehiclesKept = /(?:公务用?车|车辆)保有量(?:为|是|共计?)?(\d{1,5})辆/u;
/** `共有车辆8辆`: all there are, by whatever money they are kept. */
export const vehiclesOwned = /(?:共有|拥有)(?:公务)?(?:车辆|用车|汽车)(\d{1,5})[辆台]/u;
/** Vehicles of another time than the end of the year, or of those who are told elsewhere. */
export const keptOtherwise = /年初|期初|上年|去年|原有|下属|二级/u;

/** `公务用车保有量5辆，车均运行维护费1.49万元`: how many, and what each costs. */
export const averageOfRunning =
  /(?:公务用?车|车辆)保有量(?:为|是|共计?)?(\d{1,4})辆[,;。](?:车均|辆均|平均每[辆台])(?:公务用?车|年)?(?:运行)?(?:维护)?(?:费用?|经费)?(?:支出|预算)?(?:为)?(\d{1,6}(?:\.\d{1,6})?)万元/gu;
