/** How a text that goes through the units of a department names each of them, and how it comes back to the whole. */
import { alternation } from "./expressions";
import { organisationEnds } from "./organisations";

/** Names of units that end as no office does. */
const otherEnds = ["幼儿园", "小学", "中学", "党校", "电视台", "艺术团", "剧团", "报社", "林场"];

/** What is told of a unit behind its name: `市图书馆2026年`, `市图书馆：`, `市图书馆支出预算`, `市图书馆编制10人`. */
const behindName = `$|[,:。(]|20\\d\\d年|${alternation([
  "部门",
  "单位",
  "预算",
  "决算",
  "收支",
  "总?收入",
  "总?支出",
  "基本支出",
  "项目支出",
  "人员",
  "公用",
  "编制",
  "安排",
  "财政拨款",
  "一般公共预算",
  "本年",
  "全年",
  "合计",
  "\\d",
])}`;

/** What may stand before the name, and is no part of it: `其中：市图书馆`. */
export const beforeUnit = /^(?:[,:]?(?:其中|包括|分别[为是]|关于)[,:]?)?/u;

/** The name at the head of a heading, an item or a sentence is the one group. */
export const unitAtHead = new RegExp(
  `^([一-龥()]{0,30}?(?:${organisationEnds}|${alternation(otherEnds)})(?:\\([^()]{1,10}\\))?)(?=${behindName})`,
  "u",
);

/** Names no one unit: `各单位`, `所属事业单位`, `全部`, `社会`. */
export const noUnit = /^(?:[本我该各]|全[^椒州南]|所属|下属|其[他它余]|上[述级]|以上|内部|干部|社会|同级)/u;

/** Speaks of all units together again: `上述单位合计`, `全部门`, `部门支出预算`, `综上`. */
export const ofAllUnits =
  /^(?:20\d\d年度?,?)?(?:综上|(?:以上|上述|全部|所有)[^,;:。\d]{0,4}\d{0,3}[个家]?(?:单位|部门|机构)|全(?:部门|局|系统|委|厅)|[本我]部门|部门(?:预算|决算|支出|收入|收支|合计|整体|总))/u;

/** A sentence that goes on with what the one before it began: `其中：基本支出80万元`. */
export const goesOnWithUnit = /^[,;]?(?:其中|具体|按|基本支出|项目支出|人员|公用|日常公用)/u;
