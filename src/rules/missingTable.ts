/** 公开表是否齐全：预算、决算公开各有一套规定的表；表号中断的也提示。 */
import { couldNotRun, defineRule, doesNotApply, holds, type Check } from "../contract/rule";
import { layouts, type DocumentKind, type Layout } from "../layouts";
import { askedTables, headingOf } from "../readings/askedTables";
import { placeOfTitle } from "../readings/tablePlaces";
import { listed, looksLike } from "../readings/wording";
import { amountOf, isReadable, normalise, type Disclosure, type Table } from "../recognise";
import type { Sheet } from "../workbook";

export const missingTable = defineRule({
  id: "missing-table",
  severity: "warning",
  docs: {
    title: "公开表齐全",
    why: "部门预算公开有收支、财政拨款、一般公共预算、“三公”经费、政府性基金、国有资本经营等一套表，部门决算公开有公开01至09表；没有数据的也要列空表。少一张，或表号从09跳到11，都要问一声。",
    grades: {
      info: "只是表号跳号的；没有国有资本经营预算支出表，而各表都没有这项资金的；表号连续、其中没有“三公”经费等表，说明里也没有提到的",
    },
    basis: "财政部关于部门预算、决算公开的要求；国有资本经营预算支出表自2021年起",
    causes: "没有数据的表没有列；导出时漏了一张。",
    mend: "补列缺的表；没有数据的列空表并说明；表号重排。",
    example: {
      good: "公开01表至公开09表都在",
      bad: "预算09表之后就是预算11表，没有国有资本经营预算支出表",
      drawn: [
        `预算01表\n${twoSided("2026年收支总表")}`,
        `预算02表
        2026年收入总表 | | | | 单位：万元
        单位编码 | 单位名称 | 合计 | 一般公共预算 | 政府性基金预算
        205 | 某市某局 | 16.88 | 16.88 |`,
        `预算03表\n${bySubject("2026年支出总表", "210 | 卫生健康支出 | 16.88 | 16.88 |")}`,
        `预算04表\n${twoSided("2026年财政拨款收支总表")}`,
        `预算05表\n${bySubject("2026年一般公共预算支出表", "210 | 卫生健康支出 | 16.88 | 16.88 |")}`,
        `预算06表
        2026年一般公共预算基本支出表 | | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
        301 | 工资福利支出 | 16.88 | 16.88 |`,
        `预算07表
        2026年“三公”经费支出表 | | | 单位：万元
        “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
        0.00 | | | 0.00`,
        `预算08表\n${bySubject("2026年政府性基金预算支出表", "本单位2026年无政府性基金预算支出。")}`,
        `预算09表→预算10表\n${bySubject("2026年国有资本经营预算支出表→2026年国有资本经营预算支出表", "本单位2026年无国有资本经营预算支出。")}`,
      ].join("\n---\n"),
    },
  },
  *check(disclosure, _catalogue, readings) {
    const { kind, tables } = disclosure;
    const [first] = tables;
    const { everyones, absentOfMany } = readings.of(askedTables);
    if (kind === undefined || first === undefined || everyones.length === 0) {
      yield doesNotApply;
      return;
    }
    const missing: Layout[] = [];
    for (const { layout, standing } of everyones) {
      if (standing.kind === "present") yield holds;
      else if (standing.kind === "missing") {
        missing.push(layout);
        const why = isWithoutMoney(disclosure, layout)
          ? "各表也没有列这项资金"
          : isNumberedWithout(disclosure, layout)
            ? "各表的表号却是连续的，没有给它留号"
            : undefined;
        yield notFilledIn(disclosure, layout) ?? absent(first, layout, kind, why);
      } else
        yield couldNotRun(
          `有没有${layout.name}`,
          standing.kind === "unread" ? looksLike(standing.sheet) : "各表都没有写明年度",
        );
    }
    // Tables that only some places publish are asked for only where a table number is left out.
    yield* gaps(
      disclosure,
      [...missing, ...absentOfMany].map(({ name }) => name),
    );
  },
});

function twoSided(title: string): string {
  return `${title} | | | 单位：万元
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    一、一般公共预算拨款收入 | 16.88 | 一、卫生健康支出 | 16.88
    收入总计 | 16.88 | 支出总计 | 16.88`;
}

function bySubject(title: string, row: string): string {
  return `${title} | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    ${row}`;
}

/** Does no table state money of which this one tells? */
function isWithoutMoney({ tables }: Disclosure, { published }: Layout): boolean {
  const money = published?.money;
  return money !== undefined && !tables.some((table) => statesMoney(table, money));
}

function statesMoney(table: Table, money: string): boolean {
  for (const fact of table.figures()) {
    const isOfIt = fact.row.key.includes(money) || fact.column.concept?.includes(money) === true;
    if (isOfIt && isReadable(fact) && !amountOf(fact).isZero) return true;
  }
  return false;
}

