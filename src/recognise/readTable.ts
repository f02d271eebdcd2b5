/** The pages of one table → what it is, its columns and its rows. */
import { standsBeside, type Layout } from "../layouts";
import type { Area, Sheet } from "../workbook";
import { readBody, sectionOf, splitPanels } from "./sheet/body";
import { readByForm } from "./layout/byForm";
import { chooseLayout, fitLayout } from "./layout/chooseLayout";
import { kindSaid, titledFinal } from "./layout/kindSaid";
import type { Choice, Evidence } from "./layout/choice";
import { ColumnContents, columnsOf, nameColumnsOf, withoutSpacers } from "./columns/columns";
import { withComparisons } from "./form/comparisons";
import { withProducts } from "./form/products";
import { addsUp, isFigureRole } from "./header/headerMatcher";
import { areOfYears, yearOfHeads } from "./header/periods";
import type { Column, DraftPanel } from "./row";
import { readRows } from "./rows";
import type { Segment, TableSegment } from "./sheet/segments";
import type { TableParts } from "./table";
import { isTotalLabel, saysNothingThere } from "../vocabulary";
import { normalise } from "./cells/text";

/** What the other tables of its document say of it, where its own words leave it open. */
interface Meant {
  readonly year?: number;
  readonly isFinal?: boolean;
}

/** A table that no layout explains is read by its form. @returns undefined where nothing stands under its header, and no note says that there is nothing */
export function readTable(
  sheet: Sheet,
  segments: readonly TableSegment[],
  isOnly: boolean,
  chosen: Layout | undefined,
  meant: Meant = {},
): TableParts | undefined {
  const [{ labels } = {} as TableSegment] = segments;
  const contents = new ColumnContents(segments);
  const printed = evidenceOf(sheet, segments, isOnly, contents);
  const evidence = meant.year === undefined ? printed : { ...printed, year: meant.year };
  const { header, year } = evidence;
  const said = kindSaid(evidence);
  const choice = choiceOf(evidence, chosen, meant.isFinal ?? said === "finalAccounts");
  const columns = columnsOf(choice, header, year, contents);
  const bodies = segments.map((page) => readBody(page.sheet, page.header.bottom + 1, page.bodyBottom, columns));
  const numbers = bodies.find(({ columnNumbers }) => columnNumbers.size > 0)?.columnNumbers;
  const numbered = columns.map((column) => ({ ...column, number: numbers?.get(column.index) }));
  const lines = bodies.flatMap((body, at) =>
    body.lines.map((index) => ({ sheet: segments[at]?.sheet ?? sheet, index })),
  );
  const isGeneral = choice.layout.kind === undefined;
  const panels = splitPanels(numbered).map((own) => {
    const compared = withComparisons(own, header.columns, lines);
    return panelOf(isGeneral ? withProducts(compared, lines) : compared);
  });
  const hasFigures = panels.some((panel) => panel.columns.some(({ role }) => isFigureRole(role)));
  const saysWhy = bodies.some(({ notes }) => notes.some(({ text }) => saysNothingThere(text)));
  if (isGeneral && !hasFigures && !saysWhy) return undefined;
  const { rows, trees } = readRows(choice, { panels, lines }, labels.unit?.value ?? "万元");
  const table: TableParts = {
    sheet,
    area: areaOf(sheet, pagesOn(sheet, segments)),
    furtherPages: [...new Set(segments.map((page) => page.sheet))]
      .filter((page) => page !== sheet)
      .map((page) => ({ sheet: page, area: areaOf(page, pagesOn(page, segments)) })),
    layout: choice.layout,
    confidence: choice.confidence,
    isNamed: choice.isNamed,
    labels,
    furtherHeadings: segments.slice(1).map((page) => ({ sheet: page.sheet, labels: page.labels })),
    headYear: yearOfHeads(header.columns, choice.layout.kind),
    kindSaid: said,
    axis: choice.axis,
    panels,
    rows,
    trees,
    notes: bodies.flatMap((body) => body.notes),
    unreadable: rows.length === 0 && bodies.some(({ illegible }) => illegible),
  };
  const again = (other: Meant): TableParts =>
    readTable(sheet, segments, isOnly, chosen, { ...meant, ...other }) ?? table;
  const mayBeInYear = meant.year === undefined && areOfYears(header.columns, year);
  const mayBeFinal = meant.isFinal === undefined && chosen === undefined && said === undefined;
  return {
    ...table,
    ...(mayBeInYear && { inYear: (own) => again({ year: own }) }),
    ...(mayBeFinal && titledFinal(evidence) && { asFinal: () => again({ isFinal: true }) }),
  };
}

