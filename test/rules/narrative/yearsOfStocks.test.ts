import { narrativeYear } from "../../../src/rules/narrative/narrativeYear";
import { accounts, testTextRule } from "../../support/narrative";

/** What there was at the end of the year of which the accounts are. */
testTextRule(narrativeYear, {
  valid: [
    "截至2026年12月31日，共有车辆5辆。",
    "截至2025年12月31日，共有车辆6辆；截至2026年12月31日，共有车辆5辆。",
    "截至2025年9月30日，共有车辆5辆。",
  ].map((text) => ({ text, tables: [accounts] })),
  invalid: [
    { text: "截至2025年12月31日，共有车辆5辆。", tables: [accounts], told: ["这里写的是2025年"], severity: "warning" },
  ],
});
testTextRule(narrativeYear, {
  valid: [{ text: "截至2024年12月31日，共有车辆5辆。" }],
  invalid: [{ text: "截至2023年12月31日，共有车辆5辆。", told: ["这里写的是2023年"], severity: "warning" }],
});

/** What there was at the end of a year, whatever is counted, and what that is compared with. */
testTextRule(narrativeYear, {
  valid: [
    ...[
      "截至2026年12月31日，开支财政拨款的公务用车保有量7辆。",
      "截至2025年末，在职人员159人；截至2026年末，在职人员157人。",
      "截至2026年末，在职人员157人，较2025年末减少2人。",
    ].map((text) => ({ text, tables: [accounts] })),
    { text: "截至2025年末，在职人员118人，较2024年末减少2人。" },
    { text: "截至2025年末，在职人员118人，与2025年末编制数相差2人。" },
  ],
  invalid: [
    ...["截至2025年12月31日，开支财政拨款的公务用车保有量7辆。", "截至2025年末，我局在职人员157人，离退休38人。"].map(
      (text) => ({ text, tables: [accounts], told: ["这里写的是2025年"], severity: "warning" as const }),
    ),
    { text: "截至2025年末，在职人员118人，较2025年末减少2人。", told: ["却与2025年末相比"] },
  ],
});
