/** Sentences that say what is right in words that could be taken for others: nothing is told of them, and a wrong figure in the same words is. */
import { toldOf, withText } from "../support/narrative";
import { sheet } from "../support/table";

const budget = [
  sheet(
    "表3",
    `2026年一般公共预算支出表（分功能科目）
     部门：某某区某某局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
              | 合计 | 450.00 | 300.00 | 150.00
     204 | 公共安全支出 | 400.00 | 250.00 | 150.00
     20406 | 司法 | 400.00 | 250.00 | 150.00
     2040601 | 行政运行 | 250.00 | 250.00 |
     2040604 | 基层司法业务 | 150.00 | | 150.00
     221 | 住房保障支出 | 50.00 | 50.00 |
     22102 | 住房改革支出 | 50.00 | 50.00 |
     2210201 | 住房公积金 | 50.00 | 50.00 |`,
  ),
];

const right = (text: string) => ({ text, told: [] as string[] });
const wrong = (text: string, ...told: string[]) => ({ text, told });

test.each([
  // A noun of figures behind the mark of a class is no lower subject.
  ...["决算数", "合计", "总额为", "完成", "执行数为", "人民币"].map((noun) =>
    right(`公共安全（类）支出${noun}400.00万元；住房保障（类）支出${noun}50.00万元。`),
  ),
  wrong("公共安全（类）司法局（款）行政运行（项）合计250.00万元。", "error narrative-subject 【250.00万元】"),
  // The number of an item within the line.
  right("（一）公共安全支出（类）1.司法（款）行政运行（项）支出250.00万元。"),
  right("项目支出增加8.00万元。（二）收入决算情况1.其他收入85.00万元，比上年增加5.00万元。"),
  // 零 is a figure.
  right("“三公”经费支出5.00万元，其中：因公出国（境）费支出零万元，占“三公”经费的0%。"),
  wrong(
    "“三公”经费支出5.00万元，其中：因公出国（境）费支出零万元，占“三公”经费的100%。",
    "error narrative-share 【100%】",
  ),
  // Adverbs between what it was and how it changed.
  ...["", "共", "相应", "同比", "大幅"].map((word) =>
    right(`会议费80.00万元，较上年的64.00万元${word}增加16.00万元，增长25%。`),
  ),
  wrong("会议费80.00万元，较上年的64.00万元相应增加16.00万元，增长20%。", "error narrative-rate 【20%】"),
  // Against the budget of the year before, and then against what came of it.
  right("会议费80.00万元，比上年预算增加16.00万元，比上年执行数减少20.00万元，下降20%。"),
  wrong(
    "会议费80.00万元，比上年预算增加16.00万元，比上年执行数减少20.00万元，下降25%。",
    "error narrative-rate 【25%】",
  ),
  wrong("会议费80.00万元，比上年预算增加16.00万元，下降25%。", "error narrative-direction 【16.00万元】"),
  // A rise that is more than the figure before it is of another one.
  right("上年结转8.50万元，占0.7%。比上年预算增加32.16万元，增长2.8%。"),
])("$text", ({ text, told }) => {
  expect(toldOf(withText(text, budget))).toEqual(told);
});
