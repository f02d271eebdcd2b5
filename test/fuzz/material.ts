/** What is mutated: a small budget, its forms and its text, as cells and as files of each kind that Gouji reads. */
import { utils, write, type BookType } from "@e965/xlsx";
import { plainRates, yuanEvaluation } from "../fixtures/forms/evaluations";
import { describedTargets, manyBases, yuanGoals } from "../fixtures/forms/oneProject";
import { strings, styles, workbook as packaged, type Parts } from "../hosts/file/packages";
import { book } from "../support/book";
import { escapeCellText, escapeXml } from "../../src/hosts/file/package/xml";
import { a1, a1Area, isFault, type Cell, type Sheet } from "../../src/workbook";

/** Tables that agree with each other, in few rows: a case is to take milliseconds. */
export const tables: readonly Sheet[] = book(`
=== 表1 收支总表
2026年部门收支总表
部门：某某区某某局 | | | 单位：万元
收入 | | 支出 |
项目 | 预算数 | 项目 | 预算数
一、一般公共预算拨款收入 | 110.15 | 一、社会保障和就业支出 | 66.85
二、政府性基金预算拨款收入 | 0.00 | 二、住房保障支出 | 43.30
本年收入合计 | 110.15 | 本年支出合计 | 110.15
收入总计 | 110.15 | 支出总计 | 110.15
=== 表3 支出总表
2026年部门支出总表
部门：某某区某某局 | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
| 合计 | 110.15 | 100.15 | 10.00
208 | 社会保障和就业支出 | 66.85 | 56.85 | 10.00
20805 | 行政事业单位养老支出 | 66.85 | 56.85 | 10.00
2080505 | 机关事业单位基本养老保险缴费支出 | 56.85 | 56.85 |
2080506 | 机关事业单位职业年金缴费支出 | 10.00 | | 10.00
221 | 住房保障支出 | 43.30 | 43.30 |
22102 | 住房改革支出 | 43.30 | 43.30 |
2210202 | 提租补贴 | 33.30 | 33.30 |
2210203 | 购房补贴 | 10.00 | 10.00 |
=== 表6
2026年一般公共预算基本支出表
部门：某某区某某局 | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
| 合计 | 100.15 | 90.15 | 10.00
301 | 工资福利支出 | 90.15 | 90.15 |
30101 | 基本工资 | 56.85 | 56.85 |
30113 | 住房公积金 | 33.30 | 33.30 |
302 | 商品和服务支出 | 10.00 | | 10.00
30201 | 办公费 | 10.00 | | 10.00
=== 表7
2026年一般公共预算“三公”经费支出表
部门：某某区某某局 | | | | | 单位：万元
合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费
| | 小计 | 公务用车购置费 | 公务用车运行费 |
2.50 | 0.00 | 2.00 | 0.00 | 2.00 | 0.50
=== 表10 项目支出表
2026年项目支出表
部门：某某区某某局 | | | 单位：万元
单位名称 | 项目名称 | 合计 | 一般公共预算
| 合计 | 10.00 | 10.00
某某局本级 | 医保信息系统运维 | 6.00 | 6.00
某某局本级 | 业务培训 | 4.00 | 4.00
`);

export const forms: readonly Sheet[] = [describedTargets, yuanGoals, manyBases, yuanEvaluation, plainRates];

export const text = `第二部分 某某区某某局2026年部门预算情况说明
一、收支预算总体情况
2026年收入总预算110.15万元，比上年增加10.15万元，增长10.15%。其中：一般公共预算拨款收入110.15万元，占100%。
支出总预算110.15万元，其中：基本支出100.15万元，占90.92%；项目支出10.00万元，占9.08%。
（一）社会保障和就业支出66.85万元，较上年下降3.2%，主要原因是人员减少。
1. 行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）56.85万元。
二、“三公”经费2.50万元，其中因公出国（境）费0万元，公务用车购置及运行费2.00万元，公务接待费0.50万元，与上年持平。
三、政府性基金预算支出为零，本单位无政府性基金预算拨款安排的支出。
分别为提租补贴33.30万元、购房补贴10.00万元，合计43.30万元。
`;

/** The sheets as a workbook of Excel's own spelling: shared strings, formats, merges. */
export function partsOf(sheets: readonly Sheet[], more: Parts = {}, properties = ""): Parts {
  const texts = new Map<string, number>();
  const formats = new Map<string, number>([["General", 0]]);
  const index = (known: Map<string, number>, one: string): number => {
    const at = known.get(one) ?? known.size;
    known.set(one, at);
    return at;
  };
  const cellXml = (cell: Cell | undefined, row: number, column: number): string => {
    if (cell === undefined) return "";
    const { value, format, formula } = cell;
    const start = `<c r="${a1({ row, column })}" s="${String(index(formats, format))}"`;
    const f = formula === undefined ? "" : `<f>${escapeXml(formula)}</f>`;
    if (isFault(value))
      return value.kind === "error" ? `${start} t="e">${f}<v>${value.code}</v></c>` : `${start}>${f}</c>`;
    if (typeof value === "boolean") return `${start} t="b">${f}<v>${value ? "1" : "0"}</v></c>`;
    if (typeof value === "number") return `${start}>${f}<v>${String(value)}</v></c>`;
    if (formula !== undefined) return `${start} t="str">${f}<v>${escapeCellText(value)}</v></c>`;
    return `${start} t="s"><v>${String(index(texts, value))}</v></c>`;
  };
  const worksheets = sheets.map(({ name, visibility, rows, merges }) => {
    const data = rows.map((cells, row) => {
      const inside = (cells ?? []).map((cell, column) => cellXml(cell, row, column)).join("");
      return `<row r="${String(row + 1)}">${inside}</row>`;
    });
    const areas = merges.map((area) => `<mergeCell ref="${a1Area(area)}"/>`).join("");
    const merged = areas === "" ? "" : `<mergeCells>${areas}</mergeCells>`;
    return {
      name: escapeXml(name),
      ...(visibility !== "visible" && { state: visibility }),
      xml: `<sheetData>${data.join("")}</sheetData>${merged}`,
    };
  });
  const codes = [...formats.keys()];
  const numFmts = codes.map((code, at) => `<numFmt numFmtId="${String(164 + at)}" formatCode="${escapeXml(code)}"/>`);
  const parts = packaged(worksheets, {
    "xl/sharedStrings.xml": strings(
      ...[...texts.keys()].map((one) => `<t xml:space="preserve">${escapeCellText(one)}</t>`),
    ),
    "xl/styles.xml": styles(
      "",
      `<numFmts>${numFmts.join("")}</numFmts>`,
      codes.map((_, at) => (at === 0 ? 0 : 164 + at)),
    ),
    ...more,
  });
  const book = String(parts["xl/workbook.xml"]).replace("<sheets>", `${properties}<sheets>`);
  return { ...parts, ...("xl/workbook.xml" in more ? {} : { "xl/workbook.xml": book }) };
}

/** The sheets as another program's file; texts and numbers only. */
export function fileOf(sheets: readonly Sheet[], bookType: BookType): Uint8Array {
  const named = sheets.map(({ rows }, position) => {
    const values = rows.map((cells) => (cells ?? []).map((cell) => (isFault(cell?.value) ? undefined : cell?.value)));
    return [`表${String(position + 1)}`, utils.aoa_to_sheet(values)] as const;
  });
  const sheetNames = named.map(([name]) => name);
  const bytes = write(
    { SheetNames: sheetNames, Sheets: Object.fromEntries(named) },
    { type: "buffer", bookType },
  ) as Buffer;
  return new Uint8Array(bytes);
}
