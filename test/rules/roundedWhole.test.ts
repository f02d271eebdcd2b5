/** Tables in whole 万元: each figure may be rounded by itself, and few sums that hold by chance do not tell that none is. */
import { columnSum } from "../../src/rules/columnSum/columnSum";
import type { Sheet } from "../../src/workbook";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

/** Three sums of several parts hold. */
function few(total: string): Sheet {
  return table`部门支出总表 | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    | 合计 | 420 | 180 | 240
    208 | 社会保障和就业支出 | 300 | 100 | 200
    210 | 卫生健康支出 | ${total} | 80 | 40`;
}

/** Classes of which each states the sum of two columns: many sums, all different. */
function many(last: string): Sheet {
  const rows = Array.from({ length: 20 }, (_, at) => {
    const [basic, project] = [100 + 7 * at, 31 + 11 * at];
    return `${201 + at} | 某类支出 | ${basic + project} | ${basic} | ${project}`;
  });
  return table`部门支出总表 | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    ${rows.join("\n")}
    229 | 其他支出 | ${last} | 80 | 40`;
}

testRule(columnSum, {
  valid: [
    { name: "a table that adds up", tables: [few("120")] },
    { name: "many sums that hold", tables: [many("120")] },
  ],
  invalid: [
    {
      name: "what rounding explains",
      tables: [few("121")],
      residues: [{ at: "C5", difference: "1.00" }],
    },
    { name: "what it does not", tables: [few("125")], fails: [{ at: "C5", expected: "120.00", actual: "125.00" }] },
    {
      name: "a difference of one where all other sums hold to the last digit",
      tables: [many("121")],
      fails: [{ at: "C23", expected: "120.00", actual: "121.00" }],
    },
  ],
});
