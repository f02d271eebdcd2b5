import { formerly } from "../../support/formerly";
import { testRule } from "../../support/testRule";
import { aid, form } from "./smallProjects";

const projectTotal = formerly("project-total");

describe("forms that are there twice", () => {
  testRule(projectTotal, {
    valid: [
      {
        name: "a project of two units, with a form of each",
        tables: [form(), form({ sheet: "二", unit: "信息中心" })],
      },
      {
        name: "two projects of one name and of different amounts",
        tables: [form({ code: "" }), form({ sheet: "二", code: "", budget: "20.00" })],
      },
      {
        name: "codes of different projects that Excel cut off alike",
        tables: [
          form({ code: "420100250000030000000" }),
          form({ ...aid, code: "420100250000030000000", budget: "20.00" }),
        ],
      },
    ],
    invalid: [
      {
        name: "the same form twice",
        tables: [form(), form({ sheet: "二" })],
        fails: [{ at: "二!E3", severity: "warning", says: "是同一个项目“聘用人员经费”", with: ["聘用人员经费!E3"] }],
      },
      {
        name: "the same form twice, without a code",
        tables: [form({ code: "" }), form({ sheet: "二", code: "" })],
        fails: [{ at: "二!B3", severity: "warning", says: "金额也都为17.55万元", with: ["聘用人员经费!B3"] }],
      },
      {
        name: "two forms of one project with different amounts",
        tables: [form(), form({ sheet: "二", budget: "20.00" })],
        fails: [{ at: "二!E3", severity: "warning", says: "金额却不同" }],
      },
      {
        name: "two projects with one code",
        tables: [form(), form({ ...aid, code: "42010326205T000000106", budget: "20.00" })],
        fails: [
          {
            at: "医疗救助!E3",
            severity: "error",
            says: "的项目编码都是42010326205T000000106",
            with: ["聘用人员经费!E3"],
          },
        ],
      },
    ],
  });
});
