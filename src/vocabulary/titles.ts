/** What stands in a title besides the table's name, and in the lines around it. */
import { anyOf, type ExampleRow } from "./expressions";
import { beginsNote } from "./notes";
import { splitOrdinal } from "./ordinals";
import { ofBudget, ofOutcome } from "./periods";

/** Words that say nothing of which table it is: `收支预算总体情况表` is `收支总表`. */
export const titleFillers = ["预算", "情况", "体", "表"] as const;
/** Two ways to say one thing: `收入支出决算总表` is `收支决算总表`. */
export const sameInTitles = [["收入支出", "收支"]] as const;

/** Budgets by their names, which final accounts have in their titles too: `政府性基金预算财政拨款收入支出决算表`. */
const budgetsByName = /(?:公共|基金|经营)预算/gu;

/** Does a title say that its figures are those of final accounts, and none of a budget beside them? `2024年决算数与2023年决算数对比情况` */
export function isTitledFinal(title: string): boolean {
  return title.includes(ofOutcome) && !/预决?算/u.test(title.replace(budgetsByName, ""));
}

/** `一般公共预算支出表` and `预算执行情况表` may be of a budget, or of what came of it. */
const budgetsOfEither = /(?:公共|基金|经营)预算|预算(?=执行)/gu;

/** Does a title or a head speak of a budget, and of no outcome? */
export function isTitledBudget(title: string): boolean {
  return !title.includes(ofOutcome) && /预算/u.test(title.replace(budgetsOfEither, ""));
}

/** The same of the head of a figure: `2024年预算数`; 预算单位 and 预算科目 are no figures. */
export function isHeadedBudget(head: string): boolean {
  return isTitledBudget(head) && ofBudget.test(head.replace(budgetsOfEither, ""));
}

/** Before it a title of final accounts has 决算: `收入支出` `情况总表`. */
const endOfTableName = /(?:情况)?(?:总体?|明细|汇总|统计|公开)?(?:情况)?表(?=$|\(|[-—])/u;

/** A title of final accounts that leaves 决算 out, as others print it: `2023年度收入支出总表` → `2023年度收入支出决算总表`. */
export function asTitledFinal(title: string): string {
  return /预?决算/u.test(title) || isTitledBudget(title) ? title : title.replace(endOfTableName, `${ofOutcome}$&`);
}

/** Forms and lists speak of the tables by their names. */
export const namesOtherTables: readonly ExampleRow[] = [
  { pattern: "绩效", example: "项目支出绩效目标表" },
  { pattern: "自评", example: "项目支出自评表" },
  { pattern: "目录", example: "预算公开表目录" },
  { pattern: "说明", example: "收支总表说明" },
  { pattern: "封面", example: "封面" },
  { pattern: "名词", example: "名词解释" },
  { pattern: "表\\d[^表]*[-－=＝+＋][^\\d表\\-－=＝+＋]*表\\d", example: "表1收入总计－表2合计" },
];
export const aboutTables = anyOf(namesOtherTables);

/** The mark of a second page: `预算01表（续）`, `续表2`, `续：支出总表`. */
const continued = /[([]?续表?[)\]]?\d*$|^续表?\d*:?/u;

/** `预算01表（续）`, `续表2` → without the mark of a second page. */
export function withoutContinued(normalised: string): string {
  return normalised.replace(continued, "");
}

/** `预算01表`, `公开05表`, `附表3`, `附件2-1：`, `表5-1`, `部门预算公开表3`. */
export const tableNumber =
  /^(?:预算|决算|公开|附件?|部门|单位|财决|财预|政府)*表?[\d一二三四五六七八九十]+(?:[-—.]\d+)*表?:?$/u;

/** `填报日期：2026年1月5日`. */
export const fillDate = /^(?:填报|编制|申报)?(?:日期|时间):/u;

/** `(部门汇总)`, `--人员经费(工资福利支出)(按政府预算经济分类)`: what a title says behind the name of the table. */
const additions = "(?:[-—]{1,2}[^()。]{1,20})?(?:\\([^()]{1,30}\\))*";
/** `某某支出表`, `收支总表(部门汇总)`. */
const endsAsTable = new RegExp(`^.{2,50}表${additions}$`, "u");
/** `国有资本经营预算支出`, `收支总体情况`: names of tables, but of rows too. */
const endsAsTableOrRow = new RegExp(`^.{2,50}(?:支出|情况)${additions}$`, "u");

/** A line that cannot be but the name of a table. */
export function isTitleLine(normalised: string): boolean {
  return endsAsTable.test(normalised) && !beginsNote.test(normalised);
}

/** A line that may be the name of a table that has no 表 in it, or of a row. */
export function mayBeTitleLine(normalised: string): boolean {
  return endsAsTableOrRow.test(normalised) && !beginsNote.test(normalised);
}

const tableName = new RegExp(`[一-龥]{3}表${additions}$`, "u");

/** Is this line the name of some table, known or not? `某某情况表`, `收支总表(汇总)` */
export function isTableName(title: string): boolean {
  return tableName.test(title);
}

const longestTitle = 45;

/** Above a text, or above one unit's part of it, with nothing but its name: `第二部分 某某中心2026年预算情况说明`, `某某局2026年部门预算`. */
export function isTitleOfText(normalised: string): boolean {
  const { level } = splitOrdinal(normalised);
  return (
    normalised.length <= longestTitle &&
    (level === 0 || /^第/u.test(normalised)) &&
    /(?:说明|[预决]算|公开)$/u.test(normalised)
  );
}

/** The line with which a text begins that goes with tables: `2026年部门预算情况说明`, `“三公”经费增减变化说明`, `目录`. */
export function isTextHeading(normalised: string): boolean {
  return /^目录:?$|(?:说明|报告)$/u.test(normalised);
}

/** No title, whatever tables it names: `2025年“三公”经费支出35.5万元，比上年下降3.2%。` */
export function isSentence(normalised: string): boolean {
  return /。|\d(?:亿|百万|千|万)?元/u.test(normalised);
}
