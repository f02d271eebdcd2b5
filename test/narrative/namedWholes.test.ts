/** `本年收入的具体构成为`: what the words name was told in a sentence before, and is what is divided. */
import { toldOf, withText } from "../support/narrative";

const right = (text: string) => ({ text, told: [] as string[] });
const wrong = (text: string, ...told: string[]) => ({ text, told });

test.each([
  right("本年收入合计231.24万元。\n本年收入的具体构成为：财政拨款收入231.24万元，占100%；事业收入0万元，占0%。"),
  wrong(
    "本年收入合计231.24万元。\n本年收入的具体构成为：财政拨款收入213.24万元，占100%；事业收入0万元，占0%。",
    // With its digits exchanged it is all there is.
    "error narrative-share 【213.24万元】",
  ),
  right(
    "支出总计110万元，其中：本年支出合计100.5万元，年末结转9.5万元。\n本年支出的构成如下：基本支出60万元，占59.7%；项目支出40.5万元，占40.3%。",
  ),
  wrong(
    "支出总计110万元，其中：本年支出合计100.5万元，年末结转9.5万元。\n本年支出的构成如下：基本支出60万元，占59.7%；项目支出40.5万元，占46.3%。",
    "error narrative-share 【46.3%】",
  ),
  // Of what was carried over too nothing says that it is meant.
  right("收入总计260.00万元。\n本年收入的具体构成为：财政拨款收入213.24万元，占100%；事业收入0万元，占0%。"),
  // Behind what is told of last year the completion of the budget goes on.
  wrong(
    "培训费支出1741.75万元，与上年相比减少53.70万元，降低2.99%；完成年初预算100%，决算数大于预算数55.93万元。",
    "error narrative-direction 【55.93万元】",
  ),
  right("培训费支出1741.75万元，与上年相比减少53.70万元，降低2.99%；完成年初预算103.32%，决算数大于预算数55.93万元。"),
  // Two directions for one figure were left by a model.
  wrong("培训费预算448万元，同比减少594万元，同比增长下降57%。", "warning placeholder 【增长下降】"),
  wrong("培训费预算448万元，同比减少增加594万元。", "warning placeholder 【减少增加】"),
  right("培训费预算448万元，比上年减少，增加的是会议费3万元。"),
])("$text", ({ text, told }) => {
  expect(toldOf(withText(text))).toEqual(told);
});
