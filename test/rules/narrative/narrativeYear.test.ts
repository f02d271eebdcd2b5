import { narrativeYear } from "../../../src/rules/narrative/narrativeYear";
import { accounts, housing, testTextRule } from "../../support/narrative";
import { sheet } from "../../support/table";

testTextRule(narrativeYear, {
  valid: [{ text: "2026年收支总预算1434.89万元，比2025年预算增加55.80万元。" }],
  invalid: [
    { text: "2025年收支总预算1434.89万元，比2025年预算1379.09万元增加55.80万元。", told: ["却与2025年相比"] },
    { text: "2026年收支总预算1434.89万元，比2026年预算增加55.80万元。", told: ["却与2026年相比"] },
  ],
});

/** Titles, and sentences that can be of the tables' year alone. */
testTextRule(narrativeYear, {
  valid: [
    ...[
      "某某区某某局2026年部门预算",
      "第二部分 2026年部门预算情况说明",
      "关于2026年部门支出总表的说明",
      "（一）2025年预算执行情况",
      "二、2025年度部门决算情况说明",
      "关于2025年预算执行情况的说明",
      "2025年没有政府性基金预算支出，2026年安排60.00万元。",
      "2026年政府性基金预算支出60.00万元。\n2025年没有安排政府性基金预算支出。",
      "与2025年相比，没有政府性基金预算支出。",
      "预计2027年机关运行经费119.32万元。",
      "2027年建成后，每年节约运行经费20.00万元。",
      "截至2025年12月底，共有车辆5辆。",
      "截至2026年12月底，完成固化道路5公里。",
    ].map((text) => ({ text })),
    ...["某某区某某局2026年度部门决算", "2027年部门预算", "截至2026年12月31日，共有车辆5辆。"].map((text) => ({
      text,
      tables: [accounts],
    })),
  ],
  invalid: [
    ...[
      ["某某区某某局2025年部门预算", "这里写的是2025年"],
      ["某某区某某街道办事处2024年预算公开说明", "这里写的是2024年"],
      ["第二部分 2023年部门预算情况说明", "这里写的是2023年"],
      ["目录\n第二部分 2023年部门预算情况说明\n第二部分 2023年部门预算情况说明", "还有1处标题"],
      ["三、关于2027年部门支出总表的说明", "这里写的是2027年"],
      ["街道2024年未安排政府性基金预算支出。", "这里写的是2024年"],
      ["2027年机关运行经费119.32万元，较上年减少2.15万元。", "这里写的是2027年"],
      ["截至2026年12月底，共有车辆5辆。", "这里写的是2026年"],
    ].map(([text = "", told = ""]) => ({ text, told: [told], severity: "warning" as const })),
    { text: "某某区某某局2025年度部门决算公开", tables: [accounts], told: ["这里写的是2025年"], severity: "warning" },
    {
      text: "2025年度未发生政府性基金预算财政拨款收支，也未发生国有资本经营预算财政拨款支出。",
      tables: [accounts],
      told: ["这里写的是2025年"],
      severity: "warning",
    },
  ],
});

/** The year of a reason is that of no figure behind it. */
testTextRule(narrativeYear, {
  valid: [
    "住房保障支出43.30万元，下降2%，主要是2025年调整基数；提租补贴33.30万元，与上年持平。",
    "住房保障支出43.30万元，下降2%，原因是2025年一次性补发；提租补贴33.30万元。",
  ].map((text) => ({ text, tables: [housing] })),
  invalid: [
    {
      text: "2025年，住房保障支出50.00万元；提租补贴33.30万元。",
      tables: [housing],
      told: ["写的是2025年"],
      severity: "warning",
    },
  ],
});

/** Whose money is told is of the document's year; where no table tells that, the text itself does. */
const noTable = [sheet("封面", "某某区某某局")];
testTextRule(narrativeYear, {
  valid: [
    { text: "纳入本部门2026年度部门预算编制范围的单位共3个。" },
    { text: "纳入2025年度部门决算汇编的单位共3个。" },
    { text: "2026年收入10万元。\n纳入本部门2026年度决算编制的单位共1个。", tables: noTable },
    { text: "2026年支出决算10.00万元，较2026年预算8.00万元增加2.00万元。", tables: noTable },
    { text: "2026年会议费1.97万元，较2025年的1.86万元增加0.11万元。", tables: noTable },
  ],
  invalid: [
    ...[
      { text: "纳入本部门2025年度部门预算编制范围的单位共3个。", told: ["各表是2026年的，这里写的是2025年"] },
      {
        text: "2026年收入10万元。2026年支出10万元。\n纳入本部门2025年度决算编制的单位共1个。",
        tables: noTable,
        told: ["全文是2026年的，这里写的是2025年"],
      },
    ].map((one) => ({ ...one, severity: "warning" as const })),
    {
      text: "2026年会议费1.97万元，较2026年的1.86万元增加0.11万元。",
      tables: noTable,
      told: ["却与2026年相比"],
    },
  ],
});

