/** Tables of subjects for the tests of rules that look at codes and names, not at amounts. */
import type { CatalogueKind, Entry } from "../../src/catalogue";
import type { Sheet } from "../../src/workbook";
import { table } from "./table";

/** 支出总表 of a year with these lines of code and name. */
export function functionalTable(year: number, lines: string): Sheet {
  return table`${year}年支出总表 | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    ${withAmounts(lines)}`;
}

/** 一般公共预算基本支出表 of a year with these lines of code and name. */
export function economicTable(year: number, lines: string): Sheet {
  return table`${year}年一般公共预算基本支出表 | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
    ${withAmounts(lines)}`;
}

function withAmounts(lines: string): string {
  return lines
    .split("\n")
    .map((line) => `${line} | 16.88 | 16.88 |`)
    .join("\n");
}

/** An entry of the user's own list, valid in every year. */
export function own(kind: CatalogueKind, code: string, name: string): Entry {
  return { kind, code, name, from: undefined, to: undefined, standing: "own" };
}
