import { narrativeSum } from "../../../src/rules/narrative/narrativeSum";
import { testTextRule } from "../../support/narrative";
import { sheet } from "../../support/table";

const projects = sheet(
  "支出总表",
  `2026年部门支出总表
   部门：某某区某某局 | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
            | 合计 | 90.00 | 60.00 | 30.00
   2010401 | 行政运行 | 60.00 | 60.00 |
   2010402 | 一般行政管理事务 | 30.00 | | 30.00`,
);

testTextRule(narrativeSum, {
  valid: [
    { text: "三公经费29.5万元：出国0万元，购置及运行28万元，接待1.5万元。" },
    { text: "支出250.00万元，支出占比居前两位的分别是：教育支出100.00万元，农林水支出70.00万元。" },
  ],
  invalid: [
    { text: "三公经费29万元：出国0万元，购置及运行28万元，接待1.5万元。", told: ["合计29.50万元"] },
    {
      text: "项目支出30.00万元，分别为：甲项目1.00万元，乙项目2.00万元，丙项目3.00万元，丁项目4.00万元，戊项目5.00万元，己项目6.00万元，庚项目8.00万元。",
      told: ["（1.00万元、2.00万元、3.00万元、4.00万元、5.00万元等7项）合计29.00万元"],
    },
    // The total is the table's: what is wrong is listed in the next sentence.
    {
      text: "项目支出共3个，合计30.00万元。其中：甲项目10.11万元，乙项目12.22万元，丙项目8.87万元。",
      tables: [projects],
      told: ["【10.11万元，乙项目12.22万元，丙项目8.87万元】"],
    },
  ],
});
