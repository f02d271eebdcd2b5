/** What a figure is told of: behind reasons, behind its total, in the sentence before, in the only column of its table. */
import { sheet } from "../support/table";
import { toldOf, withText } from "../support/narrative";

const right = (text: string) => ({ text, told: [] as string[] });
const wrong = (text: string, ...told: string[]) => ({ text, told });

test.each([
  // What was completed is no increase that is told behind it; one that is told before it may be.
  wrong(
    "全镇累计完成61646万元，占年初预算数109466万元的53.6%，同比增长10.7%，增收5939万元。",
    "error narrative-completion 【53.6%】",
  ),
  right("全镇累计完成61646万元，占年初预算数109466万元的56.3%，同比增长10.7%，增收5939万元。"),
  // Behind a reason that has changes of its own, the whole is divided.
  ...["38.0%", "30.8%"].map((share) => ({
    text: `单位收入合计321.30万元，较上年减少289.23万元，下降47.4%，主要原因是拨款收入较上年减少358.94万元，下降61.7%；经营收入较上年增加69.71万元，增长238.8%。其中：拨款收入222.4万元，占69.2%；经营收入98.9万元，占${share}。`,
    told: share === "38.0%" ? ["error narrative-share 【38.0%】"] : [],
  })),
  // Of two amounts before it nobody knows which.
  right(
    "单位收入合计321.30万元，支出合计400.00万元，主要原因是拨款减少358.94万元；经营收入增加69.71万元。其中：拨款收入222.4万元，占55.6%。",
  ),
  // Nothing is left out.
  right("全国基金支出8617亿元。其中，中央本级支出1566亿元；地方财政支出7051亿元。"),
  wrong("全国基金支出8617亿元。其中，中央本级支出1656亿元；地方支出7051亿元。", "error narrative-sum 【1656亿元】"),
  wrong(
    "全区收入累计完成34096万元。其中：税务部门完成21334万元，同比降低9.9%；财政部门完成17262万元，同比降低10.7%。",
    "error narrative-sum 【17262万元】",
  ),
  right("全区收入累计完成34096万元。其中：税务部门完成21334万元；海关完成5000万元；财政部门完成7762万元。"),
  wrong("教育投入1008.6亿元。其中：省级支出262亿元；市县级支出764.6亿元。", "error narrative-sum 【764.6亿元】"),
  right("教育投入1008.6亿元。其中：省级支出262亿元，其余为中央补助。"),
  // The shares of the three are of the three.
  wrong(
    "三公经费决算中，因公出国（境）费支出0万元，占0%；公务用车购置及运行维护费支出0.4万元，占2.53%；公务接待费支出15.41万元，占94.77%。",
    "error narrative-share 【94.77%】",
  ),
  right(
    "三公经费决算中，因公出国（境）费支出0万元，占0%；公务用车购置及运行维护费支出0.4万元，占2.53%；公务接待费支出15.41万元，占97.47%。",
  ),
  right("人员经费60.00万元，占30.00%；公用经费20.00万元，占10.00%。"),
  // A change of what was told in the sentence before.
  wrong(
    "2026年“三公”经费预算总额为2.7万元。\n2026年“三公”经费预算数比2025年预算数减少0.06万元，减幅0.02%。",
    "error narrative-rate 【0.02%】",
  ),
  right("2026年“三公”经费预算总额为2.7万元。\n2026年“三公”经费预算数比2025年预算数减少0.06万元，减幅2.2%。"),
  right("2026年“三公”经费预算总额为2.7万元。\n“三公”经费执行数比2025年减少0.06万元，减幅7.7%。"),
  // What was told of somebody by that name.
  right("2026年度全区“三公”经费总支出为328.76万元。与上年相比，“三公”经费支出减少了93.92万元，下降了22.2%。"),
  wrong(
    "2026年度全区“三公”经费总支出为328.76万元。与上年相比，“三公”经费支出减少了93.92万元，下降了32.2%。",
    "error narrative-rate 【32.2%】",
  ),
])("$text", ({ text, told }) => {
  expect(toldOf(withText(text))).toEqual(told);
});

const threePublic = sheet(
  "表1",
  `2025年财政拨款“三公”经费支出决算表
   部门：某某局 | | 单位：万元
   项目 | 预算数 | 决算数
   合计 | 77.00 | 68.30
   因公出国（境）费 | 0.00 | 0.00
   公务接待费 | 35.00 | 26.40
   公务用车购置及运行费 | 42.00 | 41.90`,
);

test.each([
  right("公务接待费支出决算为26.4万元，完成年初预算的75.43%。"),
  wrong("公务接待费支出决算为26.4万元，完成年初预算的74.53%。", "warning narrative-completion 【74.53%】"),
  // The column may be of what the budget became.
  right("公务接待费支出决算为26.4万元，完成年初预算的66.00%。"),
  // A table that is printed in the text is of no section.
  right("三、公务用车购置及运行费\n公务用车购置及运行费41.9万元。\n附表：\n合计\n68.3万元"),
  wrong("三、公务用车购置及运行费\n支出决算为68.3万元。", "error narrative-amount 【68.3万元】"),
])("beside a table: $text", ({ text, told }) => {
  expect(toldOf(withText(text, [threePublic]))).toEqual(told);
});

test("what is wrong by a table is told once", () => {
  expect(
    toldOf(
      withText(
        "“三公”经费支出68.3元，其中：因公出国（境）费0万元，公务用车购置及运行费41.9万元，公务接待费26.4万元。",
        [threePublic],
      ),
    ),
  ).toEqual(["error narrative-unit 【68.3元】"]);
});
