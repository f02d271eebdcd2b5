import { narrativeOrganisation } from "../../../src/rules/narrative/narrativeOrganisation";
import { testTextRule } from "../../support/narrative";
import { sheet } from "../../support/table";

const tables = [
  sheet(
    "支出总表",
    `2026年部门支出总表
     部门：武汉市江汉区医疗保障局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出`,
  ),
];

testTextRule(narrativeOrganisation, {
  valid: [
    { text: "江汉区医保局所有收入和支出均纳入部门预算管理。", tables },
    { text: "第三部分 武汉市江汉区医疗保障局2026年部门预算情况说明", tables },
    { text: "我局所有收入和支出均纳入部门预算管理。", tables },
    { text: "年初由财政预算集中管理，实际发生时报区财政局审批。", tables },
  ],
  invalid: [
    {
      text: "江岸区医疗保障局所有收入和支出均纳入部门预算管理。",
      tables,
      told: ["【江岸区医疗保障局】所有收入和支出"],
    },
    {
      text: "截至2025年12月31日，江岸区医疗保障局共有车辆2辆。",
      tables,
      told: ["【江岸区医疗保障局】共有车辆"],
    },
    {
      text: "第三部分 江岸区民政局2026年部门预算情况说明\n2026年江岸区民政局机关运行经费1.00万元。",
      tables,
      told: ["还有1处也是这样"],
    },
  ],
});

/** Before the year of a sentence: of one's own, of a unit, or left from another text. */
const own = [
  sheet(
    "公开05表",
    `2024年度一般公共预算财政拨款支出决算表
     部门：临淄区文化和旅游局 | | | | 金额单位：万元
     科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出
     | 合计 | 28.59 | 28.59 |
     207 | 文化旅游体育与传媒支出 | 28.59 | 28.59 |`,
  ),
];

testTextRule(narrativeOrganisation, {
  valid: [
    "临淄区文化和旅游局2024年度无国有资本经营预算财政拨款支出。",
    "区文旅局2024年度无国有资本经营预算财政拨款支出。",
    // A unit that the text lists, and one that tells an amount of its own.
    "决算单位构成：局机关、临淄区文化馆、临淄区图书馆。\n临淄区图书馆2024年度无政府性基金预算财政拨款支出。",
    "临淄区图书馆2024年度一般公共预算财政拨款支出11.00万元。",
    "按照区财政局2024年度收入组织要求，做好各项工作。",
    "严格执行区财政局2024年度支出管理规定。",
  ].map((text) => ({ text, tables: own })),
  invalid: [
    {
      text: "张店区文化和旅游局2024年度无国有资本经营预算财政拨款支出。",
      tables: own,
      told: ["【张店区文化和旅游局】2024年度"],
    },
    {
      text: "张店区文化和旅游局2024年度一般公共预算财政拨款支出28.59万元。",
      tables: own,
      told: ["【张店区文化和旅游局】2024年度"],
    },
    {
      text: "（七）张店区文化和旅游局2024年度财政拨款“三公”经费支出决算情况说明",
      tables: own,
      told: ["【张店区文化和旅游局】2024年度"],
    },
  ],
});

/** Where there is none of a budget, who has goals, and the only unit. */
testTextRule(narrativeOrganisation, {
  valid: [
    "临淄区文化和旅游局没有政府性基金预算财政拨款收入。",
    "区文旅局没有使用政府性基金预算拨款安排的支出。",
    "本单位没有政府性基金预算。",
    "2024年临淄区文化和旅游局实行绩效目标管理的项目2个。",
    "纳入2024年度决算编制范围的单位共1个，即临淄区文化和旅游局本级。",
    "纳入预算编制范围的单位共3个，即局本级、临淄区文化馆、临淄区图书馆。",
    "决算单位构成：局机关、临淄区图书馆。\n临淄区图书馆没有政府性基金预算财政拨款收入。",
    "主管的协会1个，为临淄区旅游协会。",
  ].map((text) => ({ text, tables: own })),
  invalid: [
    "张店区民政局没有政府性基金预算财政拨款收入。",
    "2024年张店区民政局实行绩效目标管理的项目2个。",
    "纳入2024年度决算编制范围的单位共1个，即张店区民政局本级。",
  ].map((text) => ({ text, tables: own, told: ["【张店区民政局】"] })),
});

/** A county of one letter is a place too. */
const county = [
  sheet(
    "支出总表",
    `2026年部门支出总表
     部门：南县农业农村局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出`,
  ),
];

testTextRule(narrativeOrganisation, {
  valid: ["南县农业农村局", "益阳市南县农业农村局", "县农业农村局"].map((name) => ({
    text: `${name}所有收入和支出均纳入部门预算管理。`,
    tables: county,
  })),
  invalid: [
    {
      text: "赫山区农业农村局所有收入和支出均纳入部门预算管理。",
      tables: county,
      told: ["【赫山区农业农村局】所有收入和支出"],
    },
  ],
});

/** Behind the year, in headings, and where it is said whose office the money keeps going. */
testTextRule(narrativeOrganisation, {
  valid: [
    "2024年，临淄区文化和旅游局财政拨款支出28.59万元。",
    "二、关于临淄区文化和旅游局2024年支出决算情况说明",
    "用于保障临淄区文化和旅游局机构正常运转的日常支出28.59万元。",
    // Of other bodies' doings.
    "2024年，张店区财政局支出标准调整，人均公用经费提高0.20万元。",
    "2024年张店区文化和旅游局财政拨款支出11.00万元。",
    "关于张店区财政局2024年决算批复情况的说明",
    "关于转发张店区财政局2024年度决算公开情况说明的通知",
    "一般公共预算财政拨款收入，指单位从同级财政部门取得的财政拨款。",
    "截至年末，局属文化中心共有编制12名。",
  ].map((text) => ({ text, tables: own })),
  invalid: [
    "2024年，张店区文化和旅游局一般公共预算财政拨款支出28.59万元。",
    "二、关于张店区文化和旅游局2024年支出决算情况说明",
    "用于保障张店区文化和旅游局机构正常运转的日常支出28.59万元。",
    "按照预算管理有关规定，张店区文化和旅游局部门所有收入和支出均纳入预算管理。",
    "2024年度，张店区文化和旅游局政府采购预算总额11.00万元。",
  ].map((text) => ({ text, tables: own, told: ["【张店区文化和旅游局】"] })),
});
