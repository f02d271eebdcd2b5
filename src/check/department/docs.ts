/** What users read about the check of a department against its units. It runs over many workbooks, and so is no rule of one. */
import { rules, type Rule } from "../../rules";

/** What the handbook tells of a check. */
export type Documented = Pick<Rule, "id" | "severity" | "docs">;

export const departmentRule = "department-units";

/** Every table of the example is the table of another workbook. */
const departmentUnits: Documented = {
  id: departmentRule,
  severity: "error",
  docs: {
    title: "部门与所属单位",
    why:
      "部门的汇总表由所属单位的表汇总而成：分单位列示的每一行应与该单位自己的表一致，一般公共预算、政府性基金、国有资本经营和“三公”经费各表应等于所属单位各表之和。" +
      "单位改了数而部门没有重新汇总，或者部门调了数而单位没有更新，就会对不上。",
    grades: { warning: "列在部门表中、而没有收到工作簿的单位" },
    basis: "部门预算、决算由本部门及其所属各单位预算、决算组成（《预算法》第八条、《预算法实施条例》）",
    causes:
      "单位修改以后没有重新报送，部门沿用了上一稿；部门平衡数字时只改了汇总表；某个单位漏报，或者同一单位报了两稿。",
    mend: "以财政批复的数为准：单位的表对的，部门重新汇总；部门的表对的，退回单位修改后重新报送。只改汇总表，两边公开出去还是对不上。",
    example: {
      good: "部门“一般公共预算支出表（分单位）”里某区图书馆40.00万元，图书馆自己的工作簿合计也是40.00万元。",
      bad: "图书馆后来改为41.00万元并重新报送，部门没有重新汇总，仍是40.00万元。",
      drawn: `2026年一般公共预算支出表（分单位）
单位名称：某区文化局 | | | | 单位：万元
单位编码 | 单位名称 | 合计 | 基本支出 | 项目支出
| 合计 | 101.00→100.00 | 101.00→100.00 |
501001 | 某区文化馆 | 60.00 | 60.00 |
501002 | 某区图书馆 | 41.00→40.00 | 41.00→40.00 |
---
2026年一般公共预算支出表（分功能科目）
单位名称：某区文化馆 | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
| 合计 | 60.00 | 60.00 |
207 | 文化旅游体育与传媒支出 | 60.00 | 60.00 |
20701 | 文化和旅游 | 60.00 | 60.00 |
2070109 | 群众文化 | 60.00 | 60.00 |
---
2026年一般公共预算支出表（分功能科目）
单位名称：某区图书馆 | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
| 合计 | 41.00 | 41.00 |
207 | 文化旅游体育与传媒支出 | 41.00 | 41.00 |
20701 | 文化和旅游 | 41.00 | 41.00 |
2070104 | 图书馆 | 41.00 | 41.00 |`,
    },
  },
};

/** All that is explained: the rules, and what is checked over many workbooks. */
export const documented: readonly Documented[] = [...rules, departmentUnits];
