/** The forms of sentences met in published narratives: those that contradict themselves are told, the others are not. */
import { publishedCatalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";

import { toldOf, withText } from "../support/narrative";
import type { Sheet } from "../../src/workbook";

const wrong = (text: string, ...told: string[]) => ({ text, told });
const right = (text: string) => ({ text, told: [] as string[] });
const told = ({ text }: { readonly text: string }, tables?: readonly Sheet[]) => toldOf(withText(text, tables));

describe("amount, difference, rate and base", () => {
  it.each([
    right("2026年收支总预算1434.89万元，比上年1690.69万元减少255.80万元，下降15.13%。"),
    wrong("2026年预算1434.89万元，2025年1690.69万元，减少1.10%。", "error narrative-rate 【1.10%】"),
    wrong("收入总计519.07万元，比上年增加32.19万元，增长6.67%。", "error narrative-rate 【6.67%】"),
    right("收入总计519.07万元，比上年增加32.19万元，增长6.61%。"),
    right("收入总计519.07万元，比上年增加32.19万元，增长6.6%。"),
    wrong("收入总计519.07万元，比上年增加32.19万元，增长6.62%。", "error narrative-rate 【6.62%】"),
    wrong("其他收入同比增加16803.36元，增长14.43%（本年116433.12元）。", "error narrative-rate 【14.43%】"),
    right("收入、支出合计各为4125.49万元、4143.91万元，分别减少1267.86万元、2570.97万元，下降23.51%、38.28%。"),
    wrong(
      "收入、支出合计各为4125.49万元、4143.91万元，分别减少1267.86万元、2570.97万元，下降23.51%、36.28%。",
      "error narrative-rate 【36.28%】",
    ),
    right("公务接待费2.05万元，比上年减少了0.03万元，减少了1.44%。"),
    right("办公费9.80万元，同比下降2%。"),
    right(
      "会议费3.00万元，与上年相比无增减变化。培训费2.00万元，与上年持平。差旅费4.00万元，与上年一致。印刷费1.00万元，较上年无增减。",
    ),
    wrong("公务接待费5.26万元，比上年增加-3.5万元。", "error narrative-direction 【-3.5万元】"),
    wrong("公务接待费5.26万元，比上年减少0.00万元，下降5%。", "error narrative-direction 【0.00万元】"),
    wrong("公务接待费5.26万元，上年4.26万元，与上年持平。", "error narrative-direction 【5.26万元】"),
    wrong("购置费18.00万元，上年0万元，比上年增加18.00万元，增长100%。", "warning narrative-rate 【100%】"),
    wrong("购置费18.00万元，比上年增加18.00万元，增长100%。", "warning narrative-rate 【100%】"),
    right("购置费18.00万元，比上年增加18.00万元，上年为0，不可比。"),
    right(
      "一般公共预算支出2409.23万元，比上年增加2.00万元，增长0.083%；基本支出238.86万元，比上年增加2.23万元，增长0.94%。",
    ),
    wrong(
      "培训支出决算500.12万元，完成年初预算的27.22%（年初预算472.90万元，决算500.12万元）。",
      "error narrative-completion 【27.22%】",
    ),
    wrong("完成年初预算的27.22%（年初预算472.90万元，决算500.12万元）。", "error narrative-completion 【27.22%】"),
    right("住房公积金年初预算为15.65万元，支出决算为15.65万元，完成年初预算的100%，决算数等于预算数。"),
    wrong(
      "住房公积金年初预算为100.00万元，支出决算为100.00万元，完成年初预算的100%，决算数大于预算数55.93万元。",
      "error narrative-difference 【55.93万元】",
    ),
    wrong(
      "住房公积金支出决算为155.93万元，完成年初预算的100%，决算数大于预算数55.93万元。",
      "error narrative-direction 【55.93万元】",
    ),
    wrong(
      "住房公积金年初预算为15.65万元，支出决算为18.65万元，决算数小于预算数。",
      "error narrative-direction 【18.65万元】",
    ),
    right("工伤保险支出决算为0.09万元，年初未安排预算。"),
    wrong("2026年收支总预算1434.89万元，比2026年预算增加55.80万元。", "error narrative-year 【55.80万元】"),
    wrong(
      "印刷费12.00万元，比2025年预算增加2.00万元。水费5.00万元，比2025年预算增加1.00万元。电费6.00万元，比2024年预算增加1.00万元。",
      "warning narrative-year 【1.00万元】",
    ),
    // The amount behind 比 is the base, whatever words stand between.
    right("计划征收106.50万元，比上年实际102.20万元增加4.30万元，增长4.21%。"),
    wrong("计划征收106.50万元，比上年实际102.20万元增加4.30万元，增长4.04%。", "error narrative-rate 【4.04%】"),
    wrong("计划征收106.50万元，比上年同期入库102.20万元，增加5.30万元。", "error narrative-difference 【5.30万元】"),
    right("人员支出106.50万元，比上年新增补贴4.30万元，增长4.21%。"),
    // A new sentence behind a list is of what was divided.
    right("出版支出24.74万元，其中：纸张4.49万元，油墨20.25万元，胶片0.00万元。比上年减少0.86万元，下降3.36%。"),
    right("出版支出24.74万元，其中：纸张4.49万元（其中白纸4.49万元），油墨20.25万元。比上年下降3.36%，减少0.86万元。"),
    wrong(
      "出版支出24.74万元，其中：纸张4.49万元，油墨20.25万元。比上年减少0.86万元，下降4.07%。",
      "error narrative-rate 【4.07%】",
    ),
    right("出版支出24.74万元，其中：纸张4.49万元，比上年增加1.00万元；油墨20.25万元。比上年减少0.86万元，下降4.07%。"),
    // What another paragraph tells is not divided here.
    right("出版计划200.00万元，其中：纸张50.00万元，占25%。\n印刷计划400.00万元，其中：油墨100.00万元，占25%。"),
    wrong(
      "出版计划200.00万元，其中：纸张50.00万元，占25%。\n印刷计划400.00万元，其中：油墨50.00万元，占25%。",
      "error narrative-share 【25%】",
    ),
    right("本年支出1,690.69万元，比上年1690.69万元持平。"),
    right("本年支出１６９０.６９万元，上年1690．69万元，与上年持平。"),
    right("本年支出16\n90.69万元，上年1690.69万元，与上年持平。"),
  ])("$text", (sentence) => {
    expect(told(sentence)).toEqual(sentence.told);
  });

  it("tells those who ask for hints of a rate that was cut off, and not rounded", () => {
    const text = "支出总计4143.91万元，比上年减少2570.97万元，下降38.28%。";
    const { findings } = check(withText(text), { catalogue: publishedCatalogue, hints: true });
    const [told] = findings.filter(({ rule }) => rule === "narrative-rate");
    expect(told).toMatchObject({ severity: "info", expected: "38.29%", actual: "38.28%" });
    expect(told?.message).toContain("没有四舍五入");
  });

  it("says of a rate that was divided by this year's amount that it was", () => {
    const disclosure = withText("其他收入同比增加16803.36元，增长14.43%（本年116433.12元）。");
    expect(toldOf(disclosure)).toEqual(["error narrative-rate 【14.43%】"]);
  });
});

describe("shares and lists", () => {
  it.each([
    right("2026年支出合计4143.91万元。基本支出1140.27万元，占27.52%；项目支出3003.64万元，占72.48%。"),
    wrong(
      "2026年支出合计4143.91万元，其中：基本支出1140.27万元，占27.25%；项目支出3003.64万元，占72.48%。",
      "error narrative-share 【27.25%】",
    ),
    wrong("三公经费29万元：出国0万元，购置及运行28万元，接待1.5万元。", "error narrative-sum 【29万元】"),
    wrong(
      "“三公”经费29.00万元：因公出国（境）费0万元，公务用车购置及运行费28.00万元，公务接待费1.50万元。",
      "error narrative-sum 【29.00万元】",
    ),
    right("公务用车购置及运行费28万元（购置费0万元，运行维护费28万元）。"),
    wrong("公务用车购置及运行费28万元（购置费0万元，运行维护费26万元）。", "error narrative-sum 【28万元】"),
    right("“三公”经费减少63.96万元，主要是公务用车减少58.53万元、接待费减少2.00万元。"),
    right("本年支出100.00万元，包括：办公费20.00万元、印刷费10.00万元。"),
    right("本年支出100.00万元，其中：办公费20.00万元、印刷费10.00万元。"),
    wrong(
      "服务类81.20万元，分别为其他社会服务43.20万元、审计服务25.00万元、其他印刷服务12.00万元。",
      "error narrative-sum 【81.20万元】",
    ),
    wrong(
      "2026年支出合计4143.91万元，其中：基本支出1140.27万元，占27.52%；项目支出3003.64万元，占72.48。",
      "error narrative-unit 【72.48】",
    ),
    wrong("2026年支出合计4143.91万元，合计占100.01%。", "warning narrative-share 【100.01%】"),
    right("2026年支出合计3.00万元，其中：甲1.00万元，占33.33%；乙1.00万元，占33.33%；丙1.00万元，占33.33%。"),
    right("公务接待费8.00万元，比上年增加1.00万元，增长14.28%。"),
    right("公务接待费8.00万元，比上年增加1.00万元，增长14.29%。"),
    right("编制23人，车辆5辆，房屋1200平方米，接待12批次180人次。单价100万元（含）以上设备0台。"),
  ])("$text", (sentence) => {
    expect(told(sentence)).toEqual(sentence.told);
  });
});

describe("left over from a template", () => {
  it.each([
    wrong("XX局2026年收支总预算10.00万元。", "warning placeholder 【XX局】"),
    wrong("2026年收支总预算××万元。", "warning placeholder 【××万元】"),
    wrong("行政运行（项）：2022年预算数为万元，主要用于日常开支。", "warning placeholder 【为万元】"),
    wrong("基本支出万元，其中：人员经费10.00万元。", "warning placeholder 【支出万元】"),
    wrong("2021年度收入总计 万元，支出总计20.00万元。", "warning placeholder 【计万元】"),
    wrong("支出决算为250.32万元，完成年初预算的%，主要是新增人员。", "warning placeholder 【完成年初预算的%】"),
    wrong("授予中小企业合同金额为万元，公务接待费10.00万元。", "warning placeholder 【为万元】"),
    wrong("收、支总计均为万元，公务接待费10.00万元。", "warning placeholder 【为万元】"),
    right("各表的金额单位均为万元，公务接待费10.00万元。"),
    right("以下金额均为万元，公务接待费10.00万元。"),
    right("报表金额为万元，公务接待费10.00万元。"),
    right("本说明数据均为万元，公务接待费10.00万元。"),
    right("表内收入、支出数为万元，说明中为元，公务接待费10.00万元。"),
    right("盘活的资金有数万元，公务接待费10.00万元。"),
    wrong("__年收支总预算10.00万元。", "warning placeholder 【__年】"),
    wrong("公务接待费5.00万元，比上年增加（减少）12万元。", "warning placeholder 【增加（减少）】"),
    wrong("支出决算数大（小）于预算数。", "warning placeholder 【大（小）于】"),
    wrong("支出决算数大小于预算数。", "warning placeholder 【大小于】"),
    wrong("公务接待费5.00万元，比上年减少1.00万元，主要原因是。", "warning narrative-reason 【主要原因是】"),
    wrong("公务接待费5.00万元（说明具体原因）。", "warning placeholder 【（说明具体原因）】"),
    wrong("本单位政府采购情况（列明具体内容）。", "warning placeholder 【（列明具体内容）】"),
    wrong("机关运行经费56.12万元。\n机关运行经费57.80万元。", "warning narrative-repeat 【57.80万元】"),
    right("机关运行经费56.12万元。\n机关运行经费56.12万元。"),
    wrong(
      "2026年机关运行经费56.12万元，比上年增加2.00万元。2026年机关运行经费56.12万元，比上年增加2.00万元。",
      "warning narrative-repeat 【2026年机关运行经费56.12万元，比上年增加2.00万元。】",
    ),
    wrong("（一）本年支出情况\n主要包括：\n（二）其他情况\n公务接待费1.00万元。", "warning placeholder 【：】"),
    right("（一）本年支出情况\n主要包括：\n1.公务接待费1.00万元。\n（二）其他情况"),
    wrong("2026年支出决算12.00万元。", "warning narrative-year 【决算】"),
    right("年终并入单位决算予以公开，2024年决算12.00万元。"),
    wrong("另一区某局所有收入和支出均纳入部门预算管理，支出1.00万元。", "error narrative-organisation 【另一区某局】"),
    right("某某区某某局所有收入和支出均纳入部门预算管理，支出1.00万元。"),
    wrong("本年支出１６90.６９万元。", "info narrative-amount 【１６90.６９】"),
  ])("$text", (sentence) => {
    expect(told(sentence)).toEqual(sentence.told);
  });
});
