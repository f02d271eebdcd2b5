/** Codes and names as accountants type them into one cell. */
import { readCode, type CodeForm } from "../../../src/recognise";

const cells: readonly (readonly [cell: string | number, code: string, name: string, form: CodeForm])[] = [
  [20805, "20805", "", "plain"],
  ["　2080505", "2080505", "", "plain"],
  ["[2101501]", "2101501", "", "bracketed"],
  ["[2101501]行政运行", "2101501", "行政运行", "bracketed"],
  ["【2101506】 医疗保障经办事务", "2101506", "医疗保障经办事务", "bracketed"],
  ["[A07100300]纸制品", "A07100300", "纸制品", "bracketed"],
  ["C23090199其他印刷服务", "C23090199", "其他印刷服务", "joined"],
  ["30201-办公费", "30201", "办公费", "dashed"],
  ["30212－因公出国（境）费用", "30212", "因公出国(境)费用", "dashed"],
  ["30201办公费", "30201", "办公费", "joined"],
  ["42010022737T000000104", "42010022737T000000104", "", "plain"],
  ["208（类）05（款）01（项）", "2080501", "", "levelled"],
  ["20805（款）", "20805", "", "levelled"],
  ["2080501（项）行政单位离退休", "2080501", "行政单位离退休", "levelled"],
  ["208类05款01项", "2080501", "", "levelled"],
  ["208（类）05（款）", "20805", "", "levelled"],
  ["208（类）05（款）01（项）行政单位离退休", "2080501", "行政单位离退休", "levelled"],
  ["208（类）社会保障和就业支出05（款）行政事业单位养老支出", "20805", "行政事业单位养老支出", "levelled"],
  ["201（类）03（款）政府办公厅（室）及相关机构事务", "20103", "政府办公厅(室)及相关机构事务", "levelled"],
];

test.each(cells)("%s", (cell, code, name, form) => {
  expect(readCode(cell)).toEqual({ code, name, form });
});

test.each(["行政运行", "A4纸", "C类住房", "A区医院", "一、208支出", "", "B12345678901采购", 16.88, -3])(
  "%s is no code",
  (cell) => {
    expect(readCode(cell)).toBeUndefined();
  },
);
