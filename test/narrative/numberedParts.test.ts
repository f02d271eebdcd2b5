/** Parts of a whole that stand as numbered paragraphs of their own, or that `由…组成` encloses; and what is left over of a budget. */
import { toldOf, withText } from "../support/narrative";
import { sheet } from "../support/table";

const final = sheet(
  "收入支出决算总表",
  `收入支出决算总表
   公开01表
   部门：某某县市场监督管理局 | | | 单位：万元
   收入 | | 支出 |
   项目 | 金额 | 项目 | 金额
   一、一般公共预算财政拨款收入 | 90.00 | 一、一般公共服务支出 | 91.00
   本年收入合计 | 90.00 | 本年支出合计 | 91.00
   年初结转和结余 | 5.00 | 年末结转和结余 | 4.00
   总计 | 95.00 | 总计 | 95.00`,
);
const told = (text: string): string[] => toldOf(withText(`2024年度部门决算情况说明\n${text}`, [final]));

describe("items with their own numbers", () => {
  const text = (rest: string): string =>
    `培训支出30.00万元，其中：\n（一）集中培训20.00万元。主要包括：场地费、资料费。\n（二）${rest}`;

  it("are parts of what the line before them divides", () => {
    expect(told(text("网络培训10.00万元，占33.33%。主要包括：平台费。"))).toEqual([]);
    expect(told(text("网络培训10.00万元，占32.33%。主要包括：平台费。"))).toEqual([
      expect.stringMatching(/narrative-share .*32\.33%/u),
    ]);
    expect(
      told("基本支出30.00万元，其中：\n（一）人员经费20.00万元。主要包括：工资。\n（二）公用经费11.00万元。"),
    ).toEqual([expect.stringMatching(/narrative-sum .*30\.00万元/u)]);
  });

  it("are none behind the next heading", () => {
    expect(told(`${text("网络培训10.00万元。")}\n二、其他情况\n（一）公务接待费40.00万元。`)).toEqual([]);
  });
});

describe("由…组成", () => {
  it("says that nothing is left out", () => {
    expect(told("专项资金50.00万元，由省级补助30.00万元和县级配套20.00万元组成。")).toEqual([]);
    expect(told("专项资金50.00万元，由省级补助30.00万元和县级配套21.00万元组成。")).toEqual([
      expect.stringMatching(/narrative-sum .*50\.00万元/u),
    ]);
  });
});

describe("what is left over", () => {
  const flow = (income: string, rest: string): string =>
    `政府性基金预算财政拨款年初结转和结余5.51万元，本年收入${income}万元，本年支出45.17万元，年末结转和结余${rest}万元。`;

  it("is what there was and what came in, without what went out", () => {
    expect(told(flow("42.21", "2.55"))).toEqual([]);
    expect(told(flow("42.31", "2.55"))).toEqual([expect.stringMatching(/narrative-direction .*2\.55万元/u)]);
  });

  it("may have been distributed where it is of all money", () => {
    expect(told("年初结转和结余5.00万元，本年收入90.00万元，结余分配1.00万元，年末结转和结余4.00万元。")).toEqual([]);
  });
});

describe("budgets as parts", () => {
  it("are all there is of 财政拨款, where the tables have nothing of the others", () => {
    expect(told("财政拨款结转结余年末数17.84万元，其中一般公共预算15.29万元、政府性基金预算2.55万元。")).toEqual([]);
    expect(told("财政拨款结转结余年末数17.84万元，其中一般公共预算15.49万元、政府性基金预算2.55万元。")).toEqual([
      expect.stringMatching(/narrative-sum .*17\.84万元/u),
    ]);
  });

  it("leave the rest to 其他资金", () => {
    expect(told("设备购置61.00万元（其中：一般公共预算31.00万元，政府性基金20.00万元，其他资金10.00万元）。")).toEqual(
      [],
    );
    expect(told("设备购置61.00万元（其中：一般公共预算31.00万元，政府性基金20.00万元，其他资金11.00万元）。")).toEqual([
      expect.stringMatching(/narrative-sum .*61\.00万元/u),
    ]);
  });
});

it("does not take a title for the beginning of the sentence below it", () => {
  expect(told("支出总计95.00万元。")).toEqual([]);
  expect(told("支出总计96.00万元。")).toEqual([expect.stringMatching(/narrative-amount .*96\.00万元/u)]);
});
