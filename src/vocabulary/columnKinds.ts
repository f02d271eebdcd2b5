/** Words of headers that tell what the figures below them are, where no layout knows the column. */
import { endsInPieces, mixedPieces, namesCount } from "./pieces";

/** What numbers, dates or names something: `序号`, `联系电话`, `收入分类科目`. Its figures are no amounts. */
export const numbersOrNames = /序号|编码|代码|编号|科目号|分类科目$|行次|栏次|日期|时间|电话|期限|邮编|账号/u;
/** `年度`, `建成年份`: years stand below, or what is of them: `以前年度`. */
export const yearsOrTheirs = /年度$|年份/u;
/** `占比`, `增长率`, `指标权重`. */
export const shares = /[%％]|占比|比例|比重|率$|增减幅|权重/u;
/** `数量`, `面积`, `编制数`, and points: `指标得分`. */
const counts = /数量|面积|编制数|实有数|得分|总分|分值|分数/u;
/** People and posts, as the texts of a header name them: `编制数` above `行政`, `离休人员`. */
export const people =
  /^(?:年[初末])?(?:在[职编]|离退?休|退休|遗属|行政编制|事业编制|编制|实有)(?:人员|人数|人员数|数)?(?:\(人\))?$/u;
/** Heads whose numbers are of one kind, however many lines there are: `年末实有人数`, `编制数`. */
export const countsPeople = /人|编制/u;
/** Does a header say that numbers of things stand below it: `数量`, `编制人数`, `面积(平方米)`, `人(次)/辆/批`, `指标得分`? */
export function saysCount(header: string): boolean {
  return [counts, namesCount, endsInPieces, mixedPieces].some((words) => words.test(header));
}

/** A column that says of each row in what it is counted: `人`, `元/年`, `平方米`. */
export const measureHeader = /^(?:计量)?单位$/u;
export const measure =
  /^(?:(?:[十百千万亿]*元|[万千]?[人户]|[个辆台套次批项张件亩吨只床间所座]|万?平方米|公里|公顷|批次|人次|[%％])(?:\/.{1,4})?)$/u;
/** `原值`, `累计折旧`: money has none, and what assets of all kinds come to is often left blank. */
export const ofLastingAssets = /原值|折旧|摊销/u;
/** `单价`, `收费标准`, `人均标准（元/人·天）`. */
export const prices = /单价|标准(?:\([^()]*\))?$/u;
/** `人均经费`, `每亩补助`, `定额`, of one of what is counted, and `排名`: they add up to nothing. */
export const ofOne = /均|每|定额|单位成本|单价|标准|排名|名次|位次/u;

/** `人均（元）`, `每亩补助`: of one of what is counted by its words, unlike `均衡性转移支付`. */
export const averages = /[人户亩生床次平]均(?!衡)|每(?:人|户|亩|生|床|平方米)/u;

/** `政府预算支出经济分类科目`: the government's classes beside the departments' own. */
export const governmentClassification = /政府(?:预算)?(?:支出)?经济/u;

/** `功能科目编码 | 功能科目名称`, `支出功能分类科目`: of what a line of another table is, by function. */
export const functionalClassification = /功能(?:分类|科目)/u;
/** `部门经济科目编码`, `支出经济分类`: the same by economic class. */
export const economicClassification = /经济(?:分类|科目)/u;
