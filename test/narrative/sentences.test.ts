/** The forms of sentences met in published narratives: those that contradict themselves are told, the others are not. */
import { publishedCatalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { sheet } from "../support/table";
import { bareBudget, toldOf, withText } from "../support/narrative";
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
    right("收入、支出总计各为4125.49万元、4143.91万元，分别减少1267.86万元、2570.97万元，下降23.51%、38.28%。"),
    wrong(
      "收入、支出总计各为4125.49万元、4143.91万元，分别减少1267.86万元、2570.97万元，下降23.51%、36.28%。",
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

const functional = sheet(
  "一般公共预算支出表",
  `2026年一般公共预算支出表（分功能科目）
   部门：某某区某某局 | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
            | 合计 | 92.42 | 92.42 |
   212 | 城乡社区支出 | 20.50 | 20.50 |
   21201 | 城乡社区管理事务 | 20.50 | 20.50 |
   2120101 | 行政运行 | 20.50 | 20.50 |
   208 | 社会保障和就业支出 | 28.62 | 28.62 |
   20805 | 行政事业单位养老支出 | 28.62 | 28.62 |
   2080501 | 行政单位离退休 | 28.62 | 28.62 |
   221 | 住房保障支出 | 43.30 | 43.30 |
   22102 | 住房改革支出 | 43.30 | 43.30 |
   2210202 | 提租补贴 | 33.30 | 33.30 |
   2210203 | 购房补贴 | 10.00 | 10.00 |`,
);

describe("held against tables", () => {
  it.each([
    right("城乡社区支出（类）城乡社区管理事务（款）行政运行（项）20.50万元。"),
    wrong("城乡社区支出（类）城乡社区管理事务（款）行政运行（项）20.05万元。", "error narrative-amount 【20.05万元】"),
    right("[212]城乡社区支出类 [21201]城乡社区管理事务款20.50万元。"),
    right("社会保障和就业支出-行政事业单位养老支出-行政单位离退休28.62万元。"),
    wrong("社会保障和就业支出-行政事业单位养老支出-行政单位离退休26.82万元。", "error narrative-amount 【26.82万元】"),
    right("城乡社区支出类科目205000元。"),
    wrong("住房保障支出（类）住房改革支出（款）购房补助（项）10.00万元。", "error narrative-subject 【10.00万元】"),
    wrong("住房保障支出（类）住房改革支出（款）提租补贴（项）33.30元。", "error narrative-unit 【33.30元】"),
    wrong("住房保障支出（类）住房改革支出（款）提租补贴（项）10.00万元。", "error narrative-amount 【10.00万元】"),
    right("提租补贴333,000元，即33.3万元。"),
    wrong("2025年一般公共预算支出92.42万元。", "warning narrative-year 【92.42万元】"),
    right("“三公”经费11.49万元，其中：公务用车购置及运行费9.38万元，公务接待费2.11万元。"),
    right("完成预算59.7%。"),
  ])("$text", (sentence) => {
    expect(told(sentence, [functional])).toEqual(sentence.told);
  });

  const fund = sheet(
    "政府性基金预算支出表",
    `2026年政府性基金预算支出表
     部门：某某区某某局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
              | 合计 | 60.00 | | 60.00
     212 | 城乡社区支出 | 60.00 | | 60.00`,
  );
  const noFund = sheet(
    "政府性基金预算支出表",
    `2026年政府性基金预算支出表
     部门：某某区某某局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出`,
  );
  it("none in the text, some in the table, and the other way round", () => {
    const [none, some] = ["本单位2026年无政府性基金预算安排的支出。", "2026年政府性基金预算支出60.00万元。"];
    expect(toldOf(withText(none, [functional, fund]))).toEqual([expect.stringContaining("error narrative-none")]);
    expect(toldOf(withText(none, [functional, noFund]))).toEqual([]);
    expect(toldOf(withText(some, [functional, noFund]))).toEqual(["error narrative-none 【60.00万元】"]);
    expect(toldOf(withText(some, [functional, fund]))).toEqual([]);
  });

  it.each([["医疗卫生与计划生育支出（类）行政事业单位医疗（款）3.00万元。"], ["文化体育与传媒支出（类）5.00万元。"]])(
    "names of other years: %s",
    (text) => {
      expect(toldOf(withText(text, [bareBudget(2023)]))).toEqual([expect.stringContaining("error narrative-subject")]);
    },
  );
});

describe("looks wrong and is right", () => {
  const basic = sheet(
    "一般公共预算基本支出表",
    `2026年一般公共预算基本支出表
     部门：某某区某某局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
              | 合计 | 238.86 | 217.37 | 21.49
     301 | 工资福利支出 | 215.37 | 215.37 |
     302 | 商品和服务支出 | 21.49 | | 21.49
     303 | 对个人和家庭的补助 | 2.00 | 2.00 |
     30302 | 退休费 | 2.00 | 2.00 |`,
  );
  it.each([
    "公用经费21.49万元。机关运行经费15.20万元。",
    "项目支出1819.92万元。绩效目标涉及项目资金1500.00万元。",
    "“三公”经费11.49万元，其中：购置及运行费9.38万元，接待费2.11万元。",
    "其他支出4748.35万元，分别为甲1000.11万元、乙1000.11万元、丙2748.12万元。",
    "上年结转和本年收入434.72万元，分别为本年收入434.16万元、上年结转0.55万元。",
    "财政拨款收入1614.63万元，财政拨款支出1870.91万元。",
    "行政单位离退休28.62万元。退休费2.00万元。",
    "误餐补助15,250元，即1.53万元。",
    "完成预算59.7%。",
  ])("%s", (text) => {
    expect(toldOf(withText(text, [basic]))).toEqual([]);
  });
});

/** Final accounts as other provinces word them. */
describe("beside final accounts", () => {
  const finals = [
    sheet(
      "公开03表",
      `2024年度支出决算表
       部门：某某县某某局 | | | | 金额单位：万元
       科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
                | 合计 | 250.00 | 150.00 | 100.00
       204 | 公共安全支出 | 250.00 | 150.00 | 100.00
       20406 | 司法 | 250.00 | 150.00 | 100.00
       2040601 | 行政运行 | 150.00 | 150.00 |
       2040602 | 一般行政管理事务 | 100.00 | | 100.00`,
    ),
    sheet(
      "公开04表",
      `2024年度财政拨款收入支出决算总表
       部门：某某县某某局 | | | | 金额单位：万元
       收入 | | 支出 | |
       项目 | 金额 | 项目 | 合计 | 一般公共预算财政拨款
       一、一般公共预算财政拨款 | 240.00 | 四、公共安全支出 | 240.00 | 240.00
       本年收入合计 | 240.00 | 本年支出合计 | 240.00 | 240.00
       年初财政拨款结转和结余 | 5.00 | 年末财政拨款结转和结余 | 5.00 | 5.00
       总计 | 245.00 | 总计 | 245.00 | 245.00`,
    ),
    sheet(
      "公开09表",
      `2024年度财政拨款“三公”经费支出决算表
       部门：某某县某某局 | | 金额单位：万元
       项目 | 预算数 | 决算数
       合计 | 12.00 | 9.00
       1.因公出国（境）费 | 0.00 | 0.00
       2.公务用车购置及运行维护费 | 10.00 | 8.00
       （1）公务用车购置费 | 0.00 | 0.00
       （2）公务用车运行维护费 | 10.00 | 8.00
       3.公务接待费 | 2.00 | 1.00`,
    ),
  ];
  it.each([
    // A budget is held against the budget, within its brackets too.
    right(
      "公务用车购置及运行维护费支出预算10.00万元（其中：公务用车购置费0.00万元，公务用车运行维护费10.00万元），支出决算8.00万元，完成预算的80.00%。",
    ),
    wrong(
      "公务用车购置及运行维护费支出预算10.00万元（其中：公务用车购置费0.00万元，公务用车运行维护费10.00万元），支出决算8.20万元。",
      "error narrative-amount 【8.20万元】",
    ),
    right("2024年度“三公”经费预算12.00万元，实际支出9.00万元。"),
    wrong("2024年度“三公”经费预算12.50万元，实际支出9.00万元。", "error narrative-amount 【12.50万元】"),
    right("公务接待费预算2.00万元，支出1.00万元，完成预算的50.00%。"),
    wrong("公务接待费预算2.00万元，支出1.20万元，完成预算的60.00%。", "error narrative-amount 【1.20万元】"),
    wrong("公务接待费预算2.00万元，支出1.00万元，完成预算的60.00%。", "error narrative-completion 【60.00%】"),
    right(
      "“三公”经费预算12.00万元，其中：公务接待费2.00万元，公务用车运行维护费10.00万元；实际支出9.00万元，其中：公务接待费1.00万元。",
    ),
    wrong(
      "“三公”经费预算12.00万元，其中：公务接待费2.00万元，公务用车运行维护费10.00万元；实际支出9.00万元，完成预算的57.00%。",
      "error narrative-completion 【57.00%】",
    ),
    right("收入预算200.00万元，支出250.00万元。"),
    // A budget within its completion is no base.
    right("“三公”经费支出决算为9.00万元，完成全年预算12.00万元的75.00%，比上年增加1.00万元，增长12.50%。"),
    wrong("“三公”经费支出决算为9.00万元，完成全年预算12.00万元的57.00%。", "error narrative-completion 【57.00%】"),
    wrong(
      "“三公”经费支出决算为9.00万元，完成全年预算12.00万元的75.00%，比上年增加1.00万元，增长15.20%。",
      "error narrative-rate 【15.20%】",
    ),
    // Nor is an average.
    right("公务接待费支出1.00万元，接待150人次，人均接待66.67元。较预算减少1.00万元，降低50.00%。"),
    wrong(
      "公务接待费支出1.00万元，接待150人次，人均接待66.67元。较预算减少1.00万元，降低55.00%。",
      "error narrative-rate 【55.00%】",
    ),
    right("公务用车运行维护费8.00万元，车均运行维护费2.00万元，比上年增加1.00万元，增长14.29%。"),
    right("公务用车运行维护费8.00万元，车均运行维护费2.00万元，比上年增加0.20万元，增长11.11%。"),
    wrong(
      "公务用车运行维护费8.00万元，车均运行维护费2.00万元，比上年增加1.00万元，增长19.42%。",
      "error narrative-rate 【19.42%】",
    ),
    right(
      "公务接待费支出决算1.00万元，全年10批次（其中外事接待0批次），批次平均1000.00元。与上年相比增加0.06万元，增长6.38%。",
    ),
    // Brackets end with their sentence.
    right(
      "“三公”经费支出决算9.00万元（其中：一般公共预算支出9.00万元；政府性基金预算支出0万元）。与上年相比，增加1.00万元，增长12.50%。",
    ),
    wrong(
      "“三公”经费支出决算9.00万元（其中：一般公共预算支出9.00万元；政府性基金预算支出0万元）。与上年相比，增加1.00万元，增长15.20%。",
      "error narrative-rate 【15.20%】",
    ),
    // The year within a bracket says whose figure it is.
    right("与2023年相比，本年收入增加10.00万元（2023年200.00万元），增长5.00%。"),
    wrong("与2023年相比，本年收入增加10.00万元（2023年200.00万元），增长4.76%。", "error narrative-rate 【4.76%】"),
    right("本年收入比2023年增加10.00万元（2022年180.00万元），增长5.00%。"),
    right("年末结转和结余29.00万元，比上年年末30.00万元减少1.00万元，下降3.33%。"),
    wrong("年末结转和结余29.00万元，比上年年末30.00万元减少1.00万元，下降3.45%。", "error narrative-rate 【3.45%】"),
    // 非财政拨款 is another thing.
    right("本年收入合计250.00万元，使用非财政拨款结余1.00万元，年初结转和结余20.00万元。"),
    wrong("本年财政拨款收入240.00万元，年初结转和结余20.00万元。", "error narrative-amount 【20.00万元】"),
    // What a target touches need not be all there is.
    right("项目支出均实行绩效目标管理，涉及一般公共预算当年财政拨款100.00万元。"),
    wrong("一般公共预算当年财政拨款收入100.00万元。", "error narrative-amount 【100.00万元】"),
    // Parts of an item are not the parts of all.
    right("一般行政管理事务100.00万元，其中：基本支出0.00万元、项目支出90.00万元。"),
    wrong("一般行政管理事务120.00万元，其中：项目支出100.00万元。", "error narrative-amount 【120.00万元】"),
    right("一般公共预算财政拨款运行经费20.00万元。"),
    wrong("公务用车运行经费20.00万元。", "error narrative-amount 【20.00万元】"),
    right("因公出国（境）费0.00万元，一般公共预算安排0.00万元；公务接待费1.00万元，一般公共预算安排1.00万元。"),
    wrong(
      "培训费3.00万元，一般公共预算安排2.00万元；培训费3.00万元，一般公共预算安排3.00万元。",
      "warning narrative-repeat 【3.00万元】",
    ),
  ])("$text", (sentence) => {
    expect(told(sentence, finals)).toEqual(sentence.told);
  });
});
