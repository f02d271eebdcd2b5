import { bracketedName } from "../../src/rules/names/bracketedName";
import { economicTable, functionalTable } from "../support/subjects";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

const purchases = (first: string, second: string, third: string) => table`政府采购预算表 | | | | | | 单位：万元
  单位代码 | 单位名称 | 政府采购品目 | 功能科目 | 部门支出经济分类 | 采购数量 | 采购金额
  205001 | 医疗保障局本级 | [A07100300]纸制品 | [2101502]一般行政管理事务 | ${first} | 1 | 25.00
  205001 | 医疗保障局本级 | [A05040101]复印纸 | [2101502]一般行政管理事务 | ${second} | 1 | 25.00
  205001 | 医疗保障局本级 | [A05040101]复印纸 | [2101502]一般行政管理事务 | ${third} | 1 | 25.00`;

testRule(bracketedName, {
  valid: [
    functionalTable(2026, '208 | 社会保障和就业支出\n"20805" | 行政事业单位养老支出'),
    {
      name: "lines of purchases, all in brackets",
      tables: [purchases("[30201]办公费", "[30201] 办公费", "[30202]印刷费")],
    },
    {
      name: "lines of purchases, all with dashes",
      tables: [purchases("30201-办公费", "30201-办公费", "30202—印刷费")],
    },
    {
      name: "a name that begins with a number",
      tables: [economicTable(2026, "301 | 工资福利支出\n30101 | 2026年基本工资")],
    },
  ],
  invalid: [
    {
      name: "one of many in another form",
      tables: [purchases("[30201]办公费", "30201-办公费", "[30202]印刷费")],
      fails: [
        {
          at: "E4",
          severity: "warning",
          says: "“30201-办公费”编码和名称之间用短横，其他如“[30201]办公费”编码写在括号里",
        },
      ],
    },
    {
      name: "names of which some have their codes before them",
      tables: [
        functionalTable(2026, "208 | 社会保障和就业支出\n20805 | [20805]行政事业单位养老支出\n2210201 | 住房公积金"),
      ],
      fails: [{ at: "B4", severity: "warning" }],
    },
    {
      name: "levels told beside plain codes",
      tables: [
        functionalTable(
          2026,
          "2080505 | 机关事业单位基本养老保险缴费支出\n210（类）15（款）01（项） | 行政运行\n2210201 | 住房公积金",
        ),
      ],
      fails: [{ at: "A4", says: "分级注明类、款、项" }],
    },
    {
      name: "a whole column of names with their codes",
      tables: [functionalTable(2026, "208 | [208]社会保障和就业支出\n20805 | [20805]行政事业单位养老支出")],
      fails: [{ at: "B3", severity: "info", says: "整列编码写在括号里" }],
    },
    {
      name: "one column for codes and names",
      tables: [
        table`2026年支出总表 | | | 单位：万元
          科目名称 | 合计 | 基本支出 | 项目支出
          [2101501]行政运行 | 16.88 | 16.88 |
          [2210201]住房公积金 | 16.88 | 16.88 |`,
      ],
      fails: [{ at: "A3", severity: "info" }],
    },
  ],
});
