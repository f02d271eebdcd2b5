/** 测算依据里的算式逐个验算；所列各项之和与小计、与金额栏对照。 */
import { drawnProject } from "../../contract/drawnForms";
import { defineRule, holds, type Check } from "../../contract/rule";
import { sum } from "../../readings/basis/arithmetic/quantity";
import { basisTexts, type BasisText } from "../../readings/basis/basisTexts";
import { inUnit } from "../../readings/basis/figures";
import type { WrittenEquation, ListedSum } from "../../readings/basis/readBasis";
import { placeOf } from "../../readings/place";
import { listed, tableName } from "../../readings/wording";
import type { Table } from "../../recognise";
import { checkRowAmount } from "./rowAmount";

export const basisArithmetic = defineRule({
  id: "basis-arithmetic",
  severity: "error",
  docs: {
    title: "测算依据的算式",
    why: "测算依据里写的算式（如“39人×8.138万元/人＝317.4万元”）左右两边应相等，按结果列示的小数位四舍五入；逐项列出的金额相加应等于文中的小计和本行的金额。读不准的算式（单位不明、缺少因数）不作判断。算式算错是错误，逐项之和与金额栏不一致的作提醒。",
    grades: { warning: "写的小计与所列各项之和不一致的；算出的数与金额栏不一致的" },
    basis: "项目支出绩效目标申报表“测算依据及说明”",
    causes: "改了单价或数量没有重算结果；漏乘一个因数；把元写成万元。",
    mend: "逐个算式重算；分项之和与金额栏改成一致。",
    example: {
      good: "18元/㎡/月×1000㎡×12月＝21.6万元",
      bad: "打印机碳粉5.4万元；服务器0.4万元；网络维护费3万元；日常维修1万元（合计9.8万元），金额栏是8.80",
      drawn: drawnProject([
        "项目支出明细测算",
        "项目活动 | 活动内容表述 | 支出经济分类 | 金额 | 测算依据及说明",
        "机构运转 | 物业管理 | 物业管理费 | 21.60 | 18元/㎡/月*1000㎡*12月=21.6万元→18元/㎡/月*1000㎡*12月=26.1万元",
      ]),
    },
  },
  *check({ forms }) {
    for (const form of forms) yield* form.once(checksOf);
  },
});

function checksOf(form: Table): readonly Check[] {
  return form
    .once(basisTexts)
    .flatMap((text) => [
      ...text.basis.equations.map((equation) => solved(text, equation)),
      ...text.basis.sums.map((listed) => added(text, listed)),
      checkRowAmount(text),
    ]);
}

/** The check of an equation. Where rounding explains the difference there is nothing to mend. */
function solved(text: BasisText, { text: printed, left, right, verdict }: WrittenEquation): Check {
  if (verdict !== "fails") return holds;
  const result = inUnit(left, right.unit);
  return {
    kind: "violation",
    at: text.place,
    relation: `equation:${printed}`,
    message: `${name(text)}中的算式“${printed}”不成立：左边算得${result}，写的是“${right.text}”。请核对各因数和结果。`,
    expected: result,
    actual: right.text,
  };
}

function added(text: BasisText, { total, parts, verdict }: ListedSum): Check {
  if (verdict !== "fails") return holds;
  const result = inUnit(sum(parts), total.unit);
  return {
    kind: "violation",
    severity: "warning",
    at: text.place,
    evidence: text.amounts.map(placeOf),
    relation: `sum:${total.text}`,
    message: `${name(text)}写的“${total.text}”与所列各项（${listed(
      parts.map((part) => part.text),
      "项",
    )}）之和${result}不一致。请核对各项和小计。`,
    expected: result,
    actual: total.text,
  };
}

function name({ place: { table, key } }: BasisText): string {
  const row = table?.row(key ?? "");
  return `${table === undefined ? "" : tableName(table)}“${row?.name ?? ""}”的测算依据`;
}
