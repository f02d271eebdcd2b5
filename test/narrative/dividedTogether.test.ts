/** Behind a list that is closed 其中 divides its last item, or all that the items are parts of: what the parts come to says which. */
import { toldOf, withText } from "../support/narrative";
import { sheet } from "../support/table";

const summary = (total: string, basic: string, project: string) =>
  sheet(
    "支出总表",
    `2026年部门支出总表
     部门：某某县水利局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
              | 合计 | ${total} | ${basic} | ${project}
     213 | 农林水支出 | ${total} | ${basic} | ${project}`,
  );
const told = (text: string, tables = [summary("900.00", "600.00", "300.00")]): string[] =>
  toldOf(withText(`某某县水利局2026年部门预算情况说明\n二、支出情况\n${text}`, tables));

const budgets = "一般公共预算支出900万元；政府性基金预算支出0万元；国有资本经营预算支出0万元";

describe("a part that is larger than the last item", () => {
  it.each([
    `2026年支出预算900万元，其中：${budgets}。其中：基本支出600万元，项目支出300万元。`,
    `2026年支出预算900万元，其中：${budgets}；其中：基本支出600万元，项目支出300万元。`,
    `2026年支出预算900万元，其中：${budgets}。其中：基本支出600万元，占66.67%；项目支出300万元，占33.33%。`,
    `2026年支出总计900万元。${budgets}。包括：人员经费500万元、公用经费100万元、项目支出300万元。`,
    `${budgets.replaceAll("；", "、")}：\n1.基本支出600万元；\n2.项目支出300万元。`,
    "一般公共预算支出880万元；政府性基金预算支出20万元。其中：基本支出600万元，项目支出300万元。",
  ])("is one of what they are parts of: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("is held to that, with the others", () => {
    expect(told(`2026年支出预算900万元，其中：${budgets}。其中：基本支出600万元，项目支出350万元。`)).toEqual([
      expect.stringContaining("【350万元】"),
    ]);
    expect(told(`2026年支出预算900万元，其中：${budgets}。其中：基本支出600万元，占60.67%；项目支出300万元。`)).toEqual(
      ["error narrative-share 【60.67%】"],
    );
  });

  it("is none of what its name says that it is a part of", () => {
    const items = "公务用车运行维护费5.00万元，因公出国（境）费2.00万元，公务接待费1.00万元";
    expect(told(`“三公”经费8.00万元，其中：${items}。其中：国内接待费1.00万元。`)).toEqual([]);
    expect(told(`“三公”经费8.00万元，其中：${items}。其中：国内接待费2.00万元。`)).toEqual([
      "error narrative-part 【2.00万元】",
    ]);
  });
});

describe("parts that come to more than the last item", () => {
  const items = "国有资本经营预算支出20万元；政府性基金预算支出80万元；一般公共预算支出900万元";
  const tables = [summary("1000.00", "600.00", "400.00")];

  it.each([
    `2026年支出预算1000万元，其中：${items}。其中：基本支出600万元，项目支出400万元。`,
    `2026年支出预算1000万元，其中：${items}。其中：基本支出600万元，占60%；项目支出400万元，占40%。`,
    `${items}。其中：基本支出600万元，占60%；项目支出400万元，占40%。`,
  ])("come to all of them: %s", (text) => {
    expect(told(text, tables)).toEqual([]);
  });

  it("come to neither", () => {
    expect(
      told(`2026年支出预算1000万元，其中：${items}。其中：基本支出600万元，项目支出500万元。`, tables),
    ).not.toEqual([]);
  });
});
