/** How other provinces word a change, a part and a total: right sentences are not told, one mistake in them is. */
import { sheet } from "../support/table";
import { toldOf, withText } from "../support/narrative";

const finals = [
  sheet(
    "公开01表",
    `2024年度收入支出决算总表
     部门：某某县某某局 | | | 金额单位：万元
     收入 | | 支出 |
     项目 | 决算数 | 项目 | 决算数
     一、一般公共预算财政拨款收入 | 240.00 | 四、公共安全支出 | 240.00
     二、政府性基金预算财政拨款收入 | 20.00 | 十二、城乡社区支出 | 20.00
     本年收入合计 | 260.00 | 本年支出合计 | 260.00
     年初结转和结余 | 10.00 | 年末结转和结余 | 10.00
     总计 | 270.00 | 总计 | 270.00`,
  ),
  sheet(
    "公开04表",
    `2024年度财政拨款收入支出决算总表
     部门：某某县某某局 | | | | | 金额单位：万元
     收入 | | 支出 | | |
     项目 | 金额 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款
     一、一般公共预算财政拨款 | 240.00 | 四、公共安全支出 | 240.00 | 240.00 |
     二、政府性基金预算财政拨款 | 20.00 | 十二、城乡社区支出 | 20.00 | | 20.00
     本年收入合计 | 260.00 | 本年支出合计 | 260.00 | 240.00 | 20.00
     年初财政拨款结转和结余 | 10.00 | 年末财政拨款结转和结余 | 10.00 | 6.00 | 4.00
     一般公共预算财政拨款 | 6.00 | | | |
     政府性基金预算财政拨款 | 4.00 | | | |
     总计 | 270.00 | 总计 | 270.00 | 246.00 | 24.00`,
  ),
];

const right = (text: string) => ({ text, told: [] as string[] });
const wrong = (text: string, ...told: string[]) => ({ text, told });

it.each([
  // 重庆: income and expenditure, and then both together.
  right("2024年度收入总计270.00万元，支出总计270.00万元。收支较上年决算数减少30.00万元，下降10.00%。"),
  wrong(
    "2024年度收入总计270.00万元，支出总计270.00万元。收支较上年决算数减少30.00万元，下降11.00%。",
    "error narrative-rate 【11.00%】",
  ),
  // 黑龙江: the base between them.
  wrong(
    "2024年度收入总计270.00万元，支出总计270.00万元，与2023年度300.00万元相比，收、支总计各减少30.00万元，下降11.00%。",
    "error narrative-rate 【11.00%】",
  ),
  // Against last year, and then against the budget.
  right(
    "2024年度一般公共预算财政拨款收入240.00万元，较上年决算数减少60.00万元，下降20.00%；较年初预算数增加40.00万元，增长20.00%。",
  ),
  wrong(
    "2024年度一般公共预算财政拨款收入240.00万元，较上年决算数减少60.00万元，下降20.00%；较年初预算数增加40.00万元，增长25.00%。",
    "error narrative-rate 【25.00%】",
  ),
  wrong(
    "2024年度“三公”经费支出共计18.00万元，较年初预算数减少2.00万元，下降10.00%，主要原因是厉行节约。较上年支出数减少12.00万元，下降50.00%。",
    "error narrative-rate 【50.00%】",
  ),
  wrong(
    "公务接待费18.00万元，用于公务。费用支出较年初预算数减少2.00万元，下降20.00%。",
    "error narrative-rate 【20.00%】",
  ),
  // In a section on one budget 财政拨款结转 is of it.
  right("三、一般公共预算财政拨款情况\n此外，由于以前年度的项目跨年实施等原因，年初财政拨款结转和结余6.00万元。"),
  right(
    "二、财政拨款收支情况\n按照预算管理的有关规定和要求，其中，当年财政拨款收入260.00万元，年初财政拨款结转和结余10.00万元。",
  ),
  wrong(
    "二、财政拨款收入支出决算情况说明\n财政拨款收入总计275.00万元，其中，年初财政拨款结转和结余10.00万元。",
    "error narrative-amount 【275.00万元】",
  ),
  right("一般公共财政拨款支出240.00万元。"),
  // From what it was to what it is.
  right("“三公”经费由上年的8.13万元调减为6.63万元，减少1.50万元，下降18.45%。"),
  wrong("“三公”经费由上年的8.13万元调减为6.63万元，减少1.50万元，下降44.92%。", "error narrative-rate 【44.92%】"),
  wrong("“三公”经费从2.70万元减少到1.20万元，减少1.60万元。", "error narrative-difference 【1.60万元】"),
  wrong("“三公”经费由2.70万元增至1.20万元。", "error narrative-direction 【1.20万元】"),
  // Shares told together, in the order of what they are shares of.
  right("支出260.00万元中，基本支出195.00万元、项目支出65.00万元，分别占75%和25%。"),
  wrong("支出260.00万元中，基本支出195.00万元、项目支出65.00万元，分别占75%和35%。", "error narrative-share 【35%】"),
  right("“三公”经费18.00万元，同比减少2.00万元，下降10.00%。"),
  wrong("“三公”经费18.00万元，同比减少2.00万元，下降11.00%。", "error narrative-rate 【11.00%】"),
  // A share of what it names, and not of what was told last.
  right("税收收入60.00万元，非税收入40.00万元，合计100.00万元，税收占比60%。"),
])("$text", ({ text, told }) => {
  expect(toldOf(withText(text, finals))).toEqual(told);
});
