/** 数量×单价＝金额，逐行核对；“单价”栏填的是单价还是总价，看表中各行。 */
import { drawnPurchases } from "../../contract/drawnForms";
import {
  defineRule,
  doesNotApply,
  plus,
  type Check,
  type Equality,
  type Mismatch,
  type Severity,
} from "../../contract/rule";
import { placeOf } from "../../readings/place";
import { lineFactName, lineName } from "../../readings/purchases/lines";
import { figure, money, shown } from "../../readings/wording";
import { amountOf, isReadable, type Fact, type Row, type Table } from "../../recognise";
import { agreesInOtherUnit, isSilent } from "./multiplied";
import { multipliedColumns } from "./multipliedColumns";

export const quantityPrice = defineRule({
  id: "quantity-price",
  severity: "error",
  docs: {
    title: "数量×单价＝金额",
    why: "政府采购、资产配置和项目采购计划逐行列示数量、单价、金额，数量×单价应等于金额；测算表列人数、标准、月数等几栏的，各栏相乘应等于金额。整栏单价与金额相同的，这一栏填的是总价；相差一万倍的，是元与万元混用：这两种只作提示或提醒。",
    grades: {
      warning: "金额没有填写的；金额与单价相同，数量却不是1的；单价看来用了别的单位的；不认识的表里的",
      info: "整张表的“单价”栏填的都是总价的",
    },
    basis: "部门预算公开表式、项目支出绩效目标申报表表式",
    causes: "改了数量或单价没有重算金额；元与万元混用。",
    mend: "按数量×单价重算；单价以合同或市场价为准。",
    example: {
      good: "便携式计算机：数量 2 × 单价 0.70 ＝ 金额 1.40",
      bad: "便携式计算机：数量 2 × 单价 0.70，金额 1.60",
      drawn: drawnPurchases("日常经费 | [A02010108]便携式计算机 | 2 | 0.70 | 1.40→1.60 |"),
    },
  },
  *check({ tables, forms }) {
    for (const table of tables) {
      if (table.layout.kind === undefined) yield* multipliedColumns(table);
      else for (const concepts of products[table.layout.id] ?? []) yield* productsIn(table, table.rows, concepts);
    }
    for (const form of forms)
      for (const { rows } of form.partsOf("purchases")) yield* productsIn(form, rows, usualProduct);
  },
});

interface ProductConcepts {
  readonly quantity: string;
  readonly price: string;
  readonly amount: string;
}

const usualProduct: ProductConcepts = { quantity: "quantity", price: "unitPrice", amount: "amount" };

const products: Readonly<Record<string, readonly ProductConcepts[]>> = {
  procurement: [usualProduct],
  "asset-allocation": [
    { quantity: "requested", price: "unitPrice", amount: "amount" },
    { quantity: "approved.quantity", price: "approved.unitPrice", amount: "approved.amount" },
  ],
};

interface Product {
  readonly quantity: Fact;
  readonly price: Fact;
  readonly amount: Fact;
}

/** `repeated`: the price is the amount although several are bought. `scaled`: they agree once the price is in 元, or in 万元. */
type PriceStanding = "agrees" | "repeated" | "scaled" | "differs";

function* productsIn(table: Table, rows: readonly Row[], concepts: ProductConcepts): Iterable<Check> {
  if ([concepts.amount, concepts.price, concepts.quantity].some((concept) => table.isBlank(concept))) return;
  const standings = new Map<Product, PriceStanding>();
  for (const row of rows) {
    const product = row.kind === "line" ? productOf(table, row, concepts) : undefined;
    if (product === undefined) continue;
    const standing = standingOf(product);
    if (standing === undefined) yield doesNotApply;
    else standings.set(product, standing);
  }
  const having = (wanted: PriceStanding): Product[] =>
    [...standings].flatMap(([product, standing]) => (standing === wanted ? [product] : []));
  for (const product of having("agrees")) yield productEquality(product, "error");
  for (const product of having("differs")) yield productEquality(product, severityOf(product));
  // Lines of one piece do not tell: there the price is the amount whatever it is called.
  const multiplies = having("agrees").some((product) => !isOne(product.quantity));
  if (multiplies) for (const product of having("repeated")) yield productEquality(product, "warning");
  else yield* oneFinding(having("repeated"), "info", "convention", conventionMessage);
  yield* oneFinding(having("scaled"), "warning", "unit", unitMessage);
}

