/** The same text on a sheet and handed over beside it: everything that it tells once is told once. */
import { publishedCatalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { bareBudget, toldOf, withText } from "../support/narrative";
import { sheet } from "../support/table";

const lines = (...text: readonly string[]): string => text.join("\n");
/** What is told of both, wherever it stands. */
const told = (onSheet: string, handedOver: string): string[] =>
  check(withText(handedOver, [bareBudget(2026), sheet("情况说明", onSheet)]), {
    catalogue: publishedCatalogue,
  }).findings.flatMap(({ rule, message }) =>
    /^(?:narrative|placeholder)/u.test(rule) ? [`${rule} ${/【.*?】/u.exec(message)?.[0] ?? message}`] : [],
  );

const text = (again: string): string =>
  lines(
    "收入预算2410.40万元，机关运行经费56.12万元。具体情况如下：",
    "一、收入预算",
    "收入预算2410.40万元，其中：财政拨款收入2000.40万元。",
    "二、其他情况",
    `机关运行经费${again}万元。`,
  );

it("is read once", () => {
  expect(told(`情况说明\n${text("56.12")}`, text("56.12"))).toEqual([]);
});

it("tells a mistake of its own once", () => {
  expect(toldOf(withText(text("57.80")))).toEqual(["warning narrative-repeat 【57.80万元】"]);
  expect(told(`情况说明\n${text("57.80")}`, text("57.80"))).toEqual(["narrative-repeat 【57.80万元】"]);
});

it("is read to the end where one of the two was changed", () => {
  const purchases = (amount: string): string => `${text("56.12")}\n三、政府采购\n政府采购预算${amount}万元。`;
  expect(told(`情况说明\n${purchases("80.00")}`, purchases("80.00"))).toEqual([]);
  expect(told(`情况说明\n${purchases("80.00")}`, purchases("90.00"))).toEqual(["narrative-repeat 【90.00万元】"]);
});

it("keeps what follows a colon", () => {
  const [heading, list] = ["一、收入预算\n收入预算2410.40万元，具体如下", "（一）财政拨款\n财政拨款收入2000.40万元。"];
  expect(told(`情况说明\n${heading}。\n${list}`, `${heading}：\n${list}`)).toEqual([]);
});

it("leaves a colon with nothing behind it where it is", () => {
  expect(toldOf(withText("一、收入预算\n具体情况如下：\n二、其他情况\n无。"))).toEqual([
    expect.stringMatching(/placeholder 【：】/u),
  ]);
});
