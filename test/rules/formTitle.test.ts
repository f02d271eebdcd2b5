import { formTitle } from "../../src/rules/formTitle";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

const form = (title: string, project: string) =>
  sheet(
    "",
    `${title}
     项目名称 | ${project} | | | 单位：万元
     主管部门 | 某市某局 | 项目实施单位 | 某市某局
     项目类别 | 部门预算项目`,
  );
const usual = "2023年度项目绩效自评表";
const three = [form(usual, "教师培训"), form(usual, "校舍维修"), form(usual, "困难资助")];

testRule(formTitle, {
  valid: [
    { name: "one title for all", tables: [...three, form("2023年度项目绩效自评表", "体检")] },
    { name: "brackets of another width", tables: [...three, form("2023年度（项目）绩效自评表", "体检")] },
    { name: "two of each", tables: [form(usual, "教师培训"), form("2023年度项目自评表", "校舍维修")] },
    { name: "more words than the others", tables: [...three, form("2023年度项目支出绩效自评表", "体检")] },
  ],
  invalid: [
    {
      name: "a word left out",
      tables: [...three, form("2023年度项目自评表", "体检")],
      fails: [{ at: "Sheet4!A1", severity: "info", expected: "2023年度项目绩效自评表", actual: "2023年度项目自评表" }],
    },
    {
      name: "the place left out",
      tables: [
        ...["教师培训", "校舍维修", "困难资助"].map((name) => form("2023年河东区项目绩效自评表", name)),
        form("2023年项目绩效自评表", "体检"),
      ],
      fails: [{ at: "Sheet4!A1" }],
    },
  ],
});
