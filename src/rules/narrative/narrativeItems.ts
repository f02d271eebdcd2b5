/** 说明所列的项目：项数与所列一致，列出的用途表中有数，逐项写的不漏写。 */
import { drawnNarrative } from "../../contract/drawnForms";
import { defineRule, holds, type Check } from "../../contract/rule";
import {
  countedStaffIn,
  countedVehiclesIn,
  enumerationsIn,
  keptVehiclesIn,
  type Narrative,
  type Paragraph,
} from "../../narrative";
import { narrative, wholeTexts } from "../../readings/narrative";
import { placeOfParagraph, quoted, quotedSpan } from "../../readings/paragraphs";
import { placeOfRow, type Place } from "../../readings/place";
import type { Readings } from "../../readings/readings";
import { placeOnTable } from "../../readings/tablePlaces";
import { listed, tableName } from "../../readings/wording";
import type { Table } from "../../recognise";
import { accuracy } from "./basis";
import { listedSubjectsIn } from "./listedSubjects";
import { listedUsesIn } from "./listedUses";
import { moneyText, placeOfStatement } from "./told";

export const narrativeItems = defineRule({
  id: "narrative-items",
  severity: "warning",
  docs: {
    title: "说明所列的项目",
    why: "写了“以下三项”“共5个项目”的，后面就应当列这么多项；写了车辆、人员总数的，各类加起来应当是这么多，公务用车保有量也不会比它多。基本支出“主要用于：办公费、印刷费……”逐个写明经济科目的，表中这些科目应当有数；照抄模板的列举常常把没有安排的科目也写上。总数和各类、各项都照表逐个写出，独缺一两个的，多半是漏写。用“等”收尾的列举只作提示。",
    grades: { info: "列举以“等”结尾的（平时不列出）" },
    basis: accuracy("所列项数与写明的项数一致，列出的科目在报表中有数"),
    causes: "增删了项目没有改“几项”；照抄模板的列举。",
    mend: "数一数所列的项目；没有安排的科目删去。",
    example: {
      good: "“三公”经费包括以下三项：因公出国（境）费、公务用车购置及运行费、公务接待费",
      bad: "“三公”经费包括以下三项：因公出国（境）费、公务接待费",
      drawn: drawnNarrative(
        "“三公”经费包括以下三项：因公出国（境）费、公务用车购置及运行费、公务接待费。→“三公”经费包括以下三项：因公出国（境）费、公务接待费。",
      ),
    },
  },
  *check(_disclosure, _catalogue, readings) {
    const text = readings.of(narrative);
    yield* announcedItems(text);
    yield* vehiclesOfKinds(text);
    yield* staffOfKinds(readings.of(wholeTexts).flat());
    yield* vehiclesKept(text);
    yield* averages(text);
    yield* leftOut(text);
    yield* usesWithoutMoney(readings);
    yield* subjectsListed(readings);
  },
});

function* announcedItems({ paragraphs }: Narrative): Iterable<Check> {
  for (const { paragraph, span, announced, listed: found } of enumerationsIn(paragraphs))
    if (announced === found) yield holds;
    else
      yield {
        kind: "violation",
        at: { ...placeOfParagraph(paragraph), concept: "count" },
        message: `${quotedSpan(paragraph, span)}：写的是${String(announced)}项，列出的是${String(found)}项。请核对。`,
        expected: String(found),
        actual: String(announced),
      };
}

function* vehiclesOfKinds({ paragraphs }: Narrative): Iterable<Check> {
  for (const { paragraph, span, inAll, sum, holds: isRight } of countedVehiclesIn(paragraphs))
    if (isRight) yield holds;
    else
      yield {
        kind: "violation",
        at: { ...placeOfParagraph(paragraph), concept: "vehicles" },
        message: `${quotedSpan(paragraph, span)}：车辆共${String(inAll)}辆，后面各类加起来是${String(sum)}辆。请核对。`,
        expected: String(sum),
        actual: String(inAll),
      };
}