/**
 * The table would stand before some that are here, and the numbers of all run on without it: the place has no such table, as 教育部
 * asks no 三公 of a university. Where the text speaks of its subject, its readers look for the table.
 */
function isNumberedWithout(disclosure: Disclosure, { id, subject }: Layout): boolean {
  if (subject === undefined || speaksOf(disclosure, subject)) return false;
  const items = numbered(disclosure).filter(({ number }) => number !== undefined);
  const numbers = new Set(items.map(({ number }) => number));
  const isComplete = items.every(({ number = 0 }) => number === 1 || numbers.has(number - 1));
  const place = layouts.findIndex((layout) => layout.id === id);
  const isFollowed = items.some(({ table }) => table !== undefined && layouts.indexOf(table.layout) > place);
  return numbers.has(1) && isComplete && isFollowed;
}

function speaksOf({ text }: Disclosure, subject: string): boolean {
  return text?.rows.some((cells) => cells?.some((cell) => String(cell?.value).includes(subject))) === true;
}

function absent({ sheet }: Table, { id, name }: Layout, kind: DocumentKind, why: string | undefined): Check {
  if (why !== undefined)
    return {
      kind: "violation",
      severity: "info",
      at: { sheet, row: 0, column: 0, key: id },
      message: `没有找到“${name}”，${why}。没有数据的一般也列空表并注明；本地的表式没有这张表，或它在另一个文件里的，可以不理会。`,
    };
  return {
    kind: "violation",
    at: { sheet, row: 0, column: 0, key: id },
    message: `没有找到“${name}”。${kind === "budget" ? "部门预算" : "部门决算"}公开应有这张表；没有数据的也要列出空表并注明。如果它在另一个文件里，可以不理会。`,
  };
}

/** A blank table stands for none that is missing; but whoever has just inserted it knows that it is there. */
function notFilledIn({ unfilled, year, organisation }: Disclosure, { id, name }: Layout): Check | undefined {
  const blank = unfilled.find(
    (table) => table.layout.id === id && table.year === year && table.organisation === organisation,
  );
  if (blank === undefined) return undefined;
  return {
    kind: "violation",
    at: { sheet: blank.sheet, row: 0, column: 0, key: id },
    message: `“${name}”还是空白表，没有填写，也没有参加核对。请填写；没有数据的请在表中注明。`,
  };
}

/** `预算08表`, `表5-1`, `公开01表` → 8, 5, 1. */
function numberIn(texts: readonly string[]): number | undefined {
  for (const text of texts) {
    const line = normalise(text);
    const digits =
      /^[预算决公开附财部门]*表(\d{1,2})(?!\d)/u.exec(line)?.[1] ??
      /^[预算决公开附财部门]*(\d{1,2})(?:[-—]\d+)?表/u.exec(line)?.[1];
    if (digits !== undefined) return Number(digits);
  }
  return undefined;
}

interface Numbered {
  readonly table: Table | undefined;
  readonly label: string;
  readonly number: number | undefined;
}

function numbered(disclosure: Disclosure): Numbered[] {
  const { workbook, unrecognised } = disclosure;
  const bySheet = new Map<Sheet, Numbered[]>(workbook.sheets.map((sheet) => [sheet, []]));
  for (const table of disclosure.tablesAndForms) {
    const texts = [table.labels.number ?? "", table.sheet.name];
    bySheet.get(table.sheet)?.push({ table, label: table.labels.number ?? table.sheet.name, number: numberIn(texts) });
  }
  for (const area of unrecognised) {
    const number = numberIn([...headingOf(area), area.sheet.name]);
    bySheet.get(area.sheet)?.push({ table: undefined, label: area.sheet.name, number });
  }
  return [...bySheet.values()].flat();
}

/** The widest gap between two table numbers that is told; beyond it another series of numbers begins. */
const widestGap = 2;

/** A number that is left out between two tables that follow each other. */
function* gaps(disclosure: Disclosure, missing: readonly string[]): Iterable<Check> {
  const items = numbered(disclosure);
  const numbers = new Set(items.map(({ number }) => number));
  for (const [position, { table, label, number }] of items.entries()) {
    const before = items[position - 1];
    const from = before?.number;
    if (before === undefined || from === undefined || number === undefined || table === undefined) continue;
    const left = Array.from({ length: Math.max(0, number - from - 1) }, (_, step) => from + step + 1);
    const unused = left.filter((candidate) => !numbers.has(candidate));
    if (unused.length === 0 || left.length > widestGap) continue;
    const candidates = missing.length === 0 ? "" : `，本套表中没有找到的有${listed(missing, "张")}`;
    yield {
      kind: "violation",
      severity: "info",
      at: placeOfTitle(table, `number-${unused.join("-")}`),
      message: `表号从“${before.label}”跳到“${label}”，缺第${listed(unused.map(String), "个")}表${candidates}。请核对是否漏了表，或表号有误。`,
    };
  }
}
