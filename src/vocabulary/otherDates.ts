/** Years in the words before a figure that date something else than the figure: a cause, a document, a car. */

/** The year of a bracket that holds no more is that of what stands before it: `公务接待费（2025年度）`. */
export const yearInBracket = /^\(20\d\d年?度?(?:预算|决算|执行)?数?\)$/u;

const year = "20\\d\\d年";
/** Of many years together: an amount behind it may be of all of them. */
const together = "(?![^;。]*(?:累计|共计|合计|总计|先后|[年平]均|每年))";

/** Clauses up to their comma, from the words that make the year another's. */
export const datedOtherwise: readonly RegExp[] = [
  // `按照2014年《…管理办法》，`
  new RegExp(
    `(?:按照?|根据|依据|依照|遵照|执行|落实)[^,;:。《]{0,20}${year}[^,;:。《]{0,20}《[^》]*》[^,;:。]*[,:]`,
    "gu",
  ),
  // `受2022年机构改革影响，`, `由于2022年疫情影响，`
  new RegExp(`(?:(?<=^|[,;:。])(?:受|因|鉴于|随着)|由于|因为)[^,;:。]{0,20}${year}[^,;:。]*,`, "gu"),
  // `自2021年实行定点接待后，`, `2020年以来严格执行八项规定，`
  new RegExp(`(?<=^|[,;:。])(?:自从?|从)${year}[^,;:。]*(?:后|起|以来|开始)[^,;:。]*,${together}`, "gu"),
  new RegExp(`(?<=^|[,;:。])${year}(?:\\d{1,2}月)?以[来后][^,;:。]*,${together}`, "gu"),
  // `2022年底新增下属单位1个，`
  new RegExp(
    `(?<=^|[,;:。])${year}[末底初](?:新增|新设|新成立|成立|增加|减少|撤销|划[转入出]|转隶|合并|并入|调[入出]|退休)[^,;:。]*,`,
    "gu",
  ),
  // `2022年结转到本年的接待事项已完成，`
  new RegExp(`(?<=^|[,;:。])${year}结转[到至]?(?:本年|下年|20\\d\\d年)[^,;:。]*,`, "gu"),
  // `恢复到2019年的112%`
  new RegExp(`恢复[到至]${year}`, "gu"),
];