/** Also of what the text tells of the organisation itself, before it explains figures. */
function* staffOfKinds(paragraphs: readonly Paragraph[]): Iterable<Check> {
  for (const { paragraph, span, inAll, sum, holds: isRight } of countedStaffIn(paragraphs))
    if (isRight) yield holds;
    else
      yield {
        kind: "violation",
        at: { ...placeOfParagraph(paragraph), concept: "staff" },
        message: `${quotedSpan(paragraph, span)}：总数是${String(inAll)}人，各类加起来是${String(sum)}人。请核对。`,
        expected: String(sum),
        actual: String(inAll),
      };
}

function* vehiclesKept({ paragraphs, year }: Narrative): Iterable<Check> {
  for (const { paragraph, span, kept, owned, holds: isRight } of keptVehiclesIn(paragraphs, year))
    if (isRight) yield holds;
    else
      yield {
        kind: "violation",
        at: { ...placeOfParagraph(paragraph), concept: "kept" },
        message: `${quotedSpan(paragraph, span)}：公务用车保有量${String(kept)}辆，说明写共有车辆只有${String(owned)}辆。请核对。`,
        expected: String(owned),
        actual: String(kept),
      };
}

function* averages(text: Narrative): Iterable<Check> {
  for (const { paragraph, span, count, told, all, holds: isRight } of text.averages)
    if (isRight) yield holds;
    else
      yield {
        kind: "violation",
        at: { ...placeOfParagraph(paragraph), concept: "average" },
        message: `${quotedSpan(paragraph, span)}：${moneyText(all)}分给${String(count)}辆，每辆不是${moneyText(told)}。请核对。`,
        actual: moneyText(told),
      };
}

function* leftOut(text: Narrative): Iterable<Check> {
  for (const { last, told, rows, table } of text.leftOut) {
    if (last.value === undefined) continue;
    const names = named(rows.map(({ row }) => row.name));
    yield {
      kind: "violation",
      at: placeOfStatement(last, "left-out"),
      evidence: rows.map(({ table: own, row }) => placeOfRow(own, row)),
      message: `${quoted(last.value)}：这里逐项写了${tableName(table)}中的${String(told)}项，没有写${names}，表中有数。请核对是否漏写。`,
    };
  }
}

function* usesWithoutMoney(readings: Readings): Iterable<Check> {
  for (const { paragraph, span, table, without, isOpen } of listedUsesIn(readings))
    if (without.length === 0) yield holds;
    else
      yield {
        kind: "violation",
        ...(isOpen && { severity: "info" as const, isOptional: true as const }),
        at: { ...placeOfParagraph(paragraph), concept: "uses" },
        evidence: [topOf(table)],
        message: `${quotedSpan(paragraph, span)}：所列的${named(without)}在${tableName(table)}没有数。请核对说明和表。`,
      };
}

function* subjectsListed(readings: Readings): Iterable<Check> {
  for (const { paragraph, span, table, without, twice } of listedSubjectsIn(readings)) {
    if (without.length === 0 && twice.length === 0) yield holds;
    const at = placeOfParagraph(paragraph);
    if (without.length > 0)
      yield {
        kind: "violation",
        at: { ...at, concept: "subjects" },
        evidence: [topOf(table)],
        message: `${quotedSpan(paragraph, span)}：所列的${named(without)}在表中没有数。请核对科目名称。`,
      };
    if (twice.length > 0)
      yield {
        kind: "violation",
        at: { ...at, concept: "subjects-twice" },
        message: `${quotedSpan(paragraph, span)}：${named(twice)}列了两次。请核对是否写错了一个。`,
      };
  }
}

function named(names: readonly string[]): string {
  return listed(
    names.map((name) => `“${name}”`),
    "项",
  );
}

function topOf(table: Table): Place {
  return placeOnTable(table, { row: table.area.top, column: table.area.left }, "title");
}
