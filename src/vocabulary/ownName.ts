/** Where a narrative has its organisation's own name: before the year of a heading, and before what only one's own money is called. */

const ends = "局|委员会|办公室|中心|大学|学院|学校|医院|协会|联合会|厅|人民政府|办事处|图书馆|博物馆";

/** The name is the one group: `第三部分 某市某局2026年部门预算`, `某局所有收入和支出均纳入`, `截至12月31日，某局共有车辆`. */
export const ownName = new RegExp(
  `(?:^|[。,;:]|年度?|部分)((?![第我本该全各按由据经对向与和在报])[一-龥]{2,20}?(?:${ends}))(?:\\((?:本级|机关|汇总)\\)|本级|机关)?(?=20\\d\\d年(?:度)?(?:部门|单位)?(?:预算|决算)|所有收入|共有(?:车辆|编制)|房屋面积|整体支出|机关运行经费|政府采购支出|因公出国|收支总|概况)`,
  "gu",
);
