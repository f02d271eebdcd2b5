/** One mistake is told once, at the figure that is wrong. */
import { toldOf, withText } from "../support/narrative";
import { sheet } from "../support/table";

const tables = [
  sheet(
    "一般公共预算基本支出表",
    `2026年一般公共预算基本支出表
     部门：某某区某某局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
              | 合计 | 942.85 | 800.00 | 142.85
     301 | 工资福利支出 | 800.00 | 800.00 |
     302 | 商品和服务支出 | 142.85 | | 142.85`,
  ),
];

test.each([
  // A number that was torn at its comma.
  ["支出总计,867.48万元，由一般公共预算支出1,867.48万元，上解支出0万元构成。", ["error narrative-sum 【867.48万元】"]],
  ["支出总计1,867.48万元，由一般公共预算支出1,867.48万元，上解支出0万元构成。", []],
  ["支出总计867.48万元，由一般公共预算支出1,867.48万元，上解支出0万元构成。", ["error narrative-sum 【1,867.48万元】"]],
  // A change that fits neither above nor below.
  [
    "“三公”经费预算9.94万元，比2025年预算减少3.48万元。其中：因公出国（境）费0万元，与上年预算持平。公务用车购置及运行费8.40万元，比2025年预算减少6.48万元。其中，公务用车购置费0万元，与上年预算持平；公务用车运行费8.40万元，比2025年预算减少3.48万元。公务接待费1.54万元，与上年预算持平。",
    ["warning narrative-sum 【6.48万元】"],
  ],
  [
    "“三公”经费预算9.94万元，比2025年预算减少6.48万元。其中：因公出国（境）费0万元，与上年预算持平。公务用车购置及运行费8.40万元，比2025年预算减少3.48万元。其中，公务用车购置费0万元，与上年预算持平；公务用车运行费8.40万元，比2025年预算减少3.48万元。公务接待费1.54万元，与上年预算持平。",
    ["warning narrative-sum 【6.48万元】"],
  ],
  // A year that was not changed, before several figures.
  [
    "2025年一般公共预算基本支出942.85万元，其中：人员经费800.00万元，主要包括：基本工资；公用经费142.85万元，主要包括：办公费。",
    ["warning narrative-year 【942.85万元】"],
  ],
  // The rate and the difference fit the amount of the table.
  [
    "2026年机关运行经费支出预算145.85万元。与2025年相比，机关运行经费支出预算减少1.14万元，下降0.79%。",
    ["error narrative-part 【145.85万元】"],
  ],
  ["2026年机关运行经费支出预算145.85万元，比上年增加1.00万元。", ["warning narrative-part 【145.85万元】"]],
  ["2026年机关运行经费支出预算140.85万元，比上年减少1.00万元，下降0.71%。", []],
])("%s", (text, told) => {
  expect(toldOf(withText(text, tables))).toEqual(told);
});

test("a precise share that names no whole may be of what a later paragraph tells", () => {
  const before = "彩票公益金支出795.51亿元。其中，用于补充社会保障基金的支出276.65亿元，占比96.63%。";
  expect(toldOf(withText(before))).toEqual(["error narrative-share 【96.63%】"]);
  expect(toldOf(withText(`${before}\n中央本级彩票公益金286.29亿元。`))).toEqual(["warning narrative-share 【96.63%】"]);
});