/** A sentence that was left from the year before, in a section that speaks of no other. */
testTextRule(narrativeYear, {
  valid: [
    "一、机关运行经费\n2026年机关运行经费预算119.32万元，比上年增加5.10万元。",
    // It is told of both years, here or elsewhere.
    "一、机关运行经费\n2025年机关运行经费预算114.22万元，比上年增加5.10万元。2026年安排119.32万元。",
    "一、机关运行经费\n2025年机关运行经费预算114.22万元，比上年增加5.10万元。\n二、支出\n2026年机关运行经费预算119.32万元。",
    // What came of the year before, and what was compared with nothing.
    "一、机关运行经费\n2025年机关运行经费预算执行110.22万元，比上年增加5.10万元。",
    "一、机关运行经费\n2025年机关运行经费预算114.22万元。",
    "一、机关运行经费\n（一）运行经费较2025年预算下降3%，比2024年预算下降5%。",
    "一、机关运行经费\n2025年机关运行经费预算114.22万元，比上年增加5.10万元，今年不再安排。",
  ].map((text) => ({ text })),
  invalid: [
    {
      text: "一、机关运行经费\n2025年，本部门机关运行经费预算119.32万元，比上年增加5.10万元。\n二、支出\n2026年支出预算900.00万元。",
      told: ["【2025年】"],
      severity: "warning",
    },
  ],
});

const undated = sheet(
  "支出总表",
  `部门支出总表
   部门：某某区某某局 | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
            | 合计 | 960.00 | 600.00 | 360.00
   2010401 | 行政运行 | 960.00 | 600.00 | 360.00`,
);

/** Where no table says the year, the text says it as often as not otherwise. */
testTextRule(narrativeYear, {
  valid: [
    {
      tables: [undated],
      text: "2026年支出预算960.00万元，比2025年增加60.00万元。2026年基本支出600.00万元。2026年项目支出360.00万元。",
    },
    { tables: [undated], text: "2026年支出预算960.00万元。2025年基本支出600.00万元。" },
  ],
  invalid: [
    {
      tables: [undated],
      text: "2026年部门支出预算960.00万元。2026年一是保障运转。2026年二是保障项目。2025年项目支出360.00万元。",
      told: ["而说明其他各处写的是2026年"],
      severity: "warning",
    },
    {
      tables: [undated],
      text: "2026年支出预算960.00万元，比2026年增加60.00万元。2026年基本支出600.00万元。2026年项目支出360.00万元。",
      told: ["却与2026年相比"],
    },
  ],
});

/** What headings call it. */
const headings = "一、收入支出决算总体情况说明\n二、收入决算情况说明\n三、支出决算情况说明\n";
testTextRule(narrativeYear, {
  valid: [
    "四、基本支出决算情况说明",
    "四、政府性基金预算情况说明",
    "四、预算绩效情况说明",
    "四、支出预算执行情况说明",
    "四、支出预算情况说明",
    "四、2025年基本支出预算情况说明",
  ].map((text) => ({ text: headings + text, tables: [accounts] })),
  invalid: [
    {
      text: `${headings}四、一般公共预算财政拨款基本支出预算情况说明`,
      tables: [accounts],
      told: ["这里写的是预算"],
      severity: "warning",
    },
  ],
});

const spent = sheet(
  "公开05表",
  `2026年度一般公共预算财政拨款支出决算表
   公开05表
   部门：某某区某某局 | | | | 单位：万元
   科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出
            | 合计 | 1166.15 | 766.15 | 400.00
   205 | 教育支出 | 1166.15 | 766.15 | 400.00
   20502 | 普通教育 | 1166.15 | 766.15 | 400.00
   2050202 | 小学教育 | 1166.15 | 766.15 | 400.00`,
);

/** What final accounts call a budget. */
testTextRule(narrativeYear, {
  valid: [
    "2026年度一般公共预算财政拨款基本支出766.15万元，其中：人员经费700.00万元。",
    "2026年度一般公共预算财政拨款支出年初预算为1166.15万元，支出决算为1166.15万元。",
    "2026年度一般公共预算财政拨款基本支出预算766.15万元，决算766.15万元。",
    "2026年度一般公共预算财政拨款基本支出预算700.00万元。",
  ].map((text) => ({ text, tables: [spent] })),
  invalid: [
    {
      text: "2026年度一般公共预算财政拨款基本支出预算766.15万元，其中：人员经费700.00万元。",
      tables: [spent],
      told: ["766.15万元是表中的决算数，写的却是预算"],
      severity: "warning",
    },
  ],
});

