/** The units in which targets are printed: 人次, 家, %, 小时, 元/年 — which words are units, and what kind of thing they measure. */

const money = ["元"];
const time = ["秒", "分钟", "小时", "天", "工作日", "周", "个月", "季度", "年"];
const measures =
  "米 千米 公里 里 平方米 平方公里 立方米 ㎡ ㎥ m m2 m3 km 亩 公顷 克 千克 公斤 吨 升 度 ℃ 千瓦 千瓦时 分 级 倍 字 课时 学时 百分点";
const counters =
  "人 名 位 户 家 个 项 次 场 期 件 种 类 条 篇 份 册 本 张 套 台 部 辆 艘 架 批 处 所 座 间 栋 幢 起 例 宗 只 头 棵 株 颗 根 盏 " +
  "幅 节 支 队 组 站 点 村 社区 床 班 人次 人天 人日 人份 户次 家次 件次 场次 期次 批次 班次 车次 台次 台套 台班 篇次";

const known: ReadonlySet<string> = new Set([...money, ...time, ...measures.split(" "), ...counters.split(" ")]);

/** `个` may stand before a measure and adds nothing: 个工作日, 个百分点. 月 alone is a date: 5月. */
const withoutCounter = (unit: string): string => unit.replace(/^个(?=小时|工作日|季度|课时|学时|百分点)/u, "");

/** Whether a word is a unit of counting or measuring: `人次`, `平方米`, `个（套）`. */
export function isUnit(word: string): boolean {
  return known.has(word) || known.has(withoutCounter(word));
}

/** The longest unit with which the text begins: `个部门` → `个`, `人次` → `人次`. */
export function leadingUnit(text: string): string | undefined {
  const longest = 4;
  for (let length = Math.min(longest, text.length); length > 0; length -= 1)
    if (isUnit(text.slice(0, length))) return text.slice(0, length);
  return undefined;
}

export type UnitKind = "percentage" | "rate" | "money" | "time" | "count";

/** `rate`: so much for each of something else, 元/人. What nobody knows is counted. */
export function unitKind(unit: string): UnitKind {
  if (/^[%‰]|百分点/u.test(unit)) return "percentage";
  if (unit.includes("/")) return "rate";
  if (money.includes(unit)) return "money";
  return time.includes(unitKey(unit)) ? "time" : "count";
}

/** Different words for one unit: 3名 is 3人, and 5个工作日 is 5工作日. 家次 is not 家: a house may be visited twice. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ["名", "人"],
  ["位", "人"],
  ["日", "天"],
]);

/** The same for units that mean the same. */
export function unitKey(unit: string): string {
  const [head = "", ...per] = unit.split("/");
  const bare = withoutCounter(head);
  return [synonyms.get(bare) ?? bare, ...per].join("/");
}
