import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import type { Sheet } from "../../src/workbook";
import { sheet, workbook } from "../support/table";

/** 财政拨款收支总表 with the figures of 城乡社区 and 住房保障: 合计, 一般公共预算, 政府性基金. */
function summary(community: string, housing: string): Sheet {
  return sheet(
    "财政拨款收支总表",
    `财政拨款收支总表 | | | | | | 单位：万元
     收入 | | 支出 | | | |
     项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算
     一、一般公共预算 | 90.00 | 一、社会保障和就业支出 | 20.00 | 20.00 | |
     二、政府性基金预算 | 30.00 | 二、城乡社区支出 | ${community} |
     三、国有资本经营预算 | | 三、住房保障支出 | ${housing} |
     收入总计 | 120.00 | 支出总计 | 120.00 | 90.00 | 30.00 |`,
  );
}

const generalPublic = sheet(
  "一般公共预算支出表",
  `一般公共预算支出表 | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   208 | 社会保障和就业支出 | 20.00 | 20.00 |
   212 | 城乡社区支出 | 50.00 | 10.00 | 40.00
   221 | 住房保障支出 | 20.00 | 20.00 |
   | 合计 | 90.00 | 50.00 | 40.00`,
);

const fund = sheet(
  "政府性基金预算支出表",
  `政府性基金预算支出表 | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   212 | 城乡社区支出 | 25.00 | | 25.00
   221 | 住房保障支出 | 5.00 | | 5.00
   | 合计 | 30.00 | | 30.00`,
);

function told(one: Sheet) {
  const { findings } = check(recognise(workbook(one, generalPublic, fund)));
  return findings
    .filter(({ consequenceOf, severity }) => consequenceOf === undefined && severity === "error")
    .map(({ message, places }) => ({
      message,
      cells: places.filter((place) => place.sheet.name === one.name).map(({ row, column }) => `${row}:${column}`),
    }));
}

it("is silent where every table agrees", () => {
  expect(told(summary("75.00 | 50.00 | 25.00", "25.00 | 20.00 | 5.00"))).toEqual([]);
});

it("tells an amount that changed rows in two columns as one cause", () => {
  const findings = told(summary("75.00 | 45.00 | 30.00", "25.00 | 25.00 |"));
  expect(findings.map(({ cells }) => cells)).toEqual([["4:4", "4:5", "5:4", "5:5"]]);
  expect(findings[0]?.message).toContain("“城乡社区支出”与“住房保障支出”两行之间");
  expect(findings[0]?.message).toContain("有5.00万元列错了行");
  expect(findings[0]?.message).toContain("E5应为50.00，表中为45.00");
});

it("tells an amount that changed rows in one column, and its sums with it, as one cause", () => {
  const findings = told(summary("70.00 | 45.00 | 25.00", "30.00 | 25.00 | 5.00"));
  expect(findings.map(({ cells }) => cells)).toEqual([["4:4", "5:4"]]);
  expect(findings[0]?.message).toContain("两行之间（“支出/一般公共预算”栏）很可能有5.00万元列错了行");
});

it("leaves two amounts that differ by different sums as two", () => {
  const findings = told(summary("70.00 | 45.00 | 25.00", "24.00 | 19.00 | 5.00"));
  expect(findings.filter(({ message }) => /列错了[行栏]/u.test(message))).toEqual([]);
});
