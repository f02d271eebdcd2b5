/** 金额单位：有金额的表应标明单位；标明的单位应与金额的数量级相符。 */
import { Amount, powerOfTen, units, type Unit } from "../../amount";
import { defineRule, doesNotApply, holds, type Check, type Violation } from "../../contract/rule";
import { grouped } from "../../grouped";
import { placeOf } from "../../readings/place";
import { placeOfTitle, placeOnTable } from "../../readings/tablePlaces";
import { factName, listed, money, tableName } from "../../readings/wording";
import { addressOf, amountOf, type Disclosure, type Fact, type Table } from "../../recognise";
import type { KeyTotal } from "./keyTotals";
import { hasMoney, isLabelled } from "./labelled";
import { holdsAtScale, tablesOffScale, type OffScale } from "./magnitudes";
import { partsOffScale, type PartOffScale } from "./partsOffScale";
import { digitsOffScale, type DigitsOffScale } from "./sameDigits";
import { tablesTooSmall, type TooSmall } from "./tooSmall";

export const unitLabel = defineRule({
  id: "unit-label",
  severity: "error",
  docs: {
    title: "金额单位",
    why: "每张有金额的表都要在表头标明金额单位（元或万元），读表的人才能知道数字有多大。标的单位与填的数字不符，例如标“万元”而按元填列，这张表的合计就会是其他表的一万倍，表间勾稽全部对不上；“三公”经费这样的部分，会比全部支出还大。",
    grades: { warning: "没有标明单位的；只是数太小、看来不会是元的" },
    basis: "部门预算、决算公开表式",
    causes: "按元填列却沿用“万元”的表头；换算时只改了一部分表。",
    mend: "改单位，或把数换算到所标的单位；各表统一。",
    example: {
      good: "收支总表 单位：万元，支出总计 217.98；支出总表 单位：元，合计 2179800.00",
      bad: "收支总表 单位：万元，支出总计 217.98；支出总表 单位：万元，合计 2179800.00（应标“元”，或换算为 217.98）",
      drawn: `收支总表 | | | 单位：万元
        收入 | | 支出 |
        项目 | 预算数 | 项目 | 预算数
        一、一般公共预算拨款收入 | 217.98 | 一、社会保障和就业支出 | 30.60
        二、事业收入 | | 二、卫生健康支出 | 187.38
        本年收入合计 | 217.98 | 本年支出合计 | 217.98
        收入总计 | 217.98 | 支出总计 | 217.98
        ---
        支出总表 | | | | 单位：元→单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        | 合计 | 2179800.00 | 1611800.00 | 568000.00
        208 | 社会保障和就业支出 | 306000.00 | 306000.00 |
        210 | 卫生健康支出 | 1873800.00 | 1305800.00 | 568000.00`,
    },
  },
  *check(disclosure) {
    const sets = setsOf(disclosure);
    const off = sets.flatMap(offScale);
    const doubtful = new Set(off.map(({ table }) => table));
    const parts = sets.flatMap((tables) => partsOffScale(tables.filter((table) => !doubtful.has(table))));
    for (const { table } of parts) doubtful.add(table);
    const repeats = digitsOffScale(disclosure.tables.filter((table) => !doubtful.has(table)));
    for (const { table } of repeats) doubtful.add(table);
    const small = tablesTooSmall(disclosure.tables.filter((table) => !doubtful.has(table)));
    const exponents = new Map([...off, ...parts, ...repeats, ...small].map(({ table, exponent }) => [table, exponent]));
    // Of a table that is told twice the first counts.
    const wrong = new Map<Table, Violation>();
    const tell = <Found extends { readonly table: Table }>(all: readonly Found[], say: Say<Found>): void => {
      for (const one of all) if (!wrong.has(one.table)) wrong.set(one.table, say(one, exponents));
    };
    tell(off, contradiction);
    tell(parts, partContradiction);
    tell(repeats, repeated);
    tell(small, tooSmall);
    const all = disclosure.tablesAndForms;
    const labelledSheets = new Set(all.filter((table) => table.once(isLabelled)).map(({ sheet }) => sheet));
    for (const table of all) {
      const found = wrong.get(table);
      if (found !== undefined) yield found;
      else if (!table.once(hasMoney)) yield doesNotApply;
      else if (labelledSheets.has(table.sheet)) yield holds;
      else yield withoutLabel(table);
    }
  },
});

/** @param exponents by how much each table in doubt is off */
type Say<Found> = (found: Found, exponents: ReadonlyMap<Table, number>) => Violation;

/** The tables that state one and the same figures: where a kind of table comes twice, those of one organisation and year. */
function setsOf({ tables }: Disclosure): Table[][] {
  const kinds = new Set(tables.map(({ layout }) => layout));
  const sets = grouped(tables, ({ layout, organisation = "", year = "" }) =>
    kinds.size === tables.length ? "" : `${layout.kind}/${organisation}/${year}`,
  );
  return [...sets.values()];
}

/** The tables whose totals only another unit explains. */
function offScale(tables: readonly Table[]): OffScale[] {
  return tablesOffScale(tables).filter((one) => unitMeant(one) !== undefined);
}

