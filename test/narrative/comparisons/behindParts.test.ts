/** What stands behind a list of parts is told of the last of them or of their whole: it is held against both before it is told as wrong. */
import { toldOf, withText } from "../../support/narrative";

const right = (text: string) => ({ text, told: [] as string[] });
const wrong = (text: string, ...told: string[]) => ({ text, told });

test.each([
  right("“三公”经费支出9.10万元，其中公务接待费1.60万元，公务用车运行维护费7.50万元，比预算10.00万元节约0.90万元。"),
  right("“三公”经费支出9.10万元，其中公务接待费1.60万元，公务用车运行维护费7.50万元，比预算8.00万元节约0.50万元。"),
  wrong(
    "“三公”经费支出9.10万元，其中公务接待费1.60万元，公务用车运行维护费7.50万元，比预算10.00万元节约0.50万元。",
    "error narrative-difference 【0.50万元】",
  ),
  right("项目支出82.00万元，其中培训费30.00万元，会议费52.00万元，比上年减少18.00万元，下降18.00%。"),
  wrong(
    "项目支出82.00万元，其中培训费30.00万元，会议费52.00万元，比上年减少18.00万元，下降28.00%。",
    "error narrative-rate 【28.00%】",
  ),
  right("项目支出82.00万元，其中培训费30.00万元，会议费52.00万元，完成预算100.00万元的82.00%。"),
])("$text", ({ text, told }) => {
  expect(toldOf(withText(text))).toEqual(told);
});

test.each([
  // Of the difference, which stands right before it.
  right("本年支出决算618.00万元，比年初预算增加18.00万元，占年初预算600.00万元的3.00%。"),
  right("本年支出决算618.00万元，比年初预算增加18.00万元，占年初预算600.00万元的103.00%。"),
  wrong(
    "本年支出决算618.00万元，比年初预算增加18.00万元，占年初预算600.00万元的4.00%。",
    "error narrative-completion 【4.00%】",
  ),
  wrong(
    "本年支出决算618.00万元，比年初预算增加18.00万元，完成年初预算600.00万元的3.00%。",
    "error narrative-completion 【3.00%】",
  ),
])("$text", ({ text, told }) => {
  expect(toldOf(withText(text))).toEqual(told);
});
