/** 名称里看得出的笔误：“入次”、重复的词、只有一半的括号。 */
import { drawnIndicators } from "../contract/drawnForms";
import { classWithLetterLost } from "../catalogue";
import { defineRule, holds, type Check } from "../contract/rule";
import { grouped } from "../grouped";
import { placeOfRow, type Place } from "../readings/place";
import { placeOnTable } from "../readings/tablePlaces";
import { firstFew, tableName } from "../readings/wording";
import { normalise, type Table } from "../recognise";
import { splitOrdinal } from "../vocabulary";
import { a1 } from "../workbook";

export const nameTypos = defineRule({
  id: "name-typos",
  severity: "info",
  docs: {
    title: "名称中的笔误",
    why: "指标、项目、单位名称和标题里，“人次”写成“入次”、一个词写了两遍、括号只有一半，收支总表里的类级科目少一个字（卫生健支出），多半是录入或识别时的笔误，读者一看便知。",
    basis: "公开表的文字应当准确",
    causes: "打字、扫描识别的笔误。",
    mend: "照原意改正文字。",
    example: {
      good: "住院救助人次数；举报、投诉案件办结率",
      bad: "住院救助入次数；举报、投诉案件案件办结率",
      drawn: drawnIndicators(
        "产出指标 | 数量指标 | 住院救助人次数→住院救助入次数 | ≥100人次",
        "产出指标 | 质量指标 | 投诉案件办结率 | ≥90%",
      ),
    },
  },
  *check(disclosure) {
    const found = disclosure.tablesAndForms.flatMap((table) => table.once(slipsIn));
    if (found.length === 0) yield holds;
    for (const same of grouped(found, ({ says }) => says).values()) yield told(same);
  },
});

interface Name {
  readonly table: Table;
  readonly text: string;
  readonly place: Place;
}

interface Slip extends Name {
  readonly says: string;
}

function slip(name: Name, says: string | undefined): readonly Slip[] {
  return says === undefined ? [] : [{ ...name, says }];
}

const kinds: ReadonlySet<string> = new Set(["organisation", "project", "indicator", "line"]);

function slipsIn(table: Table): readonly Slip[] {
  return [
    ...[...namesIn(table)].flatMap((name) => slip(name, typoIn(name.text))),
    ...[...classesIn(table)].flatMap((name) => slip(name, lostIn(name.text))),
  ];
}

function* namesIn(table: Table): Iterable<Name> {
  for (const title of table.labels.titles)
    yield { table, text: normalise(title.value), place: placeOnTable(table, title, "title") };
  for (const row of table.rows) {
    if (!kinds.has(row.kind) || row.name === "" || row.name.length > longest) continue;
    const text = splitOrdinal(normalise(row.name)).text;
    yield { table, text, place: placeOfRow(table, row, row.nameColumn ?? row.keyColumn) };
  }
}

/** The functional classes that a table prints as captions. */
function* classesIn(table: Table): Iterable<Name> {
  if (table.axis !== "caption") return;
  for (const row of table.rows) {
    if (row.kind !== "caption" || row.name === "") continue;
    const text = splitOrdinal(normalise(row.name)).text.replace(/^\d{3}/u, "");
    yield { table, text, place: placeOfRow(table, row, row.nameColumn ?? row.keyColumn) };
  }
}

/** The catalogue knows the classes of every year: nothing else is called like one but for a letter. */
function lostIn(text: string): string | undefined {
  const full = classWithLetterLost(text);
  return full === undefined ? undefined : `应为“${full}”`;
}

/** The longest name that is looked at; what is longer is a text. */
const longest = 40;

/** 收入次数 is no slip. */
const misreadPerson = /(?<![收进出录投纳加列计导流输])入次/u;
const doubled = /([一-龥]{2,8})\1/u;
/** Words that end one compound and begin the next: 云服务 + 服务项目. */
const joining =
  /^(?:服务|工作|管理|项目|信息|资金|经费|中心|建设|保险|机构|单位|社区|街道|产品|系统|培训|学校|教育|环境|安全|地方|会计|计算|分析|检查|监督|发展|投资|经济|社会|医疗|技术|研究|设备|工程|数据|平台|公司|企业|行政|政府|财政|人员|学生|活动|业务|事业|基金|救助|补助|办公|农村|城市|城乡)$/u;

function typoIn(text: string): string | undefined {
  if (misreadPerson.test(text)) return "“入次”应为“人次”";
  const twice = doubled.exec(text)?.[1];
  if (twice !== undefined && !joining.test(twice)) return `“${twice}”写了两遍`;
  const unnumbered = text.replace(numbers, "$1");
  for (const [open, close] of brackets) {
    const [opened, closed] = [unnumbered.split(open).length, unnumbered.split(close).length];
    if (opened !== closed) return `括号“${open}${close}”只有一半`;
  }
  return undefined;
}

/** `1)`, `(二)`: of numbers one half of the brackets is enough. */
const numbers = /(^|[;。,、])\(?[\da-z一二三四五六七八九十]{1,2}\)/gu;
const brackets = [
  ["(", ")"],
  ["《", "》"],
] as const;

function told([first, ...others]: readonly [Slip, ...Slip[]]): Check {
  const names = [...grouped([first, ...others], ({ text }) => text)].map(
    ([text, [{ table, place }, ...more]]) =>
      `“${text}”（${tableName(table)}${a1(place)}${more.length === 0 ? "" : `等${more.length + 1}处`}）`,
  );
  return {
    kind: "violation",
    at: first.place,
    evidence: others.map(({ place }) => place),
    relation: first.says,
    message: `${firstFew(names)}看来有笔误：${first.says}。请核对。`,
    actual: first.text,
  };
}
