/** 文字里一年与一季、一月的金额：650万元/年，160万元/季度。 */
import { drawnProject } from "../contract/drawnForms";
import { ofEach } from "../contract/ofEach";
import { Amount, type Unit } from "../amount";
import { defineRule, holds, type Check } from "../contract/rule";
import { placeOfRow, type Place } from "../readings/place";
import { tableName } from "../readings/wording";
import { normalise, type Table } from "../recognise";

export const yearlyRate = defineRule({
  id: "yearly-rate",
  severity: "info",
  docs: {
    title: "一年与一季、一月的金额",
    why: "文字里并列写明全年和每季、每月的金额，四季、十二个月之和应等于全年（四舍五入除外）。",
    basis: "项目支出绩效目标申报表：金额按所写的时间折算",
    causes: "改了全年金额，没有改每季、每月的金额。",
    mend: "按合同的单价和月数重算。",
    example: {
      good: "租金640万元/年，160万元/季度",
      bad: "租金650万元/年，160万元/季度",
      drawn: drawnProject([
        "项目实施方案 | 租金640万元/年，160万元/季度。→租金650万元/年，160万元/季度。",
        "项目总预算 | 650.00 | | 项目当年预算 | 650.00",
      ]),
    },
  },
  check: ofEach("forms", function* (form) {
    for (const { text, place } of textsOf(form)) yield* judged(form, text, place);
  }),
});

const parts = [
  { words: "季度?", times: 4, name: "季度" },
  { words: "个?月", times: 12, name: "个月" },
] as const;
const amount = "(\\d[\\d,]*(?:\\.\\d+)?)(亿元|万元|元)";
const units: readonly Unit[] = ["亿元", "万元", "元"];

function* textsOf(form: Table): Iterable<{ readonly text: string; readonly place: Place }> {
  for (const key of ["reason", "content", "history"]) {
    const row = form.row(key);
    const fact = row === undefined ? undefined : form.fact(row, "value");
    if (row !== undefined && fact !== undefined)
      yield { text: form.text(row, "value"), place: { ...placeOfRow(form, row), column: fact.column.index } };
  }
  for (const part of form.partsOf("detail"))
    for (const row of part.rows) {
      const at = form.textPlace(row, "basis");
      if (at !== undefined) yield { text: form.text(row, "basis"), place: { ...placeOfRow(form, row), ...at } };
    }
}

function* judged(form: Table, printed: string, place: Place): Iterable<Check> {
  const text = normalise(printed);
  for (const { words, times, name } of parts)
    // Right beside each other they are of one thing.
    for (const found of text.matchAll(new RegExp(`${amount}/年[,、;(即]+${amount}/${words}(?![*×/\\p{L}])`, "gu"))) {
      const [quote, yearNumber, yearUnit, partNumber, partUnit] = found;
      const [year, part] = [amountOf(yearNumber, yearUnit), amountOf(partNumber, partUnit)];
      if (year === undefined || part === undefined) continue;
      const sum = part.scaledBy(times);
      if (sum.agreement(year) !== "differs") yield holds;
      else
        yield {
          kind: "violation",
          at: place,
          relation: quote,
          message: `${tableName(form)}写的是“${quote}”，${times}个${name.replace(/^个/u, "")}合计${sum.toText()}${sum.unit}，与全年的${year.toText()}${year.unit}不一致。请核对。`,
          expected: sum.toText(),
          actual: year.toText(),
        };
    }
}

function amountOf(number = "", word = ""): Amount | undefined {
  const unit = units.find((one) => one === word);
  const digits = number.replaceAll(",", "");
  return unit && Amount.reported(digits, digits.split(".")[1]?.length ?? 0, unit);
}