function unitMeant({ total, exponent }: OffScale): Unit | undefined {
  return units.find((unit) => powerOfTen[unit] === powerOfTen[amountOf(total.facts[0]).unit] - exponent);
}

function withoutLabel(table: Table): Check {
  return {
    kind: "violation",
    severity: "warning",
    at: placeOfTitle(table, "unit"),
    message: `${tableName(table)}有金额，但没有标明金额单位（本次按${table.unit}读取）。请在表头右上方注明“单位：万元”或“单位：元”。`,
    together: {
      key: `without/${table.unit}`,
      message: (all) =>
        `${all.length}张表有金额，但没有标明金额单位（本次按${table.unit}读取）：${listed(
          all.flatMap((one) => (one.at.table === undefined ? [] : tableName(one.at.table))),
          "张",
        )}。请在表头右上方注明“单位：万元”或“单位：元”。`,
    },
  };
}

function contradiction(variance: OffScale, exponents: ReadonlyMap<Table, number>): Violation {
  const { table, total, others, exponent, tie } = variance;
  const [other] = others;
  const [fact] = total.facts;
  const ratio = exponent > 0 ? `是后者的${times(exponent)}倍` : `只有后者的${times(-exponent)}分之一`;
  const figures = `${stated(total)}，而${tableName(other.facts[0].table)}${stated(other)}，数字相同，大小${ratio}。`;
  const doubt = tie ? `${tableName(table)}与${tableName(other.facts[0].table)}必有一表的单位有误，` : "";
  return wrongUnit(
    { fact, meant: unitMeant(variance) ?? amountOf(fact).unit, why: `${figures}${doubt}` },
    [total, ...others].flatMap(({ facts }) => facts),
    exponents,
  );
}

function partContradiction({ part, whole, meant }: PartOffScale, exponents: ReadonlyMap<Table, number>): Violation {
  const { unit } = amountOf(part);
  const figures = `${factName(part)}为${money(amountOf(part), part)}，而${tableName(whole.facts[0].table)}${stated(whole)}，部分不会大于整体`;
  const asMeant = amountOf(part).relabelled(meant).in(unit);
  return wrongUnit(
    { fact: part, meant, why: `${figures}；按${meant}读取是${asMeant.toText()}${unit}，就在其内。` },
    [part, ...whole.facts],
    exponents,
  );
}

function repeated({ pairs, meant }: DigitsOffScale, exponents: ReadonlyMap<Table, number>): Violation {
  const [{ own, other }] = pairs;
  const [figures, others] = [amountOf(own), amountOf(other)];
  const why = `${factName(own)}等${pairs.length}个数，与其他表的数字一个不差，单位却不同，如${tableName(other.table)}${factName(other)}为${money(others, other)}，这里是${figures.value.toString()}${figures.unit}。`;
  return wrongUnit({ fact: own, meant, why }, [own, other], exponents);
}

function tooSmall({ largest, meant }: TooSmall, exponents: ReadonlyMap<Table, number>): Violation {
  const why = `最大的一个数${factName(largest)}只有${money(amountOf(largest), largest)}，一年的支出不会这么少；其他表都以${meant}为单位。`;
  const found = wrongUnit({ fact: largest, meant, why }, [largest], exponents);
  return { ...found, severity: "warning" };
}

interface UnitInDoubt {
  readonly fact: Fact;
  readonly meant: Unit;
  readonly why: string;
}

function wrongUnit(
  { fact, meant, why }: UnitInDoubt,
  evidence: readonly Fact[],
  exponents: ReadonlyMap<Table, number>,
): Violation {
  const { table } = fact;
  const label = table.labels.unit;
  const said = amountOf(fact).unit;
  const labelled = label !== undefined || fact.column.unit !== undefined;
  const advice = labelled
    ? `请核对：把单位改为“${meant}”，或把金额换算成${said}。`
    : `这张表没有标明单位，请注明“单位：${meant}”。`;
  return {
    kind: "violation",
    ...(!labelled && { severity: "warning" as const }),
    at: label === undefined ? placeOfTitle(table, "unit") : placeOnTable(table, label, "unit"),
    evidence: evidence.map(placeOf),
    message: `${tableName(table)}${labelled ? "标明的单位" : "的单位（没有标明，按整本的单位读取）"}为${said}，金额看来是按${meant}填列的：${why}${advice}`,
    expected: meant,
    actual: said,
    explains: (equality) =>
      [equality.claim, ...equality.terms.map((term) => term.fact)].some((other) => other.table === table) &&
      holdsAtScale(equality, exponents),
  };
}

/** `合计的基本支出（D7）为191.04万元`, `C34＋I34为191.04万元`. */
function stated({ facts: [first, ...others] }: KeyTotal): string {
  const sum = Amount.sum([first, ...others].map(amountOf), amountOf(first).unit);
  const name = others.length === 0 ? factName(first) : listed([first, ...others].map(addressOf), "处", "＋");
  return `${name}为${sum.toText()}${sum.unit}`;
}

const chineseTimes: Readonly<Record<number, string>> = {
  1: "10",
  2: "100",
  3: "1000",
  4: "一万",
  6: "一百万",
  8: "一亿",
};

function times(exponent: number): string {
  return chineseTimes[exponent] ?? `10的${exponent}次方`;
}
