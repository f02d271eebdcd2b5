/** 说明中的科目名称与表、与当年科目一致。 */
import { drawnNarrative } from "../../contract/drawnForms";
import { nameKey } from "../../catalogue";
import { couldNotRun, defineRule, holds, type Check } from "../../contract/rule";
import type { Statement } from "../../narrative";
import { narrative } from "../../readings/narrative";
import { quoted } from "../../readings/paragraphs";
import { placeOf, placeOfRow } from "../../readings/place";
import type { Readings } from "../../readings/readings";
import { listed, tableName } from "../../readings/wording";
import { placeOfStatement } from "./told";

export const narrativeSubject = defineRule({
  id: "narrative-subject",
  severity: "error",
  docs: {
    title: "说明的科目名称",
    why: "说明里逐项写的功能科目（类、款、项）应与表中的名称一致，也要是当年的科目名称。手工打字容易写成近似的名称（购房补贴写成购房补助），沿用旧稿会留下已经改名的科目（医疗卫生与计划生育支出2019年起为卫生健康支出）。",
    grades: {
      warning:
        "没有写类、款、项，也没有写编码的名称，与同列的各类并列、金额是其中漏列的一类的；基本支出与项目支出、人员经费与公用经费写成另一个的",
    },
    basis: "《政府收支分类科目》",
    causes: "手工打字；沿用旧稿里已经改名的科目。",
    mend: "照表中的名称改。",
    example: {
      good: "住房保障支出（类）住房改革支出（款）购房补贴（项）",
      bad: "住房保障支出（类）住房改革支出（款）购房补助（项）",
      drawn: drawnNarrative(
        "住房保障支出（类）住房改革支出（款）购房补贴（项）10.00万元。→住房保障支出（类）住房改革支出（款）购房补助（项）10.00万元。",
      ),
    },
  },
  *check(_disclosure, _catalogue, readings) {
    const { namedOtherwise, statements } = readings.of(narrative);
    if (statements.length > 0) yield holds;
    for (const { statement, row, names, isAmongOthers } of namedOtherwise) {
      if (statement.value === undefined || (row !== undefined && names.length === 0)) continue;
      const wrong = listed(
        names.map(({ told, printed }) => `“${told}”应为“${printed}”`),
        "处",
        "，",
      );
      yield {
        kind: "violation",
        ...(isAmongOthers === true && { severity: "warning" as const }),
        at: placeOfStatement(statement, "subject"),
        ...(row !== undefined && { evidence: [placeOfRow(row.table, row.row)] }),
        message:
          row === undefined
            ? `${quoted(statement.value)}：表中没有“${statement.subject.path.at(-1) ?? ""}”这个科目，也没有这个金额。请核对科目名称。`
            : `${quoted(statement.value)}：这个数在${tableName(row.table)}是“${row.row.name}”的，科目名称与表不一致：${wrong}。`,
        ...(names.length > 0 && {
          expected: listed(names.map(({ printed }) => printed)),
          actual: listed(names.map(({ told }) => told)),
        }),
      };
    }
    yield* ofOtherNature(readings);
    yield* ofOtherYears(readings, new Set(namedOtherwise.map(({ statement }) => statement)));
  },
});

const natures = { basic: "基本支出", project: "项目支出", personnel: "人员经费", operating: "公用经费" };

function* ofOtherNature(readings: Readings): Iterable<Check> {
  for (const { statement, told, meant, facts } of readings.of(narrative).otherNatures) {
    const [fact] = facts;
    if (statement.value === undefined || fact === undefined) continue;
    yield {
      kind: "violation",
      severity: "warning",
      at: placeOfStatement(statement, "subject"),
      evidence: facts.map(placeOf),
      message: `${quoted(statement.value)}：这个数在${tableName(fact.table)}是“${natures[meant]}”的，说明写的是“${natures[told]}”。请核对是否写错了名称。`,
      expected: natures[meant],
      actual: natures[told],
    };
  }
}

/** Names of the classification as it was in other years. */
function* ofOtherYears(readings: Readings, told: ReadonlySet<Statement>): Iterable<Check> {
  const { disclosure, catalogue } = readings;
  const { statements } = readings.of(narrative);
  const { year } = disclosure;
  const named = statements.filter(({ subject }) => subject.isMarked || endsAsClass.test(subject.text));
  if (named.length === 0) return;
  if (year === undefined || !catalogue.has("functional")) {
    yield couldNotRun("说明的科目名称＝当年科目名称", "没有科目目录，或不知道是哪一年的");
    return;
  }
  const inTables = new Set(disclosure.tables.flatMap(({ rows }) => rows.map(({ name }) => nameKey(name))));
  for (const statement of named) {
    if (told.has(statement) || statement.value === undefined || (statement.year ?? year) !== year) continue;
    for (const name of statement.subject.path) {
      if (inTables.has(nameKey(name)) || catalogue.named("functional", name, year).length > 0) continue;
      // Without a mark only the long name of a class says that it is one.
      const once = catalogue
        .everNamed("functional", name)
        .filter(({ code }) => statement.subject.isMarked || code.length === classLength);
      const [now] = once.flatMap(({ code }) => catalogue.names("functional", code, year));
      if (now === undefined) continue;
      yield {
        kind: "violation",
        at: placeOfStatement(statement, "subject-year"),
        message: `${quoted(statement.value)}：“${name}”不是${String(year)}年的科目名称，${now.code}现为“${now.name}”。`,
        expected: now.name,
        actual: name,
      };
    }
  }
}

const classLength = 3;
const endsAsClass = /.{4}支出/u;
