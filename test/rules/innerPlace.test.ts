import { innerPlace } from "../../src/rules/organisation/innerPlace";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

const expenditure = (label: string, title = "2024年支出决算表") =>
  sheet(
    "",
    `${title}
     ${label} | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     208 | 社会保障和就业支出 | 16.88 | 16.88 |`,
  );
const full = "部门：临江市河东区教育局";

testRule(innerPlace, {
  valid: [
    {
      name: "the outer place left out",
      tables: [expenditure(full), expenditure(full), expenditure("部门：河东区教育局")],
    },
    { name: "both left out", tables: [expenditure(full), expenditure(full), expenditure("部门：教育局")] },
    {
      name: "the city's own bureau, in as many tables",
      tables: [expenditure(full), expenditure("部门：临江市教育局")],
    },
    {
      name: "words that end like places",
      tables: [
        expenditure("部门：临江市社区教育中心"),
        expenditure("部门：临江市社区教育中心"),
        expenditure("部门：临江市教育中心"),
      ],
    },
    {
      name: "another office of the city",
      tables: [expenditure(full), expenditure(full), expenditure("部门：临江市财政局")],
    },
  ],
  invalid: [
    {
      name: "a title",
      tables: [expenditure(full), expenditure(full), expenditure(full, "临江市教育局2024年度部门支出决算表")],
      fails: [{ at: "Sheet3!A1", severity: "warning", expected: "临江市河东区教育局", actual: "临江市教育局" }],
    },
    {
      name: "a label",
      tables: [expenditure(full), expenditure(full), expenditure("编制单位：临江市教育局（盖章）")],
      fails: [{ at: "Sheet3!A2", says: "漏写了区、县一级" }],
    },
    {
      name: "a label, the town left out",
      tables: [
        expenditure("部门：河东区沙洲镇人民政府"),
        expenditure("部门：临江市河东区沙洲镇人民政府"),
        expenditure("单位名称：河东区人民政府"),
        expenditure("部门：河东区沙洲镇人民政府"),
      ],
      fails: [{ at: "Sheet3!A2", actual: "河东区人民政府" }],
    },
  ],
});
