/** 政府采购、政府购买服务、资产配置和申报表的采购计划：数量×单价＝金额，同一笔采购在各表一致。 */
import { defineRule, type Check } from "../../contract/rule";
import type { Disclosure, Table } from "../../recognise";
import { assetLimits } from "./assetLimits";
import { comparedWithProcurement } from "./comparedWithProcurement";
import { missingItem } from "./missingItem";
import { productsIn, type ProductConcepts } from "./product";
import { smallBusiness } from "./smallBusiness";
import { withinBudget } from "./withinBudget";

export const procurement = defineRule({
  id: "procurement",
  severity: "error",
  docs: {
    title: "采购与资产配置",
    why: "政府采购、资产配置和项目采购计划逐行列示数量、单价、金额，数量×单价应等于金额；面向小微企业的金额包含在面向中小企业的金额之内，后者又包含在采购金额之内；财政审核数不应超过申请数。同一笔采购还会在几张表里出现：标明“包含政府采购”的购买服务、纳入采购的资产、项目申报表的采购计划，都应与政府采购预算表中同一项目的金额一致，采购计划合计也不应超过项目当年预算。各表口径允许不同的，只作提醒或提示。",
    basis: "《政府采购法》；《政府采购促进中小企业发展管理办法》；部门预算公开表式",
    example: {
      good: "便携式计算机：数量 2 × 单价 0.70 ＝ 金额 1.40，项目申报表采购计划中也是 1.40",
      bad: "政府采购预算表“审计服务”25.00，而政府购买服务表“会计、审计咨询”（包含政府采购）和项目申报表采购计划都是 20.00",
    },
  },
  *check(disclosure, _catalogue, readings) {
    for (const table of disclosure.tables) yield* inTable(table);
    yield* inForms(disclosure);
    yield* comparedWithProcurement(readings);
  },
});

const products: Readonly<Record<string, readonly ProductConcepts[]>> = {
  procurement: [{ quantity: "quantity", price: "unitPrice", amount: "amount" }],
  "asset-allocation": [
    { quantity: "requested", price: "unitPrice", amount: "amount" },
    { quantity: "approved.quantity", price: "approved.unitPrice", amount: "approved.amount" },
  ],
  purchases: [{ quantity: "quantity", price: "unitPrice", amount: "amount" }],
};

function* inTable(table: Table): Iterable<Check> {
  const { id } = table.layout;
  for (const concepts of products[id] ?? []) yield* productsIn(table, table.rows, concepts);
  if (id === "procurement") {
    yield* smallBusiness(table);
    yield* missingItem(table);
  }
  if (id === "asset-allocation") yield* assetLimits(table);
}

function* inForms({ forms }: Disclosure): Iterable<Check> {
  for (const form of forms) {
    for (const { rows } of form.partsOf("purchases"))
      for (const concepts of products.purchases ?? []) yield* productsIn(form, rows, concepts);
    yield* withinBudget(form);
  }
}
