/** The head office of a department often bears the department's own name: what is told of that name may be of either. */
import { sheet } from "../../support/table";
import { toldOf, withText } from "../../support/narrative";

const tables = [
  sheet(
    "表2",
    `2026年部门收入总表
     部门：某某旗民族事务委员会 | | 单位：万元
     单位名称 | 合计 | 一般公共预算
     合计 | 556.48 | 556.48
     某某旗民族事务委员会 | 428.57 | 428.57
     某某旗蒙古语文工作服务中心 | 127.91 | 127.91`,
  ),
  sheet(
    "表3",
    `2026年部门支出总表
     部门：某某旗民族事务委员会 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
              | 合计 | 556.48 | 349.91 | 206.57
     201 | 一般公共服务支出 | 556.48 | 349.91 | 206.57`,
  ),
];

test.each([
  ["某某旗民族事务委员会支出预算428.57万元，其中基本支出235.69万元、项目支出192.88万元。", []],
  ["某某旗民族事务委员会支出预算556.48万元，其中基本支出349.91万元、项目支出206.57万元。", []],
  [
    "某某旗民族事务委员会支出预算556.48万元，其中基本支出235.69万元、项目支出320.79万元。",
    ["error narrative-amount 【235.69万元】", "error narrative-amount 【320.79万元】"],
  ],
])("%s", (text, told) => {
  expect(toldOf(withText(text, tables))).toEqual(told);
});
