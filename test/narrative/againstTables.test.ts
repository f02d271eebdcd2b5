/** Sentences held against tables: those that contradict them are told, the others are not. */
import { sheet } from "../support/table";
import { bareBudget, toldOf, withText } from "../support/narrative";
import type { Sheet } from "../../src/workbook";

const wrong = (text: string, ...told: string[]) => ({ text, told });
const right = (text: string) => ({ text, told: [] as string[] });
const told = ({ text }: { readonly text: string }, tables?: readonly Sheet[]) => toldOf(withText(text, tables));

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
    right("一般行政管理事务100.00万元，其中：基本支出0.00万元、项目支出100.00万元。"),
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
