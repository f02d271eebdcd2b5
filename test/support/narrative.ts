/** Texts beside tables, for tests of what a narrative says. */
import { publishedCatalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { textSheet } from "../../src/narrative";
import { recognise, type Disclosure } from "../../src/recognise";
import type { Rule, Severity } from "../../src/rules";
import type { Sheet } from "../../src/workbook";
import { sheet, workbook } from "./table";

/** A table that says the year, and no figure that a text could be held against. */
export const bareBudget = (year: number): Sheet =>
  sheet(
    "支出总表",
    `${year}年部门支出总表
     部门：某某区某某局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出`,
  );

/** Final accounts, without a figure as above. */
export const accounts = sheet(
  "公开05表",
  `2026年度一般公共预算财政拨款支出决算表
   公开05表
   部门：某某区某某局 | | | | 单位：万元
   科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出`,
);

/** Housing subsidies among the expenditure of a general public budget. */
export const housing = sheet(
  "一般公共预算支出表",
  `2026年一般公共预算支出表（分功能科目）
   部门：某某区某某局 | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
            | 合计 | 43.30 | 43.30 |
   221 | 住房保障支出 | 43.30 | 43.30 |
   22102 | 住房改革支出 | 43.30 | 43.30 |
   2210202 | 提租补贴 | 33.30 | 33.30 |
   2210203 | 购房补贴 | 10.00 | 10.00 |`,
);

export function withText(text: string, tables: readonly Sheet[] = [bareBudget(2026)]): Disclosure {
  return { ...recognise(workbook(...tables)), text: textSheet("说明.txt", text) };
}

/** `error narrative-rate 第1段 增长【6.67%】`: what is said of the text, worst first. */
export function toldOf(disclosure: Disclosure): string[] {
  return check(disclosure, { catalogue: publishedCatalogue })
    .findings.filter(({ places: [at] }) => at.paragraph !== undefined)
    .map(({ severity, rule, message }) => `${severity} ${rule} ${/【.*?】/u.exec(message)?.[0] ?? message}`);
}

/** The words of what is said of the text. */
export function messagesOf(disclosure: Disclosure): string[] {
  return check(disclosure, { catalogue: publishedCatalogue })
    .findings.filter(({ places: [at] }) => at.paragraph !== undefined)
    .map(({ message }) => message);
}

interface TextCase {
  readonly text: string;
  readonly tables?: readonly Sheet[];
}

/** A rule of texts as its users meet it: a text beside tables, and what the rule says of it: `第3段 【三项】`. */
export function testTextRule(
  rule: Rule,
  cases: {
    readonly valid: readonly TextCase[];
    readonly invalid: readonly (TextCase & { readonly told: readonly string[]; readonly severity?: Severity })[];
  },
): void {
  const run = ({ text, tables }: TextCase) =>
    check(withText(text, tables), { rules: [rule], catalogue: publishedCatalogue, hints: true }).findings;
  describe(rule.id, () => {
    it.each(cases.valid)("finds nothing in $text", (one) => {
      expect(run(one).map(({ message }) => message)).toEqual([]);
    });
    it.each(cases.invalid)("finds the mistake in $text", ({ told, severity = rule.severity, ...one }) => {
      const findings = run(one);
      expect(findings.map(({ severity: own }) => own)).toEqual(told.map(() => severity));
      expect(findings.map(({ message }) => message)).toEqual(told.map((piece) => expect.stringContaining(piece)));
    });
  });
}
