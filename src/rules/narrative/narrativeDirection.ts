/** 增加、减少、持平、大于、小于与数字相符。 */
import { drawnNarrative } from "../../contract/drawnForms";
import { defineRule } from "../../contract/rule";
import type { DirectionMistake, Figure } from "../../narrative";
import { narrative } from "../../readings/narrative";
import { textOf } from "../../readings/paragraphs";
import { placeOf } from "../../readings/place";
import { listed } from "../../readings/wording";
import { accuracy } from "./basis";
import { checksOf, factAmount, marked, placeOfStatement, saidOf, slipOf, wrongFigure } from "./told";

export const narrativeDirection = defineRule({
  id: "narrative-direction",
  severity: "error",
  docs: {
    title: "增减方向",
    why: "写“增加”的，本年数要大于对比数；写“持平”的，两数要相等；“决算数大于（小于、等于）预算数”要与两个数一致。收入总计与支出总计要相等，年初结转结余加收入、减支出要等于年末结转结余；社保基金收入减支出要等于本年收支结余。增减额写负数、增减额为0却写了增减率，也读不通。",
    grades: {
      warning:
        "对比数文中没有写、取自表中的；写“基本持平”而变化超过两成的；收入总计与支出总计上年也不相等的；收入、支出与结余对不上的",
    },
    basis: accuracy("增加、减少、持平与两个数的大小一致"),
    causes: "沿用上年的“增加”“减少”；改了数没有改文字。",
    mend: "看两个数的大小，改“增加”“减少”“持平”。",
    example: {
      good: "年初预算5.14万元，支出决算4.84万元，决算数小于预算数",
      bad: "年初预算5.14万元，支出决算4.84万元，决算数大于预算数",
      drawn: drawnNarrative(
        "公务接待费5.26万元，上年5.26万元，与上年持平。→公务接待费5.26万元，上年4.26万元，与上年持平。",
      ),
    },
  },
  *check(_disclosure, _catalogue, readings) {
    yield* checksOf(readings.of(narrative), "direction", (one) => {
      const { statement, figure, others, why, base, isSupposed } = one;
      return {
        kind: "violation",
        ...((base !== undefined || why === "notNearly" || isSupposed === true) && { severity: "warning" as const }),
        ...(base !== undefined && { evidence: [placeOf(base)] }),
        at: placeOfStatement(statement, `direction.${why}`),
        message: saidOf(
          one,
          `${marked(one)}：${said[why]}${compared(figure, others)}${base === undefined ? "" : `，${factAmount(base)}`}。${slipOf(one)}请核对。`,
        ),
        actual: textOf(wrongFigure(one)),
      };
    });
  },
});

/** `（5.26万元、4.26万元）`. */
function compared(figure: Figure, others: readonly Figure[]): string {
  const all = [figure, ...others.filter((one) => one !== figure)];
  return others.length > 0 ? `（${listed(all.map(textOf), "个数")}）` : "";
}

const said: Readonly<Record<DirectionMistake, string>> = {
  opposite: "增加还是减少，与前后两个数相反",
  contradiction: "同一个数先写增加、后写减少（或相反），自相矛盾",
  negative: "已经写了增加或减少，后面的数不应再写负号",
  notUnchanged: "写的是持平，数字却有变化",
  notNearly: "写的是基本持平，数字变化超过两成",
  grown: "写的是零增长，数字却增加了",
  moreThanAll: "增加的比本年数还多，上年就成了负数",
  nothingWithRate: "增减额为0，却写了增减率",
  comparedMore: "写的是决算数大于预算数，数字并非如此",
  comparedLess: "写的是决算数小于预算数，数字并非如此",
  comparedEqual: "写的是决算数等于预算数，数字并不相等",
  notBalanced: "写的是收支平衡，收入和支出的总数却不相等",
  totalsDiffer: "收入总计和支出总计应当相等",
  sidesChangedApart: "收入和支出是同一个数，比上年增减的却差一两位数字",
  changedUpAndDown: "两处是同一个总数，比上年增减的也是同一个数，却一处是增加、一处是减少",
  notCarried: "年初结转结余加本年收入、减本年支出，不等于年末结转结余",
  notLeft: "收入减支出，不等于本年收支结余",
  moreThanTotal: "支出与结余（结转下年）合计，超过了收入总计",
  overLimit: "债务余额超过了债务限额",
  sharesApart: "两个占比说的是同一个总数，按它们算出来的总数却不一样",
  completedWithDifference: "写的是完成预算的100%，又写了与预算的差额",
};
