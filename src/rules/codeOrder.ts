/** 科目排列次序：按编码从小到大，上级在前、下级在后。 */
import { ofEach } from "../contract/ofEach";
import { defineRule, holds, type Check } from "../contract/rule";
import {
  isDivider,
  isInBlocks,
  isSubjectTable,
  otherTexts,
  subjectRows,
  type CodedRow,
} from "../readings/codes/subjectRows";
import { placesOfRow } from "../readings/place";
import { rowName, tableName } from "../readings/wording";
import type { Panel, Table } from "../recognise";

export const codeOrder = defineRule({
  id: "code-order",
  severity: "info",
  docs: {
    title: "科目排列次序",
    why: "科目按编码从小到大排列，上级在前、下级在后。次序乱了不影响数字，但常常是插行时放错了位置，或者编码打错了。",
    basis: "《政府收支分类科目》",
    causes: "插行时放错了位置；编码打错。",
    mend: "把这一行移到编码顺序的位置，先确认编码没有打错。",
    example: {
      good: "2101501 行政运行、2101502 一般行政管理事务、2101506 医疗保障经办事务",
      bad: "2101506 医疗保障经办事务、2101502 一般行政管理事务",
      drawn: `支出总表 | | 单位：万元
        科目编码 | 科目名称 | 合计
        210 | 卫生健康支出 | 96.00
        21015 | 医疗保障管理事务 | 96.00
        2101501→2101506 | 行政运行→医疗保障经办事务 | 30.00→16.00
        2101502→2101501 | 一般行政管理事务→行政运行 | 50.00→30.00
        2101506→2101502 | 医疗保障经办事务→一般行政管理事务 | 16.00→50.00`,
    },
  },
  check: ofEach("tables", function* (table) {
    if (!isSubjectTable(table)) return;
    const rows = subjectRows(table);
    if (rows.length > 1) yield* orderOf(table, rows);
  }),
});

/** With more breaks than this a table is sorted by something else than codes. */
const manyBreaks = 5;

function* orderOf(table: Table, rows: readonly CodedRow[]): Iterable<Check> {
  const breaks = [...breaksIn(table, rows)];
  const [first] = breaks;
  if (first === undefined) yield holds;
  else if (isInBlocks(table, rows)) return;
  else if (breaks.length > manyBreaks) {
    const [at, ...evidence] = placesOfRow(table, first.row);
    yield {
      kind: "violation",
      at,
      evidence,
      relation: "table",
      message: `${tableName(table)}的科目没有按编码排列（从${first.before.code}之后的${first.row.code}起，共${breaks.length}处）。科目一般按编码从小到大、上级在前排列。`,
    };
  } else for (const { before, row } of breaks) yield misplaced(table, before, row);
}

interface Break {
  readonly before: CodedRow;
  readonly row: CodedRow;
}

/** The places where codes go down. Each panel is a list of its own, and so are the rows behind a total. */
function* breaksIn(table: Table, rows: readonly CodedRow[]): Iterable<Break> {
  const coded = new Set<object>(rows);
  const last = new Map<Panel, CodedRow>();
  for (const row of table.rows) {
    if (!coded.has(row)) {
      if (isDivider(row)) last.delete(row.panel);
      continue;
    }
    const current = row as CodedRow;
    const before = last.get(row.panel);
    if (before !== undefined && goesDown(before.code, current.code, table) && isOneList(before, current))
      yield { before, row: current };
    last.set(row.panel, current);
  }
}

/** Do both rows stand in one list? Where every line names its organisation, each organisation has a list of its own. */
function isOneList(before: CodedRow, row: CodedRow): boolean {
  return otherTexts(before) === otherTexts(row);
}

/** 303 belongs to 人员经费 and may stand before 302, as 509 before 502. */
const personnelFirst: Readonly<Record<string, string>> = { "303": "302", "509": "502" };

/** `208` < `20805` < `2080505` < `20899` < `210`: as texts, and so a parent comes before its children. */
function goesDown(before: string, code: string, { axis }: Table): boolean {
  if (code >= before) return false;
  return !(axis === "economic" && personnelFirst[before.slice(0, 3)] === code.slice(0, 3));
}

function misplaced(table: Table, before: CodedRow, row: CodedRow): Check {
  const [at, ...rest] = placesOfRow(table, row);
  const isParent = before.code.startsWith(row.code);
  return {
    kind: "violation",
    at,
    evidence: [...rest, ...placesOfRow(table, before)],
    message: isParent
      ? `${tableName(table)}的上级科目${row.code}${rowName(row)}排在它的下级${before.code}之后。请把上级移到下级前面。`
      : `${tableName(table)}的${row.code}${rowName(row)}排在${before.code}${rowName(before)}之后，次序颠倒。科目一般按编码从小到大排列，请核对位置，或编码是否有误。`,
  };
}