/** Where no table tells the year: most of what the text compares is compared with the year before. */
const withoutYear = sheet(
  "公开05表",
  `一般公共预算财政拨款支出决算表
   公开05表
   部门：某某区某某局 | | | | 单位：万元
   科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出`,
);
const compared = (base: string): string =>
  `2026年度收入合计3627.67万元，与2025年度相比，增加741.86万元。\n2026年度支出合计3472.48万元，与2025年度相比，增加90.40万元。\n公务接待费1.05万元，${base}增加0.20万元。`;
testTextRule(narrativeYear, {
  valid: [
    ...["与2025年度相比，", "较2026年预算", "较2025年决算"].map(compared),
    // Over several years.
    `${compared("较2025年决算")}\n“十四五”期间农业总产值年均增长4.8%，2026年达到86.5亿元，比2022年增加15.2亿元。`,
  ].map((text) => ({ text, tables: [withoutYear] })),
  invalid: ["与2024年度相比，", "较2026年决算"].map((base) => ({
    text: compared(base),
    tables: [withoutYear],
    told: ["其他各处都与2025年相比"],
    severity: "warning" as const,
  })),
});

/** A base of two years before may be left from the text of last year, or chosen. */
const besides = (sentence: string): string => `收入总计比2025年预算增加183.87万元。\n${sentence}`;
testTextRule(narrativeYear, {
  valid: [
    "与2024年相比，“三公”经费累计压减45.60万元。",
    "与2024年相比，两年间机关运行经费共压减12.00万元。",
    "公务接待费3.20万元，较上年减少0.80万元，较2024年减少1.50万元。",
    "年末结转结余与2025年末相比无变化，与2024年末相比减少12.00万元。",
    "公务接待费较2024年（机构改革前）减少4.00万元。",
    "体育彩票销量较2024年历史最高减少1.20亿元。",
    // Older than last year's text would have it.
    "与2021年相比，“三公”经费减少45.60万元。",
    // No money.
    "图书馆接待读者比2024年增长35%。",
    "旅游收入恢复到2021年的112%，比2021年增加3.20亿元。",
  ].map((sentence) => ({ text: besides(sentence) })),
  invalid: [
    "公务接待费3.20万元，比2024年减少0.80万元。",
    "与2024年相比，“三公”经费支出下降30%。",
    "最低生活保障支出20.00万元，比2024年增加3.00万元，主要原因是对象增加。",
    "全年累计支出20.00万元，比2024年增加3.00万元。",
  ].map((sentence) => ({ text: besides(sentence), told: ["这里是2024年"], severity: "warning" as const })),
});

/** Headings among those of the tables' year, and what every document tells of its own. */
const sections = "一、2026年度收入决算情况说明\n二、2026年度支出决算情况说明\n";
testTextRule(narrativeYear, {
  valid: [
    "三、2025年度预算执行情况说明",
    "三、2025年度部门预算情况",
    // Both years are told.
    "三、2025年度支出决算情况说明",
    "2025年度政府采购支出5.00万元，2026年度为6.00万元。",
    "2025年公务用车保有量5辆，比2024年减少1辆。",
    "2027年，我局政府采购预算拟安排5.00万元。",
    "2020年政府采购支出2.00亿元。",
    "2025年度机关运行经费支出5.00万元。\n本年机关运行经费支出4.00万元。",
    "2025年度机关运行经费支出5.00万元。\n四、机关运行经费\n2026年机关运行经费支出4.00万元。",
  ].map((text) => ({ text: sections + text, tables: [accounts] })),
  invalid: [
    "三、2025年度财政拨款支出决算情况",
    "三、2025年度“三公”经费支出决算总体情况说明",
    "三、其他重要事项\n2025年度某某区某某局政府采购支出总额5.00万元。",
    "三、其他重要事项\n2027年度某某区某某局政府采购支出总额5.00万元。",
    "三、其他重要事项\n2025年度，公务用车保有量4辆。",
  ].map((text) => ({
    text: sections + text,
    tables: [accounts],
    told: [`这里写的是${/20\d\d/u.exec(text)?.[0] ?? ""}年`],
    severity: "warning" as const,
  })),
});
testTextRule(narrativeYear, {
  valid: [
    "2025年机关运行经费预算5.00万元。",
    "2024年机关运行经费实际支出5.00万元，2025年4.00万元，2026年3.00万元。",
  ].map((text) => ({
    text,
  })),
  invalid: [{ text: "2024年机关运行经费预算5.00万元。", told: ["这里写的是2024年"], severity: "warning" }],
});
/** Where no table tells the year, that of the headings. */
testTextRule(narrativeYear, {
  valid: [{ text: `${sections}2026年度政府采购支出5.00万元。`, tables: [withoutYear] }],
  invalid: [
    {
      text: `${sections}三、其他重要事项\n2025年度政府采购支出5.00万元。`,
      tables: [withoutYear],
      told: ["全文是2026年的，这里写的是2025年"],
      severity: "warning",
    },
  ],
});
