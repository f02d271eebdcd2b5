import { headingLines } from "../../src/rules/headingLines";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

const table = (...heading: readonly string[]) =>
  sheet(
    "",
    `${heading.join("\n")}
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     208 | 社会保障和就业支出 | 16.88 | 16.88 |`,
  );
const whole = (number: number, label = "编制部门：某市教育局") =>
  table(`表${number}`, "2024年支出总表", `${label} | | | | 单位：万元`);
const four = [whole(1), whole(2), whole(3), whole(4)];

testRule(headingLines, {
  valid: [
    { name: "all lines on all tables", tables: [...four, whole(5)] },
    {
      name: "no numbers on two of six",
      tables: [
        ...four,
        table("2024年支出总表", "编制部门：某市教育局"),
        table("2024年支出总表", "编制部门：某市教育局"),
      ],
    },
    { name: "labels left blank everywhere", tables: [1, 2, 3, 4, 5].map((number) => whole(number, "编制部门：")) },
    { name: "the name in the cell beside the label", tables: [...four, whole(5, "编制部门： | 某市教育局")] },
    { name: "tables without any label", tables: [...four, table("表5", "2024年支出总表")] },
  ],
  invalid: [
    {
      name: "a label left blank",
      tables: [...four, whole(5, "编制部门：")],
      fails: [{ at: "Sheet5!A3", severity: "info", says: "没有填写部门（单位）名称，其他4张表都填了“某市教育局”" }],
    },
    {
      name: "a label with the seal's place alone",
      tables: [...four, whole(5, "单位名称：（盖章）")],
      fails: [{ at: "Sheet5!A3" }],
    },
    {
      name: "number and title lost",
      tables: [...four, table("编制部门：某市教育局 | | | | 单位：万元")],
      fails: [{ at: "Sheet5!A1", says: "上方没有表号和标题" }],
    },
    {
      name: "the number lost",
      tables: [...four, table("2024年支出总表", "编制部门：某市教育局 | | | | 单位：万元")],
      fails: [{ at: "Sheet5!A1", says: "上方没有表号，" }],
    },
  ],
});
