/** Each rule on purchases by itself: one table in which it is silent, and one in which it speaks. */
import { assetLimit } from "../../../src/rules/procurement/assetLimit";
import { procuredAssets } from "../../../src/rules/procurement/procuredAssets";
import { procuredServices } from "../../../src/rules/procurement/procuredServices";
import { procurementItem } from "../../../src/rules/procurement/procurementItem";
import { procurementPlan } from "../../../src/rules/procurement/procurementPlan";
import { purchaseBudget } from "../../../src/rules/procurement/purchaseBudget";
import { quantityPrice } from "../../../src/rules/procurement/quantityPrice";
import { smallBusiness } from "../../../src/rules/procurement/smallBusiness";
import type { Sheet } from "../../../src/workbook";
import { testRule } from "../../support/testRule";
import { assets, bought, form, named, services } from "./tables";

const computers = (amount: string) => bought(`日常经费 | [A02010108]便携式计算机 | 2 | 0.70 | ${amount} | |`);
const together = (...tables: readonly Sheet[]) =>
  tables.map((table, at) => ({ ...table, name: `表${String(at + 1)}` }));

testRule(quantityPrice, {
  valid: [computers("1.40")],
  invalid: [{ tables: [computers("1.60")], fails: [{ at: "G4", severity: "error", expected: "1.40" }] }],
});

testRule(smallBusiness, {
  valid: [bought("日常经费 | [C23030000]审计服务 | 1 | 25.00 | 25.00 | 20.00 | 10.00")],
  invalid: [
    {
      tables: [bought("日常经费 | [C23030000]审计服务 | 1 | 25.00 | 25.00 | 30.00 | 10.00")],
      fails: [{ at: "H4", severity: "error", expected: "25.00" }],
    },
  ],
});

testRule(procurementItem, {
  valid: [computers("1.40")],
  invalid: [
    {
      tables: [bought("日常经费 | [A02010108]便携式计算机 | 2 | 0.70 | 1.40 | |", "日常经费 | | 1 | 5.00 | 5.00 | |")],
      fails: [{ at: "D5", severity: "info" }],
    },
  ],
});

const computersHeld = (approved: string) =>
  assets(`便携式计算机 | 4 | 10 | 2 | 0.70 | 1.40 | [A02010108]便携式计算机 | ${approved}`);

testRule(assetLimit, {
  valid: [computersHeld("0.70 | 2 | 1.40")],
  invalid: [
    {
      tables: [computersHeld("0.70 | 3 | 2.10")],
      fails: [
        { at: "K4", severity: "warning" },
        { at: "L4", severity: "warning" },
      ],
    },
  ],
});

testRule(purchaseBudget, {
  valid: [form("日常经费", "20.00", "物业服务 | 1批 | 13.20")],
  invalid: [
    {
      tables: [form("日常经费", "20.00", "物业服务 | 1批 | 23.20")],
      fails: [{ at: "E7", severity: "warning", expected: "20.00", actual: "23.20" }],
    },
  ],
});

const audit = bought("日常经费 | [C23030000]审计服务 | 1 | 25.00 | 25.00 | |");
const auditServices = (amount: string) => services(`是 | 日常经费 | 审计服务 | ${amount} | 审计服务 | 审计服务`);

testRule(procuredServices, {
  valid: [named("the same amount in both", ...together(audit, auditServices("25.00")))],
  invalid: [
    {
      tables: together(audit, auditServices("20.00")),
      fails: [{ at: "表2!F4", severity: "warning", expected: "25.00", with: ["表1!G4"] }],
    },
    { name: "without 政府采购预算表", tables: [auditServices("25.00")], notRun: ["工作簿中没有政府采购预算表"] },
  ],
});

testRule(procuredAssets, {
  valid: [named("the same amount in both", ...together(computers("1.40"), computersHeld("0.70 | 2 | 1.40")))],
  invalid: [
    {
      tables: together(computers("1.60"), computersHeld("0.70 | 2 | 1.40")),
      fails: [{ at: "表2!L4", severity: "warning", expected: "1.60" }],
    },
  ],
});

testRule(procurementPlan, {
  valid: [named("the same amount in both", ...together(audit, form("日常经费", "30.00", "审计服务 | 1 | 25.00")))],
  invalid: [
    {
      tables: together(audit, form("日常经费", "30.00", "审计服务 | 1 | 20.00")),
      fails: [{ at: "表2!E7", severity: "warning", expected: "25.00" }],
    },
  ],
});
