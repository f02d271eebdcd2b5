import { narrativeSubject } from "../../../src/rules/narrative/narrativeSubject";
import { housing, testTextRule } from "../../support/narrative";
import { sheet } from "../../support/table";

const classes = sheet(
  "一般公共预算支出表",
  `2026年一般公共预算支出表（分功能科目）
   部门：某某区某某局 | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
            | 合计 | 186.43 | 186.43 |
   205 | 教育支出 | 120.11 | 120.11 |
   20502 | 普通教育 | 120.11 | 120.11 |
   2050202 | 小学教育 | 120.11 | 120.11 |
   208 | 社会保障和就业支出 | 23.02 | 23.02 |
   20805 | 行政事业单位养老支出 | 23.02 | 23.02 |
   2080505 | 机关事业单位基本养老保险缴费支出 | 23.02 | 23.02 |
   221 | 住房保障支出 | 43.30 | 43.30 |
   22102 | 住房改革支出 | 43.30 | 43.30 |
   2210201 | 住房公积金 | 33.30 | 33.30 |
   2210203 | 购房补贴 | 10.00 | 10.00 |`,
);
/** 基本支出 and 项目支出, and 人员经费 and 公用经费 by their classes alone. */
const natures = [
  sheet(
    "支出总表",
    `2026年支出总表
     部门：某某区某某局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
              | 合计 | 186.43 | 154.32 | 32.11
     205 | 教育支出 | 186.43 | 154.32 | 32.11
     20502 | 普通教育 | 186.43 | 154.32 | 32.11
     2050202 | 小学教育 | 186.43 | 154.32 | 32.11`,
  ),
  sheet(
    "一般公共预算基本支出表",
    `2026年一般公共预算基本支出表
     部门：某某区某某局 | | 单位：万元
     科目编码 | 科目名称 | 合计
              | 合计 | 154.32
     301 | 工资福利支出 | 100.11
     30101 | 基本工资 | 100.11
     302 | 商品和服务支出 | 20.17
     30201 | 办公费 | 20.17
     303 | 对个人和家庭的补助 | 34.04
     30305 | 生活补助 | 34.04`,
  ),
];
/** Items under a division whose names have nothing in common. */
const items = sheet(
  "一般公共预算支出表",
  `2026年一般公共预算支出表（分功能科目）
   部门：某某区某某局 | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
            | 合计 | 186.43 | 186.43 |
   213 | 农林水支出 | 186.43 | 186.43 |
   21303 | 水利 | 186.43 | 186.43 |
   2130301 | 行政运行 | 120.11 | 120.11 |
   2130305 | 水利工程建设 | 23.02 | 23.02 |
   2130314 | 防汛 | 43.30 | 43.30 |`,
);
const others = "教育支出120.11万元，占64.43%；住房保障支出43.30万元，占23.23%";

