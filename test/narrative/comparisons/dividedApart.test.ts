/** Wholes that no word divides: what is told right behind them, or in the next sentence, makes them up. */
import { toldOf, withText } from "../../support/narrative";

const running = "公务用车运行维护费7.44万元。2026年公务用车运行维护费中，加油2.23万元，维修2.97万元，保险1.48万元，";
const threePublic = "三公经费10.00万元，因公出国（境）费1.00万元，公务用车购置及运行费7.00万元，";

test.each([
  `${running}其他支出0.76万元。`,
  // Nothing says that all is told.
  `${running}停车0.16万元。`,
  `${threePublic}公务接待费2.00万元。`,
  `${threePublic}其中公务用车运行费6.00万元。`,
  // Of two years.
  "2025年三公经费12.00万元，2026年因公出国（境）费1.00万元，公务用车购置及运行费7.00万元，公务接待费2.00万元。",
  "截至2025年末，固定资产总额1523.60万元，其中房屋860.20万元，车辆63.40万元，其他固定资产600.00万元。",
  // What the house is worth is not told.
  "固定资产总额1523.60万元，其中房屋1200平方米，车辆63.40万元，设备20.00万元，其他固定资产600.00万元。",
  "公务接待费1.79万元，其中：国内接待费1.79万元，国（境）外接待费0万元。",
])("nothing in %s", (text) => {
  expect(toldOf(withText(text))).toEqual([]);
});

test.each([
  [`${running}其他支出3.76万元。`, ["warning narrative-sum 【3.76万元】"]],
  [`${threePublic}公务接待费5.00万元。`, ["warning narrative-sum 【10.00万元】"]],
  [
    "截至2025年末，固定资产总额1523.60万元，其中房屋860.20万元，车辆93.40万元，其他固定资产600.00万元。",
    ["warning narrative-sum 【1523.60万元】"],
  ],
  ["公务接待费1.79万元，其中：国内接待费1.79万元，国（境）外接待费3万元。", ["error narrative-sum 【1.79万元】"]],
])("the mistake in %s", (text, told) => {
  expect(toldOf(withText(text))).toEqual(told);
});
