/** A limit that somebody has set is money of its own: no part of what is kept within it, and divided by itself. */
import { toldOf, withText } from "../support/narrative";

const right = (text: string) => ({ text, told: [] as string[] });
const wrong = (text: string, ...told: string[]) => ({ text, told });

test.each([
  right(
    "政府债务余额85.60亿元，其中一般债务30.60亿元、专项债务55.00亿元，控制在省核定的限额90.00亿元以内，其中一般债务限额32.00亿元、专项债务限额58.00亿元。",
  ),
  wrong(
    "政府债务余额85.60亿元，其中一般债务30.60亿元、专项债务55.00亿元，控制在省核定的限额90.00亿元以内，其中一般债务限额33.00亿元、专项债务限额58.00亿元。",
    "error narrative-sum 【90.00亿元】",
  ),
  wrong(
    "政府债务余额85.60亿元，其中一般债务31.60亿元、专项债务55.00亿元，控制在省核定的限额90.00亿元以内，其中一般债务限额32.00亿元、专项债务限额58.00亿元。",
    "error narrative-sum 【85.60亿元】",
  ),
  // The parts of both are called alike.
  right(
    "政府债务余额85.60亿元，其中一般债务30.60亿元、专项债务55.00亿元，均在债务限额90.00亿元以内，其中一般债务32.00亿元、专项债务58.00亿元。",
  ),
  right(
    "政府债务余额85.60亿元（一般债务30.60亿元、专项债务55.00亿元），控制在限额90.00亿元以内（一般债务32.00亿元、专项债务58.00亿元）。",
  ),
  // What is kept within the limit is divided behind it.
  right("政府债务余额85.60亿元，控制在限额90.00亿元以内，其中一般债务30.60亿元、专项债务55.00亿元。"),
  wrong(
    "政府债务余额85.60亿元，控制在限额90.00亿元以内，其中一般债务31.60亿元、专项债务55.00亿元。",
    "error narrative-sum 【85.60亿元】",
  ),
  right("政府债务余额85.60亿元，控制在限额90.00亿元以内，其中一般债务限额32.00亿元、专项债务限额58.00亿元。"),
  // Each part has its limit.
  right(
    "政府债务余额85.60亿元，其中一般债务30.60亿元，控制在限额32.00亿元以内，专项债务55.00亿元，控制在限额58.00亿元以内。",
  ),
  wrong(
    "政府债务余额86.60亿元，其中一般债务30.60亿元，控制在限额32.00亿元以内，专项债务55.00亿元，控制在限额58.00亿元以内。",
    "error narrative-sum 【86.60亿元】",
  ),
  // What is kept within it has no figure.
  right("政府债务余额控制在限额90.00亿元以内，其中一般债务余额30.60亿元、专项债务余额55.00亿元。"),
  // Each of two.
  right("一般债务余额30.60亿元，控制在限额32.00亿元以内；专项债务余额55.00亿元，控制在限额58.00亿元以内。"),
  // A threshold of what may be bought so.
  right("采购限额50.00万元以内的项目12个，金额320.00万元，其中货物120.00万元、服务200.00万元。"),
])("$text", ({ text, told }) => {
  expect(toldOf(withText(text))).toEqual(told);
});
