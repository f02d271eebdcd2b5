/** What a bracket says is not in the amount before it is no part of it, however large; what it says is in it is. */
import { toldOf, withText } from "../support/narrative";

test.each([
  "境外捐赠144万元（统计数据不包含某地援建项目款639万元）。",
  "境外捐赠144万元（口径有变化，不含项目款639万元）。",
  "境外捐赠144万元（另有项目款639万元未计入）。",
  "境外捐赠144万元（另：项目款639万元）。",
  "境外捐赠144万元（项目款639万元由外方列支，未统计在内）。",
  "一般公共预算支出2.42亿元（剔除新增债券3亿元后）同比增长6.5%。",
  "一般公共预算支出2.42亿元（如扣除新增债券3亿元）。",
  "“三公”经费5万元（不包括由项目经费列支的公务用车购置费20万元）。",
  "“三公”经费5万元，不包括由项目经费列支的公务用车购置费20万元。",
  "公务接待费5万元（国内接待费8万元未计入）。",
  // What a project costs in all its years.
  "项目支出557.55万元，其中高标准农田建设项目总投资1500万元，本年安排100万元。",
  "项目支出557.55万元，其中高标准农田建设项目三年总投资1500万元。",
  "项目支出557.55万元，其中高标准农田建设项目概算1500万元，本年安排100万元。",
  "项目支出557.55万元，其中高标准农田建设项目合同金额为1500万元，本年支付100万元。",
  // Within a list, which goes on behind the bracket.
  "支出合计101.5万元，其中：基本支出60万元（不含追加55万元、上年结转30万元），项目支出41.5万元。",
])("no part: %s", (text) => {
  expect(toldOf(withText(text))).toEqual([]);
});

test.each([
  ["项目支出557.55万元，其中高标准农田建设项目1500万元。", "error narrative-part 【1500万元】"],
  ["项目支出557.55万元，其中高标准农田建设项目总投资1500万元，本年安排600万元。", "error narrative-part 【600万元】"],
  ["高标准农田项目总投资1500万元，其中中央投资1600万元。", "error narrative-part 【1600万元】"],
  ["境外捐赠144万元（含项目款639万元）。", "error narrative-part 【639万元】"],
  ["境外捐赠144万元（其中项目款639万元）。", "error narrative-part 【639万元】"],
  ["境外捐赠144万元（不含追加，其中项目款639万元）。", "error narrative-part 【639万元】"],
  ["公务接待费5万元（国内接待费8万元）。未计入外宾接待。", "error narrative-part 【8万元】"],
  [
    "支出合计101.5万元，其中：基本支出60万元（不含追加55万元），项目支出43.5万元。",
    "error narrative-sum 【101.5万元】",
  ],
])("a part: %s", (text, told) => {
  expect(toldOf(withText(text))).toEqual([told]);
});
