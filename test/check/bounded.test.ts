/** What one rule says of one table stays readable, however large the table is. */
import { bounded } from "../../src/check/bounded";
import type { Finding } from "../../src/check";
import { sheet } from "../support/table";

const page = sheet("支出总表", "支出总表");
const other = sheet("收入总表", "收入总表");

function finding(row: number, more: Partial<Finding> = {}, on = page): Finding {
  return {
    rule: "unknown-code",
    severity: "info",
    message: `编码${row}不在目录中。`,
    places: [{ sheet: on, row, column: 0 }],
    expected: "1",
    actual: "2",
    difference: undefined,
    unit: undefined,
    fingerprint: `unknown-code/${row}`,
    consequenceOf: undefined,
    fix: undefined,
    isResidue: false,
    ...more,
  };
}

const many = (count: number, more: Partial<Finding> = {}, on = page): Finding[] =>
  Array.from({ length: count }, (_, row) => finding(row, more, on));

it("lists a hundred one by one", () => {
  expect(bounded(many(100))).toEqual(many(100));
});

it("gathers those beyond, with their places, five of them by name, and how many there are", () => {
  const shown = bounded(many(40_000));
  expect(shown).toHaveLength(100);
  expect(shown.slice(0, 99)).toEqual(many(99));
  expect(shown.at(-1)?.message).toBe(
    "编码99不在目录中。这张表里同样的问题还有39900处（A101、A102、A103、A104、A105等），不再逐条列出。",
  );
  expect(shown.at(-1)?.places).toHaveLength(39_901);
});

it("counts each rule, each severity and each table by itself", () => {
  const findings = [
    ...many(90),
    ...many(90, { severity: "error" }),
    ...many(90, { rule: "roll-up" }),
    ...many(90, {}, other),
  ];
  expect(bounded(findings)).toEqual(findings);
});

it("leaves causes and what follows from them as they are", () => {
  const causes = many(150, { fingerprint: "cause" });
  const consequences = many(150, { fingerprint: "consequence", consequenceOf: "cause" });
  expect(bounded([...causes, ...consequences])).toEqual([...causes, ...consequences]);
});
