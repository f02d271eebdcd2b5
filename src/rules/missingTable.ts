/** 公开表是否齐全：预算、决算公开各有一套规定的表；表号中断的也提示。 */
import { layouts, type DocumentKind } from "../layouts";
import { layoutOfTitles, normalise, type Disclosure, type Table, type Unrecognised } from "../recognise";
import type { Sheet } from "../workbook";
import { couldNotRun, defineRule, doesNotApply, holds, type Check } from "./rule";
import { placeOfTitle } from "./tablePlaces";

export const missingTable = defineRule({
  id: "missing-table",
  severity: "warning",
  docs: {
    title: "公开表齐全",
    why: "部门预算公开有收支、财政拨款、一般公共预算、“三公”经费、政府性基金、国有资本经营等一套表，部门决算公开有公开01至09表；没有数据的也要列空表。少一张，或表号从09跳到11，都要问一声。",
    basis: "财政部关于部门预算、决算公开的要求；国有资本经营预算支出表自2021年起",
    example: {
      good: "公开01表至公开09表都在",
      bad: "预算09表之后就是预算11表，没有国有资本经营预算支出表",
    },
  },
  *check(disclosure) {
    const { kind, tables } = disclosure;
    const [first] = tables;
    const present = new Set(tables.filter(({ layout }) => layout.kind === kind).map(({ layout }) => layout.id));
    // One or two tables are somebody's working file, not a disclosure.
    if (kind === undefined || first === undefined || present.size < leastTables) {
      yield doesNotApply;
      return;
    }
    const unread = unreadTitles(disclosure);
    const missing: string[] = [];
    for (const wanted of sets[kind]) {
      const name = layouts.find(({ id }) => id === wanted.ids[0])?.name ?? "";
      const elsewhere = wanted.ids.map((id) => unread.get(id)).find((sheet) => sheet !== undefined);
      if (wanted.ids.some((id) => present.has(id))) yield holds;
      else if (elsewhere !== undefined)
        yield couldNotRun(`有没有${name}`, `工作表“${elsewhere}”像是这张表，但没有认出表中的内容`);
      else if (wanted.since === undefined || (disclosure.year ?? 0) >= wanted.since) {
        missing.push(name);
        yield absent(first, wanted.ids[0], name, kind);
      } else if (disclosure.year === undefined) yield couldNotRun(`有没有${name}`, "各表都没有写明年度");
    }
    // 项目支出表 is asked for in many places, not in all: only a number left out makes it worth asking.
    if (kind === "budget" && !present.has(project.id) && !unread.has(project.id)) missing.push(project.name);
    yield* gaps(disclosure, missing);
  },
});

const leastTables = 5;
const project = { id: "project", name: "项目支出表" };

interface Wanted {
  /** Any of these will do. */
  readonly ids: readonly [string, ...string[]];
  readonly since?: number;
}

function one(id: string, since?: number): Wanted {
  return { ids: [id], ...(since !== undefined && { since }) };
}

const sets: Readonly<Record<DocumentKind, readonly Wanted[]>> = {
  budget: [
    one("income-expenditure"),
    one("income-summary"),
    one("expenditure-summary"),
    one("fiscal-summary"),
    { ids: ["general-public-functional", "general-public-organisation"] },
    one("general-public-basic"),
    one("three-public"),
    one("government-fund"),
    one("state-capital", 2021),
  ],
  finalAccounts: [
    ...["final-01", "final-02", "final-03", "final-04", "final-05", "final-06", "final-07"].map((id) => one(id)),
    one("final-08", 2021),
    one("final-09"),
  ],
};

function absent({ sheet }: Table, id: string, name: string, kind: DocumentKind): Check {
  return {
    kind: "violation",
    at: { sheet, row: 0, column: 0, key: id },
    message: `没有找到“${name}”。${kind === "budget" ? "部门预算" : "部门决算"}公开应有这张表；没有数据的也要列出空表并注明。如果它在另一个文件里，可以不理会。`,
  };
}

/** One title may fit a budget and final accounts, and a table may hold two. */
const fewTitles = 5;

/** Titles of what was not recognised, or was taken for another table: nobody can say that these are missing. */
function unreadTitles({ tables, unrecognised }: Disclosure): Map<string, string> {
  const found = new Map<string, string>();
  const note = (texts: readonly string[], sheet: Sheet): void => {
    const ids = new Set(texts.flatMap((text) => [layoutOfTitles([text])?.id ?? [], subjectsOf(text)].flat()));
    // A list of contents names them all.
    if (ids.size <= fewTitles) for (const id of ids) if (!found.has(id)) found.set(id, sheet.name);
  };
  for (const { sheet, labels } of tables)
    note(
      labels.titles.map(({ value }) => value),
      sheet,
    );
  for (const area of unrecognised) note([area.sheet.name, ...headingOf(area)], area.sheet);
  return found;
}

/** Tables that a place prints together, or under a name of its own: “三公”经费、会议费、培训费支出表. */
const subjects: readonly (readonly [string, readonly string[]])[] = [
  ["三公", ["three-public", "final-09"]],
  ["政府性基金", ["government-fund", "final-07"]],
  ["国有资本", ["state-capital", "final-08"]],
];

function subjectsOf(title: string): string[] {
  return subjects.flatMap(([word, ids]) => (normalise(title).includes(word) ? ids : []));
}

const headingLines = 4;
const longestTitle = 40;

function headingOf({ sheet, area }: Unrecognised): string[] {
  return sheet.rows
    .slice(area.top, area.top + headingLines)
    .flatMap((cells) => (cells ?? []).flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])))
    .filter((text) => text.length <= longestTitle);
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

/** More than this is another series of numbers, not a table that was left out. */
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
    const candidates = missing.length === 0 ? "" : `，本套表中没有找到的有${missing.join("、")}`;
    yield {
      kind: "violation",
      severity: "info",
      at: placeOfTitle(table, `number-${unused.join("-")}`),
      message: `表号从“${before.label}”跳到“${label}”，缺第${unused.join("、")}表${candidates}。请核对是否漏了表，或表号有误。`,
    };
  }
}
