/** Figures that stand between a statement and what is said of it, and amounts told once more: right texts are silent, a wrong figure is told. */
import { sheet } from "../support/table";
import { toldOf, withText } from "../support/narrative";

const budget = [
  sheet(
    "表1",
    `2026年部门收支总表
     部门：某某市文化局 | | | 单位：万元
     收入 | | 支出 |
     项目 | 预算数 | 项目 | 预算数
     一、一般公共预算拨款收入 | 820.00 | 一、文化旅游体育与传媒支出 | 900.00
     二、事业收入 | 90.00 | 二、社会保障和就业支出 | 60.00
     本年收入合计 | 910.00 | 本年支出合计 | 960.00
     上年结转 | 50.00 | 结转下年 |
     收入总计 | 960.00 | 支出总计 | 960.00`,
  ),
  sheet(
    "表2",
    `2026年部门支出总表
     部门：某某市文化局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
              | 合计 | 960.00 | 600.00 | 360.00
     207 | 文化旅游体育与传媒支出 | 900.00 | 540.00 | 360.00
     208 | 社会保障和就业支出 | 60.00 | 60.00 |`,
  ),
  sheet(
    "表4",
    `2026年财政拨款收支总表
     部门：某某市文化局 | | | 单位：万元
     收入 | | 支出 |
     项目 | 预算数 | 项目 | 预算数
     一、本年收入 | 820.00 | 一、本年支出 | 850.00
     一般公共预算拨款 | 820.00 | 文化旅游体育与传媒支出 | 850.00
     二、上年结转 | 30.00 | 二、结转下年 |
     一般公共预算拨款 | 30.00 | |
     收入总计 | 850.00 | 支出总计 | 850.00`,
  ),
  sheet(
    "表7",
    `2026年“三公”经费支出表
     部门：某某市文化局 | | | | | 单位：万元
     “三公”经费合计 | 因公出国（境）费用 | 公务用车购置及运行费 | | | 公务接待费
      | | 小计 | 公务用车购置费 | 公务用车运行费 |
     12.00 | | 9.00 | | 9.00 | 3.00`,
  ),
];
const right = (text: string) => ({ text, told: [] as string[] });
const wrong = (text: string, ...told: string[]) => ({ text, told });

it.each([
  // What the money brought about is not what changed.
  right("公务接待费3.00万元，接待外商带来投资意向12.00亿元，比上年减少1.00万元，下降25.00%。"),
  wrong(
    "公务接待费3.00万元，接待外商带来投资意向12.00亿元，比上年减少1.00万元，下降35.00%。",
    "error narrative-rate 【35.00%】",
  ),
  right("社会保障和就业支出60.00万元，惠及企业35家，减负120.00万元，比上年增加5.00万元，增长9.09%。"),
  right("公务接待费3.00万元。计划争取上级资金5000.00万元，完成投资3.00亿元，拉动消费1.20亿元，惠及群众12万人。"),
  // The same amount in another unit.
  right("收入总计960.00万元，约合0.10亿元，其中：财政拨款收入820.00万元、事业收入90.00万元、上年结转50.00万元。"),
  right("支出总计960.00万元（约0.096亿元），比上年增加60.00万元，增长6.67%。"),
  wrong("支出总计960.00万元，约合9.6亿元，比上年增加60.00万元，增长6.67%。", "error narrative-unit 【9.6亿元】"),
  right("利用外资100万美元，折合人民币700.00万元。"),
  // A budget that one figure names does not hold for the one beside it.
  right("一般公共预算拨款收入820.00万元，事业收入90.00万元，上年结转50.00万元，收入总计960.00万元。"),
  wrong(
    "一般公共预算拨款收入820.00万元，事业收入90.00万元，上年结转55.00万元。",
    "error narrative-amount 【55.00万元】",
  ),
  right("一般公共预算支出850.00万元；政府性基金预算支出0万元；支出总计960.00万元。"),
  right("2026年国有资本经营预算支出0万元，公务接待费3.00万元，支出总计960.00万元。"),
  // From what it was to what it is, and by how much.
  right("支出预算由2025年的900.00万元增加到2026年的960.00万元，增长6.67%。"),
  wrong("支出预算由2025年的900.00万元增加到2026年的960.00万元，增长7.67%。", "error narrative-rate 【7.67%】"),
  wrong("支出预算由900.00万元调整为960.00万元，增幅7.67%。", "error narrative-rate 【7.67%】"),
  right("2025年支出预算900.00万元，2026年支出预算960.00万元，增长6.67%。"),
  wrong("2025年支出预算900.00万元，2026年支出预算960.00万元，增长7.67%。", "error narrative-rate 【7.67%】"),
  wrong(
    "2025年支出预算900.00万元，2026年支出预算960.00万元，增加70.00万元。",
    "error narrative-difference 【70.00万元】",
  ),
  // 2025 was told with another figure before.
  right("2025年支出预算900.00万元。2026年支出预算960.00万元，比上年决算增加70.00万元。"),
  wrong("公务接待费2025年4.00万元，2026年3.00万元，减少1.00万元，下降35.00%。", "error narrative-rate 【35.00%】"),
  wrong("公务接待费2025年4.00万元，2026年3.50万元。", "error narrative-amount 【3.50万元】"),
  right("公务接待费3.00万元，比上年少1.00万元，下降25.00%。"),
  wrong("公务接待费3.00万元，较上年多0.50万元，增长25.00%。", "error narrative-rate 【25.00%】"),
  // 陕西: the rate in brackets behind the difference.
  right("“三公”经费12.00万元，较上年减少1.00万元（7.69%），减少的主要原因是压缩接待。"),
  wrong("“三公”经费12.00万元，较上年减少1.00万元（8.69%）。", "error narrative-rate 【8.69%】"),
  // Of what was carried over the rest is told where the treasury's part stands in another figure: the list adds up.
  right("预算支出960.00万元，其中一般公共预算拨款支出850.00万元、事业收入支出90.00万元、上年结转支出20.00万元。"),
  right("基本支出和项目支出依次为600.00万元和360.00万元。"),
  wrong("基本支出和项目支出依次为600.00万元和306.00万元。", "error narrative-amount 【306.00万元】"),
  right("基本支出600.00万元，占支出总计的比重由上年的60.00%提高到62.50%。"),
  wrong("基本支出600.00万元，占支出总计的比重由上年的60.00%提高到72.50%。", "warning narrative-share 【72.50%】"),
])("$text", ({ text, told }) => {
  expect(toldOf(withText(text, budget))).toEqual(told);
});
