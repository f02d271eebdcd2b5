/** 采购、资产配置表的单价：只有一行的小计重复那一行的单价；其他各行都有单价的，不应独缺一行。 */
import { ofEach } from "../../contract/ofEach";
import { defineRule, holds, type Check } from "../../contract/rule";
import { placeOf } from "../../readings/place";
import { lineFactName, lineName, linesOf } from "../../readings/purchases/lines";
import { figure, firstFew, tableName } from "../../readings/wording";
import { amountOf, isBlank, isReadable, type Fact, type Row, type Table } from "../../recognise";

export const groupPrice = defineRule({
  id: "group-price",
  severity: "info",
  docs: {
    title: "小计行的单价和漏填的单价",
    why: "采购、资产配置表的单位小计行有几行明细时，单价没有意义；只有一行明细的，小计行的单价与明细相同，不同的多半是录入时数字颠倒。明细行有数量、有金额，别的行都有单价的，应补填单价。",
    basis: "政府采购预算表、资产配置预算表表式",
    causes: "小计行的单价手工录入，数字颠倒；明细行漏填单价。",
    mend: "只有一行明细的，小计行单价照抄明细；几行明细的，小计行不填单价。",
    example: {
      good: "某单位 数量1 单价1.34 金额1.34；其下只有“笔记本电脑 数量1 单价1.34 金额1.34”",
      bad: "某单位 数量1 单价1.43 金额1.34；其下只有“笔记本电脑 数量1 单价1.34 金额1.34”",
      drawn: `政府采购预算表 | | | | | | | 单位：万元
        单位代码 | 单位名称 | 项目 | 政府采购品目 | 采购数量 | 单价 | 计量单位 | 采购金额
        205 | 某市某局 | | | 1 | 1.34→1.43 | | 1.34
        205001 | 某市某局本级 | 办公设备 | [A02010108]便携式计算机 | 1 | 1.34 | 台 | 1.34`,
    },
  },
  check: ofEach("tables", function* (table) {
    for (const concepts of pricesOf[table.layout.id] ?? []) {
      yield* repeated(table, concepts);
      yield* leftBlank(table, concepts);
    }
  }),
});

interface PriceConcepts {
  readonly quantity: string;
  readonly price: string;
  readonly amount: string;
}

const pricesOf: Readonly<Record<string, readonly PriceConcepts[]>> = {
  procurement: [{ quantity: "quantity", price: "unitPrice", amount: "amount" }],
  "asset-allocation": [
    { quantity: "requested", price: "unitPrice", amount: "amount" },
    { quantity: "approved.quantity", price: "approved.unitPrice", amount: "approved.amount" },
  ],
};

/** Filled in and not zero. */
function given(fact: Fact | undefined): fact is Fact {
  return fact !== undefined && isReadable(fact) && !isBlank(fact) && !amountOf(fact).isZero;
}

function* repeated(table: Table, { price }: PriceConcepts): Iterable<Check> {
  for (const { parent, children } of table.families()) {
    const [child, another] = children;
    if (child === undefined || another !== undefined) continue;
    const [group, line] = [table.fact(parent, price), table.fact(child, price)];
    if (!given(group) || !given(line)) continue;
    if (amountOf(group).agreement(amountOf(line)) !== "differs") yield holds;
    else
      yield {
        kind: "violation",
        at: placeOf(group),
        evidence: [placeOf(line)],
        relation: "group",
        message: `${tableName(table)}${lineFactName(group)}为${figure(amountOf(group), group)}，它下面只有${lineName(line)}一行，单价是${figure(amountOf(line), line)}，两者应当相同。请核对。`,
        expected: figure(amountOf(line), line),
        actual: figure(amountOf(group), group),
      };
  }
}

const leastPriced = 2;

/** A line whose price alone is missing, where all others are priced. */
function* leftBlank(table: Table, concepts: PriceConcepts): Iterable<Check> {
  const lines = linesOf(table).filter(
    (row) => given(table.fact(row, concepts.amount)) && given(table.fact(row, concepts.quantity)),
  );
  const isPriced = (row: Row): boolean => given(table.fact(row, concepts.price));
  const priced = lines.filter(isPriced);
  const [first, ...others] = lines.flatMap((row) => {
    const fact = isPriced(row) ? undefined : table.fact(row, concepts.price);
    return fact !== undefined && isBlank(fact) ? [fact] : [];
  });
  if (first === undefined || priced.length < leastPriced || others.length + 1 > priced.length / leastPriced) return;
  yield {
    kind: "violation",
    at: placeOf(first),
    evidence: others.map(placeOf),
    relation: "blank",
    message: `${tableName(table)}${firstFew([first, ...others].map(lineFactName))}没有填写，数量和金额都有，其他${priced.length}行也都有单价。请补填。`,
  };
}
