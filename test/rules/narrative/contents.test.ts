import { contents } from "../../../src/rules/narrative/contents";
import { testTextRule } from "../../support/narrative";
import { sheet } from "../../support/table";

const table = (title: string) =>
  sheet(
    title,
    `2026年${title}
     部门：某某区某某局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     208 | 社会保障和就业支出 | 16.88 | 16.88 |`,
  );
/** Its title names it, whatever its columns were taken for. */
const taken = sheet(
  "4",
  `2026年一般公共预算基本支出表（按经济分类科目）
   部门：某区某局 | | | | | | 单位：万元
   项目 | 一季度 | 二季度 | 三季度 | 四季度 | 全年 | 备注
   工资 | 4.00 | 4.00 | 4.00 | 4.00 | 16.00 |`,
);
const tables = [table("部门支出总表"), table("一般公共预算支出表"), table("政府性基金预算支出表")];
const listed = "目 录\n第一部分 预算情况说明\n一、收支总体情况\n二、支出安排情况\n三、其他重要事项\n第二部分 预算表\n";
const said = "第一部分 预算情况说明\n一、收支总体情况\n";
const tablesListed = "一、部门支出总表……3\n二、一般公共预算支出表……4\n三、政府性基金预算支出表……5\n";

/** By its title the table that is listed, whatever its columns are. */
const halfYears = sheet(
  "",
  `政府性基金预算支出表 | | 单位：万元
   用途 | 上半年 | 下半年
   修路 | 1.00 | 2.00
   修桥 | 2.00 | 3.00`,
);

testTextRule(contents, {
  valid: [
    {
      text: `${listed}${tablesListed}${said}二、2026年支出安排情况说明\n三、其他重要事项的说明`,
      tables: [...tables.slice(0, 2), halfYears],
    },
    { text: `${listed}${tablesListed}${said}二、2026年支出安排情况说明\n三、其他重要事项的说明`, tables },
    { text: `${listed}第一部分 单位概况\n本单位概况如下。`, tables },
    { text: "没有目录的说明。\n一、收支总体情况", tables },
  ],
  invalid: [
    {
      text: `${listed}${tablesListed}四、一般公共预算基本支出表（按经济分类科目）……6\n${said}二、支出安排情况`,
      tables: [...tables, taken],
      told: ["目录列了“三、其他重要事项”，正文里没有这个标题"],
    },
    {
      text: `${listed}${said}二、支出安排情况`,
      tables,
      told: ["目录列了“三、其他重要事项”，正文里没有这个标题"],
    },
    { text: `${listed}${said}二、其他重要事项\n三、支出安排情况`, tables, told: ["次序不同"] },
    {
      text: `${listed}${said}二、绩效目标设置\n三、其他重要事项`,
      tables,
      told: ["目录里是“二、支出安排情况”，正文同一处的标题是“二、绩效目标设置”"],
    },
    {
      text: `${listed}${tablesListed}${said}二、支出安排情况\n三、其他重要事项`,
      tables: tables.slice(0, 2),
      told: ["目录列了“三、政府性基金预算支出表”，工作簿里没有这张表"],
    },
  ],
});