function productOf(table: Table, row: Row, concepts: ProductConcepts): Product | undefined {
  const [quantity, price, amount] = [concepts.quantity, concepts.price, concepts.amount].map((concept) =>
    table.fact(row, concept),
  );
  return quantity === undefined || price === undefined || amount === undefined
    ? undefined
    : { quantity, price, amount };
}

/** @returns undefined where nothing follows: without a price or a quantity, or where words stand for them */
function standingOf({ quantity, price, amount }: Product): PriceStanding | undefined {
  if ([quantity, price].some(isSilent)) return undefined;
  // What cannot be read is told when the equality is judged.
  if (![quantity, price, amount].every(isReadable)) return "differs";
  const [total, one] = [amountOf(amount), amountOf(price)];
  const product = one.times(amountOf(quantity));
  if (total.asRoundingOf(product) !== "differs") return "agrees";
  if (total.isZero) return "differs";
  if (total.asRoundingOf(one) !== "differs") return "repeated";
  return agreesInOtherUnit(total, product) ? "scaled" : "differs";
}

function isOne(fact: Fact): boolean {
  return amountOf(fact).value.equals(1);
}

/** An amount that was not filled in is not a wrong one. */
function severityOf({ amount }: Product): Severity {
  return amountOf(amount).isZero ? "warning" : "error";
}

function productEquality({ quantity, price, amount }: Product, severity: Severity): Equality {
  return {
    kind: "equality",
    claim: amount,
    terms: [price, quantity].map(plus),
    derive: ([one, count]) => (count === undefined ? undefined : one?.times(count)),
    severity,
    relation: "product",
    about: () => `${lineFactName(amount)}＝数量×单价`,
    message,
    advice: ({ expected, actual }) =>
      amountOf(price).agreement(actual) !== "differs" && !expected.isZero
        ? "金额与单价相同：请核对数量是否多填，或单价填成了总价。"
        : "请核对数量、单价和金额。",
  };
}

function message({ claim, terms, expected, difference }: Mismatch): string {
  const [price, quantity] = terms.map(({ fact }) => fact);
  const factors =
    price === undefined || quantity === undefined
      ? ""
      : `${figure(amountOf(quantity), quantity)}×${money(amountOf(price), price)}＝`;
  return `${lineFactName(claim)}按数量×单价应为${factors}${money(expected, claim)}，${shown(claim)}，相差${figure(difference, claim)}。`;
}

function* oneFinding(
  products: readonly Product[],
  severity: Severity,
  relation: string,
  says: (first: Product, lines: string) => string,
): Iterable<Check> {
  const [first, ...others] = products;
  if (first === undefined) return;
  const lines = others.length === 0 ? "" : `等${products.length}行`;
  yield {
    kind: "violation",
    severity,
    at: placeOf(first.price),
    evidence: [first.quantity, first.amount, ...others.map(({ price }) => price)].map(placeOf),
    relation,
    figures: products.flatMap(({ quantity, price, amount }) => [quantity, price, amount]),
    message: says(first, lines),
  };
}

function conventionMessage({ quantity, price }: Product, lines: string): string {
  return `${lineFactName(price)}${money(amountOf(price), price)}与金额相同，数量却是${figure(amountOf(quantity), quantity)}${lines && `（${lines}都是如此）`}：这一栏填的是总价，不是单价。请核对数量，或把单价改为金额÷数量。`;
}

function unitMessage({ quantity, price, amount }: Product, lines: string): string {
  const factors = `单价${figure(amountOf(price), price)}×数量${figure(amountOf(quantity), quantity)}`;
  return `${lineName(price)}的${factors}与金额${figure(amountOf(amount), amount)}相差一万倍${lines && `（${lines}）`}：单价和金额看来一个以元、一个以万元为单位，表头没有分别写明，或写反了。请统一单位，或在表头注明。`;
}
