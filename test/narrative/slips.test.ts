/** Lists that nobody calls complete: told where one slip explains all that is missing, and a witness of what was mistyped elsewhere. */
import { check } from "../../src/check";
import { toldOf, withText } from "../support/narrative";

const right = (text: string) => ({ text, told: [] as string[] });
const wrong = (text: string, ...told: string[]) => ({ text, told });

test.each([
  // Two neighbours exchanged.
  right(
    "全县收入总量2554.5亿元，其中，地方收入221.0亿元，中央补助收入1866.0亿元，调入资金316.8亿元，上年结转150.7亿元。",
  ),
  wrong(
    "全县收入总量2554.5亿元，其中，地方收入221.0亿元，中央补助收入1866.0亿元，调入资金316.8亿元，上年结转157.0亿元。",
    "warning narrative-sum 【157.0亿元】",
  ),
  wrong(
    "全镇总收入61475万元，其中：\n1.预算内收入36864万元。\n2.上级补助收入5365万元。\n3.基金收入19821万元。\n4.上年结余325万元。",
    "warning narrative-sum 【19821万元】",
  ),
  wrong("街道收入完成147.1亿元。加上转移性收入49.2亿元，收入合计169.3亿元。", "warning narrative-sum 【169.3亿元】"),
  // Of two that may be exchanged nobody knows which.
  wrong(
    "转移性支出55.55亿元（包括上解支出14.17亿元，援助支出0.32亿元，还本支出38.47亿元，调节基金2.32亿元，结转下年0.36亿元）。",
    "warning narrative-sum 【55.55亿元】",
  ),
  // Another unit.
  wrong(
    "收支总预算7057486.18元。支出包括：教育支出5806105.16万元、社会保障支出557718.56元、卫生健康支出275373.54元、住房保障支出418288.92元。",
    "warning narrative-sum 【5806105.16万元】",
  ),
  // Something was left out, or another digit is wrong, or the figures are too short to say.
  right("全市基金支出61475万元，其中：征地补偿支出36864万元、城市建设支出5365万元、农村建设支出12921万元。"),
  right("全市基金支出61475万元，其中：征地补偿支出36864万元、城市建设支出5365万元、农村建设支出18321万元。"),
  right("培训费支出48万元，其中：教师培训支出23万元、学生培训支出16万元。"),
  right("水利投入1320万元，其中：渠道投入600万元、水库投入300万元。"),
  right("一季度乡镇收入9541万元，其中城关镇5214万元、河口镇2230万元、柳林乡1001万元。"),
  right("街道收入完成147.1亿元。加上转移性收入49.2亿元，收入合计312.4亿元。"),
])("$text", ({ text, told }) => {
  expect(toldOf(withText(text))).toEqual(told);
});

test.each([
  // Every share contradicts the total.
  wrong(
    "招待支出决算26.22万元。其中外宾招待20.10万元，占88.86%；国内招待2.52万元，占11.14%。",
    "error narrative-share 【26.22万元】",
  ),
  // Its list says that the part is wrong, and not its share.
  wrong(
    "镇级支出17486.66万元。其中：建设支出12453.86万元，占71.22%；管护支出5023.8万元，占28.78%。",
    "error narrative-share 【5023.8万元】",
  ),
  wrong(
    "镇级支出17486.66万元。其中：建设支出12453.86万元，占71.22%；管护支出5032.8万元，占27.88%。",
    "error narrative-share 【27.88%】",
  ),
  // A rate of the same digits was mistyped itself.
  wrong("会议费支出16.3万元，与2025年相比，增加1.5万元，增长14.10%。", "error narrative-rate 【14.10%】"),
  // What stands twice was not mistyped.
  wrong("政府采购支出305.15万元，其中集中采购188.08万元、分散采购117.97万元。", "error narrative-sum 【117.97万元】"),
  wrong(
    "政府采购支出305.15万元，其中集中采购188.08万元、分散采购117.97万元。\n分散采购117.97万元，用于办公设备。",
    "error narrative-sum 【305.15万元】",
  ),
])("$text", ({ text, told }) => {
  expect(toldOf(withText(text))).toEqual(told);
});

test("nothing is said with a lost unit but the unit", () => {
  const { findings } = check(withText("公共预算支出255325万元，比上年同期增支14484元，增长6.01%。"));
  expect(findings.filter(({ places: [at] }) => at.paragraph !== undefined).map(({ message }) => message)).toEqual([
    expect.stringMatching(/】，增长6\.01%。”：看来14484元的单位写错了，应为万元。改后与文中其他数对得上。请核对。$/u),
  ]);
});
