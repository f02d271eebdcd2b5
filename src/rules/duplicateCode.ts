/** 同一张表里同一个科目（单位、项目）编码列了两次。 */
import { drawnExpenditure } from "../contract/drawnExpenditure";
import { ofEach } from "../contract/ofEach";
import { defineRule, holds, type Check, type Equality, type Severity } from "../contract/rule";
import { grouped } from "../grouped";
import {
  hasAmount,
  isDivider,
  isInBlocks,
  isSubjectTable,
  otherTexts,
  sameFigures,
  subjectRows,
} from "../readings/codes/subjectRows";
import { placesOfRow } from "../readings/place";
import { listed, rowName, tableName } from "../readings/wording";
import { normalise, type Row, type Table } from "../recognise";
import { cellAt } from "../workbook";

export const duplicateCode = defineRule({
  id: "duplicate-code",
  severity: "error",
  docs: {
    title: "编码重复",
    why: "一张表里同一个科目（单位、项目）只列一行。列了两行，合计就会重复计算，或者其中一行的编码打错了。",
    grades: { warning: "只有一行有金额的，或者不能确定这些行列的都是科目的", info: "各行都没有金额的" },
    basis: "《政府收支分类科目》",
    causes: "复制上一行后只改了名称；同一科目分两行录入；整段粘贴了两次。",
    mend: "按名称到科目目录查编码；确是同一科目的，合并成一行。",
    example: {
      good: "2210201 住房公积金、2210202 提租补贴",
      bad: "2210201 住房公积金、2210201 提租补贴（应为 2210202）",
      drawn: drawnExpenditure("2080506→2080505 | 机关事业单位职业年金缴费支出 | 4.88 | 4.88 |"),
    },
  },
  check: ofEach("tables", function* (table) {
    yield* duplicates(table, rowsOnce(table));
  }),
});

/** The rows of which a table has one for every code. Lists of purchases repeat the organisation's code on every line. */
function rowsOnce(table: Table): readonly Row[] {
  if (isSubjectTable(table)) return subjectRows(table);
  const kind = table.axis === "organisation" ? "organisation" : table.axis === "project" ? "project" : undefined;
  return table.rows.filter((row) => row.kind === kind && row.code !== undefined);
}

function* duplicates(table: Table, rows: readonly Row[]): Iterable<Check> {
  if (rows.length === 0) return;
  // Hardly any table has a code twice: only then it is worth asking why.
  if (new Set(rows.map(({ code }) => code)).size === rows.length) return yield holds;
  const stretches = stretchesOf(table);
  const keyOf = (row: Row): string => [row.code, row.parent?.key, stretches.get(row)?.block, otherTexts(row)].join("/");
  // Organisations may be listed that nothing in their rows names.
  if (isInBlocks(table, rows, keyOf)) return;
  const byCode = grouped(rows, keyOf);
  const repeated: Repeated[] = [];
  for (const [first, second, ...others] of byCode.values()) {
    if (second === undefined) continue;
    const isOnePage = stretches.get(first)?.page === stretches.get(second)?.page;
    // Where a page begins between them, the row may be repeated for the reader's sake.
    if (!isOnePage && !(hasAmount(table, first) && sameFigures(table, first, second))) continue;
    repeated.push({ rows: [first, second, ...others], severity: severityOf(table, first, second, isOnePage) });
  }
  for (const block of blocksOf(table, repeated)) {
    const [only, ...more] = block;
    yield more.length === 0 ? duplicate(table, only) : pasted(table, block);
  }
  if (repeated.length === 0) yield holds;
}

/** The rows of one code. */
interface Repeated {
  readonly rows: readonly [Row, Row, ...Row[]];
  readonly severity: Severity;
}

/** Rows below each other that stand below each other once more, with the same figures: they were pasted twice. The others each for itself. */
function blocksOf(table: Table, repeated: readonly Repeated[]): [Repeated, ...Repeated[]][] {
  const places = new Map(table.rows.map((row, place) => [row, place]));
  const isNext = (one: Row, other: Row): boolean => places.get(other) === (places.get(one) ?? Infinity) + 1;
  const isCopy = ({ rows: [first, second, ...others] }: Repeated): boolean =>
    others.length === 0 && sameFigures(table, first, second);
  const blocks: [Repeated, ...Repeated[]][] = [];
  for (const one of repeated) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    const goesOn =
      last !== undefined &&
      isCopy(last) &&
      isCopy(one) &&
      isNext(last.rows[0], one.rows[0]) &&
      isNext(last.rows[1], one.rows[1]);
    if (block !== undefined && goesOn) block.push(one);
    else blocks.push([one]);
  }
  return blocks;
}

