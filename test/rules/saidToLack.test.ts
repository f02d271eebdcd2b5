/** Two tables of which one says in words what it leaves out. */
import { crossCheck } from "../../src/rules/crossCheck/crossCheck";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

const all = table`2025年部门支出总表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  207 | 文化旅游体育与传媒支出 | 1435.71 | 478.37 | 957.34
  合计 | | 1435.71 | 478.37 | 957.34`;

const projects = (remark: string) => table`2025年部门项目支出表 | | | 单位：万元
  项目名称 | 科目 | 合计 | 备注
  免费开放补助 | 2070109群众文化 | 115.75 |
  合计 | | 115.75 | ${remark}`;

testRule(crossCheck, {
  valid: [
    { name: "a remark in the row of the total", tables: [all, projects("不含上年结转项目841.59万元")] },
    { name: "the same in 元", tables: [all, projects("未列结转，不包括841.59（万元）")] },
  ],
  invalid: [
    {
      name: "no remark",
      tables: [all, projects("")],
      fails: [{ at: "Sheet1!E4" }],
    },
    {
      name: "a remark about another amount",
      tables: [all, projects("不含上年结转项目814.59万元")],
      fails: [{ at: "Sheet1!E4" }],
    },
  ],
});
