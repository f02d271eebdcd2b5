/** Two wholes in one sentence, each with 其中, and only commas between: each list is of the amount right before it. */
import { toldOf, withText } from "../support/narrative";

const right = (text: string) => ({ text, told: [] as string[] });
const wrong = (text: string, ...told: string[]) => ({ text, told });

test.each([
  right(
    "法定债务限额1105.3万元，其中一般债务725.3万元、专项债务380万元，债务余额为1071.65万元，其中一般债务699.47万元、专项债务372.18万元。",
  ),
  wrong(
    "法定债务限额1105.3万元，其中一般债务725.3万元、专项债务380万元，债务余额为1071.65万元，其中一般债务699.47万元、专项债务373.18万元。",
    "error narrative-sum 【1071.65万元】",
  ),
  wrong(
    "法定债务限额1105.3万元，其中一般债务725.3万元、专项债务381万元，债务余额为1071.65万元，其中一般债务699.47万元、专项债务372.18万元。",
    "error narrative-sum 【1105.3万元】",
  ),
  right(
    "全年预算收入101.5万元，其中税收收入61.5万元、非税收入40万元，完成收入91.5万元，其中税收收入55万元、非税收入36.5万元。",
  ),
  wrong(
    "全年预算收入101.5万元，其中税收收入61.5万元、非税收入40万元，完成收入91.5万元，其中税收收入55万元、非税收入37.5万元。",
    "error narrative-sum 【91.5万元】",
  ),
  right(
    "年初预算101.5万元，其中：基本支出61.5万元，项目支出40万元，支出决算91.5万元，其中：基本支出55万元，项目支出36.5万元。",
  ),
  // Of a list in a list.
  right(
    "项目资金1001万元，其中甲项目601万元，其中人员300万元、设备301万元，乙项目400万元，其中人员250万元、设备150万元。",
  ),
  // The parts have other names; where zeros are told too nothing is left out.
  right(
    "收入合计1105.3万元，其中税收收入725.3万元、捐赠0万元、上级补助380万元，支出合计1071.65万元，其中教育支出699.47万元、农业支出0万元、卫生支出372.18万元。",
  ),
  wrong(
    "收入合计1105.3万元，其中税收收入725.3万元、捐赠0万元、上级补助380万元，支出合计1071.65万元，其中教育支出699.47万元、农业支出0万元、卫生支出373.18万元。",
    "warning narrative-sum 【1071.65万元】",
  ),
  right("收入合计96.5万元，其中税收收入60万元、上级补助36.5万元，支出合计90万元，其中教育支出50万元、卫生支出40万元。"),
])("$text", ({ text, told }) => {
  expect(toldOf(withText(text))).toEqual(told);
});
