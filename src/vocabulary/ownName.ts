/** Where a narrative has its organisation's own name: before the year of a heading, and before what only one's own money is called. */

const ends = "局|委员会|办公室|中心|大学|学院|学校|医院|协会|联合会|厅|人民政府|办事处|图书馆|博物馆";

/** The name is the one group: `第三部分 某市某局2026年部门预算`, `某局所有收入和支出均纳入`, `截至12月31日，某局共有车辆`. */
export const ownName = new RegExp(
  `(?:^|[。,;:]|年度?|部分)((?![第我本该全各按由据经对向与和在报度]|关于|.属)[一-龥]{2,20}?(?:${ends}))(?:\\((?:本级|机关|汇总)\\)|本级|机关)?(?=20\\d\\d年(?:度)?(?:部门|单位)?(?:预算|决算)|(?:部门|单位)?所有收入|共有(?:车辆|编制)|房屋面积|[没无]有?(?:使用)?(?:政府性基金|国有资本经营)|实行绩效目标|整体支出|机关运行经费|政府采购(?:支出|预算(?:支出|总额|为|\\d))|因公出国|收支总|概况)`,
  "gu",
);

/** The only unit of which the money is: `纳入预算编制范围的单位共1个，即某某县民政局本级`. */
export const onlyUnit = new RegExp(
  `单位(?:共|共有|只有|仅有?)?1[个家](?:单位)?,?(?:即|为|是):?((?![第我本该])[一-龥]{2,20}?(?:${ends}))(?:\\(?(?:本级|机关)\\)?)?(?=[。;,)]|$)`,
  "gu",
);

/** With the year of what is told of its money, at the beginning of a sentence: `福泉市第一人民医院2023年度收支总计`. */
export const ownNameOfYear = new RegExp(
  `(?:^|。)(?:\\(?[一二三四五六七八九十\\d]{1,3}[)、.])?((?![^\\d]{0,20}(?:按照|根据|依据|执行|落实|贯彻|下达|批复|拨付|转发|关于))(?![第我本该全各由据经对向与和在报为])[一-龥]{2,20}?(?:${ends}))(?:\\((?:本级|机关|汇总)\\)|本级|机关)?(?=20\\d\\d年度?(?:部门|单位)?(?:收支|总?收入|总?支出|本年|财政拨款|一般公共预算|政府性基金|国有资本|三公|机关运行|政府采购|[无没未]))`,
  "gu",
);

/** What headings tell of one's own money. */
const sections = "(?:收支|收入|支出|财政拨款|一般公共预算|政府性基金|国有资本|三公|机关运行|政府采购)";

/** Behind the year with which a sentence begins, before its money: `2026年，福泉市第一人民医院部门收入预算为`. */
export const ownNameBehindYear = new RegExp(
  `(?:^|。)(?:\\(?[一二三四五六七八九十\\d]{1,3}[)、.])?20\\d\\d年度?,?((?![度第我本该全各由据经对向与和在报为])[一-龥]{2,20}?(?:${ends}))(?:\\((?:本级|机关|汇总)\\)|本级|机关)?(?=(?:部门|单位)?(?:收支|总?收入|总?支出|财政拨款|一般公共预算)[^,;:。\\d]{0,12}\\d)`,
  "gu",
);
/** In a heading, and where it says whose office the money keeps going: `关于某局2026年收入预算情况说明`, `用于保障某局机构正常运转`. */
export const ownNameWithin = new RegExp(
  `(?:^(?:[一二三四五六七八九十]{1,3}、)?关于([一-龥]{2,20}?(?:${ends}))(?=20\\d\\d年度?(?:部门|单位)?(?:${sections}|[预决]算(?!批复|下达|编制))[^\\d,;:。]{0,24}情况的?(?:总体)?说明$))|(?:(?<=[,:]为)|(?<=用于保障))([一-龥]{2,20}?(?:${ends}))(?=从同级财政|机构正常运转)`,
  "gu",
);

/** Where a text tells of which units its money is: `决算单位构成`, `纳入预算编制范围的二级单位`. */
export const tellsUnits = /构成|纳入|所属|下属|二级|下设|包括/u;
