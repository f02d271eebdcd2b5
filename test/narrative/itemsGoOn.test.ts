/** Lists that go on behind a full stop: nothing numbers the items, but the next one is called as another part of the same whole. */
import { toldOf, withText } from "../support/narrative";

const told = (text: string) => toldOf(withText(text));

const basic = (operating: string, joint: string) =>
  `六、一般公共预算基本支出情况\n2026年一般公共预算基本支出911.00万元，其中：${joint}人员经费839.66万元，主要包括：基本工资、津贴补贴。${joint}公用经费${operating}万元，主要包括：办公费、工会经费。`;

const threePublic = (reception: string, joint: string) =>
  `2026年“三公”经费预算45.00万元，其中：${joint}因公出国（境）费0万元，与上年持平。${joint}公务用车购置及运行费30.00万元，其中：公务用车购置费20.00万元，公务用车运行费10.00万元。${joint}公务接待费${reception}万元，比上年减少1.00万元。`;

test.each(
  ["", "\n"].flatMap((joint) => [
    basic("71.34", joint),
    threePublic("15.00", joint),
    // Another whole, and another section.
    `2026年政府采购预算50.00万元，其中：${joint}货物20.00万元。${joint}公用经费10.00万元。`,
    `“三公”经费45.00万元，其中：${joint}公务接待费15.00万元。\n二、公务用车\n公务用车购置及运行费20.00万元。因公出国（境）费0万元。`,
    `基本支出911.00万元，其中：${joint}人员经费839.66万元。${joint}公用经费比上年减少5.00万元。`,
  ]),
)("%s", (text) => {
  expect(told(text)).toEqual([]);
});

test.each(["", "\n"])("what does not add up is told with %j between the items", (joint) => {
  expect(told(basic("81.34", joint))).toEqual(["error narrative-sum 【911.00万元】"]);
  expect(told(threePublic("14.00", joint))).toEqual(["error narrative-sum 【45.00万元】"]);
});

/** As a page breaks its lines. */
const wrapped = (housing: string) => `四、财政拨款收支预算总体情况说明
2026年财政拨款收支总预算1085203.63元。收入包括：
一般公共预算拨款1085203.63元。支出包括：文化旅游体
育与传媒支出850088.30元、社会保障和就业支出116433.12
元、卫生健康支出43897.73元、住房保障支出${housing}元。`;

test("a line that a page broke behind 包括： goes on, and each side of 收支总预算 is told whole", () => {
  expect(told(wrapped("74784.48"))).toEqual([]);
  expect(told(wrapped("84784.48"))).toEqual(["warning narrative-sum 【1085203.63元】"]);
});

const divided = (services: string, capital: string) => `（二）政府采购预算安排情况
2026年政府采购预算643.00万元，比上年增加3.00万元。其中：集中采购400.00万元，分散采购243.00万元。
按资金来源划分，一般公共预算拨款45.00万元，财政专户管理资金334.00万元，单位资金${capital}万元。
按采购项目类型划分，货物600.00万元，服务${services}万元。`;

test("what a section tells first is divided once more", () => {
  expect(told(divided("43.00", "264.00"))).toEqual([]);
  expect(told(divided("43.00", "263.00"))).toEqual(["warning narrative-sum 【643.00万元】"]);
  expect(told(divided("44.00", "264.00"))).toHaveLength(1);
});

test.each([
  "国有资本经营预算支出20.00万元，一般公共预算支出900.00万元，政府性基金预算支出80.00万元。按支出性质分：基本支出600.00万元，项目支出400.00万元。",
  "一般公共预算支出900.00万元，政府性基金预算支出80.00万元；按支出功能分类，教育支出600.00万元，其他支出380.00万元。",
  // What comes in was divided, and is not what goes out.
  "本年收入合计100.00万元，其中财政拨款收入80.00万元，事业收入20.00万元。\n本年支出合计90.00万元。\n按支出性质划分，基本支出60.00万元，项目支出30.00万元。",
  "（三）财政拨款支出情况\n财政拨款支出预算总额983.47万元。按支出功能分类：教育支出583.47万元；其他支出400.00万元。\n按支出性质划分：一般公共预算安排的基本支出500.00万元；项目支出466.13万元。",
])("neither the last of several amounts is divided once more, nor all by parts of one budget: %s", (text) => {
  expect(told(text)).toEqual([]);
});

test("behind 净额 stands what the changes come to", () => {
  const text = (net: string) =>
    `收入合计1993.21万元，较上年减少414.56万元，主要原因是项目支出较上年减少483.05万元，基本支出较上年增加68.49万元（净额减少${net}万元）。`;
  expect(told(text("414.56"))).toEqual([]);
  expect(told(text("514.56"))).toHaveLength(1);
});

test("收入总量 and 支出总量 of one paragraph are one amount", () => {
  const text = (total: string) =>
    `全区一般公共预算收入53.24亿元，加上上级补助，收入总量为159.98亿元。全区一般公共预算支出113.39亿元，加上上解上级，支出总量为${total}亿元。`;
  expect(told(text("159.98"))).toEqual([]);
  expect(told(text("169.98"))).toEqual(["error narrative-direction 【169.98亿元】"]);
});

/** Named by what they are divided by, and by nothing else. */
const classes = (last: string) =>
  `一般公共预算财政拨款支出460.00万元。其中：按功能分类科目，教育支出10.00万元，社会保障和就业支出400.00万元，住房保障支出50.00万元按经济分类科目，工资福利支出372.00万元，商品和服务支出30.00万元，对个人和家庭的补助支出${last}万元。`;
const levels = (own: string) =>
  `今年上半年，全国支出1000亿元，同比增长3.4%。\n分中央和地方看，上半年，中央支出${own}亿元，增长4%；地方支出700亿元，增长3%。`;
test.each([
  [classes("58.00"), []],
  [classes("58.40"), ["warning narrative-sum 【58.40万元】"]],
  [levels("300"), []],
  [levels("400"), ["error narrative-sum 【1000亿元】"]],
])("%s", (text, mistakes) => {
  expect(toldOf(withText(text))).toEqual(mistakes);
});