testTextRule(narrativeSubject, {
  valid: [
    { text: "小学教育（项）120.11万元。", tables: [classes] },
    { text: "住房改革支出（款）购房补贴（项）10.00万元。", tables: [classes] },
    // What stands before a list, and all that it has left.
    ...[
      "支出186.43万元，支出主要集中在教育支出120.11万元、住房保障支出43.30万元、社会保障和就业支出23.02万元。",
      "支出186.43万元，其中：教育支出120.11万元；住房保障支出43.30万元；其余支出23.02万元。",
      "支出186.43万元，其中：教育支出120.11万元；住房保障支出43.30万元；其他各类支出23.02万元。",
    ].map((text) => ({ text, tables: [classes] })),
    ...[
      "财政拨款基本支出154.32万元，其中：人员经费134.15万元，公用经费20.17万元。",
      "财政拨款项目支出32.11万元。",
      // Of one project, of its reason, of last year, and of few digits.
      "公用经费项目支出154.30万元。",
      "财政拨款项目支出32.11万元，增加的主要原因是上年财政拨款项目支出154.32万元。",
      "2025年财政拨款项目支出154.32万元。",
    ].map((text) => ({ text, tables: natures })),
    // Nothing of its name is in that of the row.
    { text: "学前班（项）120.11万元。", tables: [classes] },
    { text: "住房保障支出（类）住房改革支出（款）购房补贴（项）10.00万元。", tables: [housing] },
    { text: `按功能分类：${others}；社会保障和就业23.02万元，占12.35%。`, tables: [classes] },
    // The table prints the name, as that of an item.
    {
      text: "教育支出120.11万元；社会保障和就业支出23.02万元；机关事业单位基本养老保险缴费23.02万元。",
      tables: [classes],
    },
    // Nothing else says that it is meant as a class.
    { text: "拨付社会保障补助23.02万元，教育支出120.11万元。", tables: [classes] },
    { text: "（一）2210201住房公积金33.30万元，主要用于履职支出。", tables: [classes] },
    { text: "其中：行政运行120.11万元，水利工程建设23.02万元，防汛43.30万元。", tables: [items] },
    // Two are left, and the name is like neither's.
    { text: "其中：行政运行120.11万元，抗旱43.30万元。", tables: [items] },
    // It has not the figure of the one that is left.
    { text: "其中：行政运行120.11万元，水利工程建设23.02万元，抗旱5.30万元。", tables: [items] },
  ],
  invalid: [
    {
      text: "财政拨款项目支出154.32万元。",
      tables: natures,
      severity: "warning",
      told: ["是“基本支出”的，说明写的是“项目支出”"],
    },
    {
      text: "一般公共预算基本支出154.32万元，其中：人员经费20.17万元，公用经费134.15万元。",
      tables: natures,
      severity: "warning",
      told: ["是“公用经费”的，说明写的是“人员经费”", "是“人员经费”的，说明写的是“公用经费”"],
    },
    // Items alone, and below their division.
    { text: "初等教育（项）120.11万元。", tables: [classes], told: ["“初等教育”应为“小学教育”"] },
    {
      text: "住房改革支出（款）购房补助（项）10.00万元。",
      tables: [classes],
      told: ["“购房补助”应为“购房补贴”"],
    },
    {
      text: "住房保障支出（类）住房改革支出（款）购房补助（项）10.00万元。",
      tables: [housing],
      told: ["“购房补助”应为“购房补贴”"],
    },
    {
      text: "社会保障支出（类）23.02万元，主要用于养老保险。",
      tables: [classes],
      told: ["“社会保障支出”应为“社会保障和就业支出”"],
    },
    // An item has that name, and no class.
    {
      text: "（五）教育支出（类）120.11万元。\n（六）住房公积金支出（类）43.30万元。",
      tables: [classes],
      told: ["“住房公积金支出”应为“住房保障支出”"],
    },
    {
      text: "（一）2210203购房补助10.00万元，主要用于履职支出。",
      tables: [classes],
      told: ["“购房补助”应为“购房补贴”"],
    },
    // Like the one that is left, and the only one that is left.
    {
      text: "其中：事业运行120.11万元，水利工程建设23.02万元，防汛43.30万元。",
      tables: [items],
      told: ["“事业运行”应为“行政运行”"],
      severity: "warning",
    },
    {
      text: "其中：行政运行120.11万元，水利工程建设23.02万元，抗旱43.30万元。",
      tables: [items],
      told: ["“抗旱”应为“防汛”"],
      severity: "warning",
    },
    {
      text: "住房保障支出43.30万元，其中：提租补贴33.30万元，购房补贴10.00万元。",
      tables: [classes],
      told: ["“提租补贴”应为“住房公积金”"],
      severity: "warning",
    },
    {
      text: `按功能分类：${others}；社会保障支出23.02万元，占12.35%。`,
      tables: [classes],
      told: ["“社会保障支出”应为“社会保障和就业支出”"],
      severity: "warning",
    },
  ],
});