/** Of final accounts, as if its title said so; what no layout explains is read by its form. */
function choiceOf(evidence: Evidence, chosen: Layout | undefined, isFinal: boolean): Choice {
  if (chosen !== undefined) return fitLayout(evidence, chosen) ?? readByForm(evidence);
  const plain = chooseLayout(evidence);
  const titled = isFinal && plain?.layout.kind !== "finalAccounts" ? titledFinal(evidence) : undefined;
  return (titled && chooseLayout(titled)) ?? plain ?? readByForm(evidence);
}

/** What the pages of a table say of which table it is. */
export function evidenceOf(
  sheet: Sheet,
  segments: readonly TableSegment[],
  isOnly: boolean,
  contents: ColumnContents,
): Evidence {
  const [{ header: printed, labels } = {} as TableSegment] = segments;
  const header = withoutSpacers(printed, contents);
  return {
    header,
    titles: labels.titles.map(({ value }) => value),
    sheetName: isOnly ? normalise(sheet.name) : "",
    year: labels.year?.value,
    labels: bodyTexts(segments),
    contentOf: (column) => contents.of(column),
    nameColumns: nameColumnsOf(header.columns, contents),
  };
}

/** The pages of a table that stand on the sheet where it begins. */
export function pagesOn<Page extends Segment>(sheet: Sheet, pages: readonly Page[]): readonly Page[] {
  return pages.filter((page) => page.sheet === sheet);
}

/** From the first heading to the last filled row. */
export function areaOf(sheet: Sheet, segments: readonly Segment[]): Area {
  const top = segments[0]?.headingTop ?? 0;
  const columns = segments.flatMap(({ header }) => header?.columns.map(({ index }) => index) ?? 0);
  let bottom = segments.at(-1)?.bodyBottom ?? 0;
  while (bottom > top && sheet.rows[bottom] === undefined) bottom -= 1;
  return { top, left: Math.min(...columns), bottom, right: Math.max(...columns) };
}

/** Enough of the body to tell captions by; a long table need not be read twice. */
const linesOfEvidence = 60;
const pagesOfEvidence = 3;

function bodyTexts(segments: readonly TableSegment[]): string[] {
  return segments
    .slice(0, pagesOfEvidence)
    .flatMap(({ sheet, header, bodyBottom }) =>
      sheet.rows
        .slice(header.bottom + 1, Math.min(bodyBottom, header.bottom + linesOfEvidence) + 1)
        .flatMap((cells) =>
          (cells ?? []).flatMap((cell) => (typeof cell?.value === "string" ? normalise(cell.value) : [])),
        ),
    );
}

/**
 * `本年收入/小计` is what `小计` means; `本年收入/单位资金/小计`, which fits the words as well, is something within it. Of 总计 and `三公经费/小计` beside
 * 会议费 the one whose group says it is meant.
 */
function eachConceptOnce(columns: readonly Column[]): readonly Column[] {
  const depth = ({ unexplained }: Column): number => unexplained ?? 0;
  const isMeant = (column: Column, known: Column | undefined): boolean =>
    known === undefined ||
    depth(column) < depth(known) ||
    (depth(column) === depth(known) && hasBeside && isTotalLabel(known.title) && (column.groups?.length ?? 0) > 0);
  const hasBeside = columns.some(({ concept }) => concept !== undefined && standsBeside(concept));
  const outermost = new Map<string, Column>();
  for (const column of columns)
    if (column.concept !== undefined && isMeant(column, outermost.get(column.concept)))
      outermost.set(column.concept, column);
  return columns.map((column) =>
    column.role !== "amount" || column.concept === undefined || outermost.get(column.concept) === column
      ? column
      : { ...column, concept: `“${column.title}”${column.index}`, isUnnamed: true as const },
  );
}

/** Columns without a name of a layout add up along the rows only where their figures show it (`rows/addable.ts`). */
function panelOf(printed: readonly Column[]): DraftPanel {
  const columns = eachConceptOnce(printed);
  const byConcept = new Map<string, Column>();
  for (const column of columns)
    if (column.concept !== undefined && !byConcept.has(column.concept)) byConcept.set(column.concept, column);
  const additive = [...byConcept.values()].filter(
    ({ role, isUnnamed, isOtherPeriod }) => addsUp(role) && isUnnamed === undefined && isOtherPeriod === undefined,
  );
  const paths = columns.filter(({ role }) => role !== undefined).map(({ title }) => title.split("/"));
  return { section: sectionOf(paths), columns, byConcept, additive, supposed: new Set() };
}
