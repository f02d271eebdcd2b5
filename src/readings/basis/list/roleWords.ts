/** The words that say what an amount is to the item that mentions it; without its word, each example states 5万元 of the item's own. */
import type { ExampleRow } from "../../../vocabulary";

/** The amount is the price of one. */
export const priceWords: readonly ExampleRow[] = [
  { pattern: "每(?!年)", example: "会议费，每场5万元" },
  { pattern: "[人户均次]均", example: "培训费，人均5万元" },
  { pattern: "平均", example: "培训费，平均5万元" },
  { pattern: "单价", example: "采购服务器，单价5万元" },
  { pattern: "标准(?!化)", example: "会议费，标准5万元" },
  { pattern: "按照?$", example: "会议费，按5万元" },
];

/** The amount is the distance from another. */
export const comparisonWords: readonly ExampleRow[] = [
  { pattern: "(?<![计评对])[较比](?![赛选例价])", example: "办公费，较去5万元" },
  { pattern: "同比", example: "办公费，同比5万元" },
  { pattern: "增(?:加|长|幅)", example: "办公费，增加5万元" },
  { pattern: "减少", example: "办公费，减少5万元" },
  { pattern: "降低", example: "办公费，降低5万元" },
  { pattern: "下降", example: "办公费，下降5万元" },
  { pattern: "节约", example: "办公费，节约5万元" },
  { pattern: "压减", example: "办公费，压减5万元" },
  { pattern: "(?<!包)含(?!税)", example: "办公费，含5万元" },
];

/** The amount is of another year, of a limit, or of what is not paid out of this budget. */
export const otherSumWords: readonly ExampleRow[] = [
  { pattern: "年[初中末底]", example: "办公费，年初5万元" },
  { pattern: "截[至止]", example: "办公费，截至5万元" },
  { pattern: "执行", example: "办公费，执行5万元" },
  { pattern: "已(?:支|完|拨|付|经)", example: "办公费，已支5万元" },
  { pattern: "结[转余]", example: "办公费，结转5万元" },
  { pattern: "支出数", example: "办公费，支出数5万元" },
  { pattern: "决算", example: "办公费，决算5万元" },
  { pattern: "待支付", example: "办公费，待支付5万元" },
  { pattern: "还需", example: "办公费，还需5万元" },
  { pattern: "累计", example: "办公费，累计5万元" },
  { pattern: "参考", example: "办公费，参考5万元" },
  { pattern: "原(?:预算|有|来)", example: "办公费，原预算5万元" },
  { pattern: "调[整减增]", example: "办公费，调增5万元" },
  { pattern: "概算", example: "办公费，概算5万元" },
  { pattern: "总投资", example: "办公费，总投资5万元" },
  { pattern: "投资额", example: "办公费，投资额5万元" },
  { pattern: "(?<!低)收入", example: "办公费，收入5万元" },
  { pattern: "不[超高]过", example: "办公费，不超过5万元" },
  { pattern: "不[大多]于", example: "办公费，不多于5万元" },
  { pattern: "最[高低大]", example: "办公费，最高5万元" },
  { pattern: "上限", example: "办公费，上限5万元" },
  { pattern: "限额", example: "办公费，限额5万元" },
  { pattern: "罚款", example: "办公费，罚款5万元" },
  { pattern: "涉案", example: "办公费，涉案5万元" },
  { pattern: "追回", example: "办公费，追回5万元" },
  { pattern: "挽回", example: "办公费，挽回5万元" },
  { pattern: "增至", example: "办公费，增至5万元" },
  { pattern: "减至", example: "办公费，减至5万元" },
  { pattern: "增加到", example: "办公费，增加到5万元" },
];