function pasted(table: Table, block: readonly [Repeated, ...Repeated[]]): Check {
  const [original, copy] = [block.map(({ rows }) => rows[0]), block.map(({ rows }) => rows[1])];
  const lines = (rows: readonly Row[]): string => `第${(rows[0]?.index ?? 0) + 1}至${(rows.at(-1)?.index ?? 0) + 1}行`;
  const [[at, ...rest] = placesOfRow(table, block[0].rows[1]), ...further] = copy.map((row) => placesOfRow(table, row));
  return {
    kind: "violation",
    severity: block.find(({ severity }) => severity === "error")?.severity ?? block[0].severity,
    at,
    evidence: [...rest, ...further.flat(), ...original.flatMap((row) => placesOfRow(table, row))],
    message: `${tableName(table)}${lines(copy)}与${lines(original)}的编码、金额完全相同：${listed(
      copy.map((row) => row.code ?? ""),
      "个",
    )}。请核对这几行是否粘贴了两次，多余的删去。`,
    explains: (equality) => isDoubled(equality, table, new Set(copy)),
  };
}

interface Stretch {
  /** Between totals and headings: what belongs to one organisation. */
  readonly block: number;
  /** Between repeated headers. */
  readonly page: number;
}

function stretchesOf(table: Table): ReadonlyMap<Row, Stretch> {
  const stretches = new Map<Row, Stretch>();
  const headers = new Set(table.panels.flatMap(({ columns }) => columns.map(({ title }) => lastWord(title))));
  let [block, page] = [0, 0];
  let before = table.rows[0]?.index ?? 0;
  for (const row of table.rows) {
    let isBreak = isDivider(row);
    let isHeader = false;
    for (let line = before + 1; line < row.index; line += 1) {
      const texts = textsOf(table, line);
      if (texts.filter((text) => headers.has(text)).length > 1) isHeader = true;
      else isBreak ||= texts.length > 0;
    }
    // What stands around a header belongs to it.
    if (isHeader) page += 1;
    else if (isBreak) block += 1;
    stretches.set(row, { block, page });
    before = row.index;
  }
  return stretches;
}

function lastWord(title: string): string {
  return title.slice(title.lastIndexOf("/") + 1);
}

function textsOf({ sheet, area }: Table, line: number): string[] {
  const texts: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const value = cellAt(sheet, line, column)?.value;
    if (typeof value === "string" && value.trim() !== "") texts.push(normalise(value));
  }
  return texts;
}

/**
 * Certain where both rows count; a row without figures does no harm to the sums. A table that nothing names may list something else
 * than subjects, as projects, each with the subject that pays for it.
 */
function severityOf(table: Table, first: Row, second: Row, isOnePage: boolean): Severity {
  const counting = [first, second].filter((row) => hasAmount(table, row)).length;
  const isSure = isOnePage && (table.isNamed || normalise(first.name) === normalise(second.name));
  return counting === 2 ? (isSure ? "error" : "warning") : counting === 1 ? "warning" : "info";
}

function duplicate(table: Table, { rows, severity }: Repeated): Check {
  const [first, second, ...others] = rows;
  const [at, ...rest] = placesOfRow(table, second);
  const sameName = normalise(first.name) === normalise(second.name);
  const line = (row: Row): string => `第${row.index + 1}行`;
  const names = sameName
    ? `${second.code ?? ""}${rowName(second)}`
    : `${second.code ?? ""}，名称分别为${rowName(first)}和${rowName(second)}`;
  const advice = !sameName
    ? "名称不同，请核对其中一行的编码是否有误。"
    : sameFigures(table, first, second)
      ? "两行金额也相同，请核对是否多打了一行。"
      : "请合并为一行，或核对其中一行的编码是否有误。";
  return {
    kind: "violation",
    severity,
    at,
    evidence: [...rest, ...[first, ...others].flatMap((row) => placesOfRow(table, row))],
    message: `${tableName(table)}${listed(rows.map(line), "行")}是同一个编码：${names}。${advice}`,
    actual: second.code ?? "",
    explains: (equality) => isDoubled(equality, table, new Set([second, ...others])),
  };
}

/** Does a sum come out right when the repeated rows are left out? */
function isDoubled({ claim, terms }: Equality, table: Table, repeated: ReadonlySet<Row>): boolean {
  const isRepeated = (row: Row): boolean => repeated.has(row);
  if (claim.table !== table || claim.reading.kind !== "amount" || !terms.some(({ fact }) => isRepeated(fact.row))) {
    return false;
  }
  let sum = claim.reading.amount.minus(claim.reading.amount);
  for (const { fact, sign } of terms) {
    if (isRepeated(fact.row) || fact.reading.kind !== "amount") continue;
    sum = sign > 0 ? sum.plus(fact.reading.amount) : sum.minus(fact.reading.amount);
  }
  return claim.reading.amount.agreement(sum) !== "differs";
}
