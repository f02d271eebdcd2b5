/** Figures that are told as nearly so much: held against ranges, and no further off than these. */
import { toldOf, withText } from "../support/narrative";

const right = (text: string) => ({ text, told: [] as string[] });
const wrong = (text: string, ...told: string[]) => ({ text, told });

test.each([
  // 多 and 余, before the unit or in it: 310.80 of 12310.80.
  right("全年销售12310多万元，同比增加310多万元，增长2.59%。"),
  wrong("全年销售12310多万元，同比增加310多万元，增长3.59%。", "error narrative-rate 【3.59%】"),
  right("全年销售123.40多亿元，同比增加3亿多元，增长3.25%。"),
  wrong("全年销售123.40多亿元，同比增加3亿多元，增长4.25%。", "error narrative-rate 【4.25%】"),
  right("办公设备购置费500多万元，其中电脑320.00万元，桌椅260.00万元。"),
  right("会议费3000余元，较上年3600.00元减少100余元，下降3.89%。"),
  right("会议费12万余元，培训费8.20万元，两项合计20.60万元。"),
  wrong("会议费12万余元，培训费8.20万元，两项合计21.60万元。", "error narrative-sum 【21.60万元】"),
  // 近, 逾, 超过 and 约.
  right("会议费48.60万元，上年40.00万元，增加近9万元，增长21.5%。"),
  right("会议费52.80万元，上年40.00万元，增加逾12万元，增长32%。"),
  right("会议费52.80万元，上年40.00万元，增长超过30%。"),
  right("会议费48.60万元，上年40.00万元，增长近22%。"),
  wrong("会议费48.60万元，上年40.00万元，增长近42%。", "error narrative-rate 【42%】"),
  right("会议费2064.90万元，同比增加约49万元，增长2.47%。"),
  wrong("会议费2064.90万元，同比增加约49万元，增长3.47%。", "error narrative-rate 【3.47%】"),
  // 节约 is no 约.
  wrong("公务接待费预算8.00万元，支出6.00万元，节约3.00万元。", "error narrative-difference 【3.00万元】"),
  // 万亿.
  right("全省一般公共预算收入1.21万亿元，其中：税收收入9000亿元，非税收入3100亿元。"),
  wrong(
    "全省一般公共预算收入1.21万亿元，其中：税收收入9000亿元，非税收入3900亿元。",
    "error narrative-sum 【1.21万亿元】",
  ),
  right("全省民生类支出1.32万亿，占全部支出的71.5%，其中，省级投入480.50亿元。"),
  wrong("全省民生类支出1.32万亿，其中，省级投入14800.50亿元。", "error narrative-part 【14800.50亿元】"),
])("$text", ({ text, told }) => {
  expect(toldOf(withText(text))).toEqual(told);
});
