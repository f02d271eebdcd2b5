/** Codes from names, for code cells that are blank: only where the tree around a name leaves no other code for it. */
import { codeAbove, isReliable, type Catalogue, type CatalogueKind, type Entry } from "../catalogue";
import type { Column, Disclosure, Panel, Row, Table } from "../recognise";
import { isTotalLabel } from "../vocabulary";
import { cellAt, type CellEdit, type Sheet } from "../workbook";
import { blanksAt, coveredRows } from "./blankCells";
import { codedNames } from "./codedNames";
import { subjectKinds } from "../readings/codes/codeColumns";
import { Indentation } from "./indentation";
import { learn } from "./learn";
import type { Proposal } from "./proposal";

/**
 * The code of a name whose code cell is blank, in the order of the tables. A host must never be given these unasked. Codes that are split over
 * 类|款|项 are left to the user.
 */
export function proposeCodes(disclosure: Disclosure, catalogue: Catalogue): readonly Proposal[] {
  const known = catalogue.withLearnt(learn(disclosure));
  return disclosure.tables.flatMap((table) => table.panels.flatMap((panel) => proposeInPanel(table, panel, known)));
}

function proposeInPanel(table: Table, panel: Panel, catalogue: Catalogue): Proposal[] {
  const column = panel.columns.find(({ role }) => role === "code");
  if (column === undefined) return [];
  const rows = table.rows.filter((row) => row.panel === panel);
  const covered = new Map<Sheet, ReadonlySet<number>>();
  const isCovered = ({ sheet, index }: Row): boolean => {
    const rowsOfPage = covered.get(sheet) ?? coveredRows(sheet, column.index);
    covered.set(sheet, rowsOfPage);
    return rowsOfPage.has(index);
  };
  const writing = new CodeWriting(table, column);
  const proposals: Proposal[] = [];
  let above: string | undefined;
  for (const [position, row] of rows.entries()) {
    if (row.code !== undefined && row.kind === "code") above = row.code;
    else if (row.code === undefined && row.name !== "" && !isTotalLabel(row.name)) {
      const before = blanksAt(row.sheet, { row: row.index, column: column.index });
      const next = rows[position + 1];
      const below = next?.kind === "code" ? next.code : undefined;
      const entry = codeOf(row, { above, below }, table, catalogue);
      if (entry === undefined || before === undefined || isCovered(row)) continue;
      if (isUncodedSubject(table, row)) above = entry.code;
      const edit = writing.edit(row, entry, before);
      proposals.push({ table, code: entry.code, entry, others: [], certain: isReliable(entry), edit });
    } else above = undefined;
  }
  return proposals;
}

/** The codes printed right above and right below a name. */
interface Around {
  readonly above: string | undefined;
  readonly below: string | undefined;
}

function codeOf(row: Row, around: Around, table: Table, catalogue: Catalogue): Entry | undefined {
  const named = (kind: CatalogueKind): readonly Entry[] => catalogue.named(kind, row.name, table.year);
  if (row.kind === "project") return onlyOne(named("project"));
  const isUncoded = isUncodedSubject(table, row);
  if (row.kind === "organisation" || row.kind === "line") {
    const organisation = onlyOne(named("organisation"));
    if (organisation !== undefined || !isUncoded) return organisation;
  }
  if (!isUncoded) return undefined;
  const kinds = subjectKinds(row.panel);
  const all = named(kinds.find((kind) => kind === table.axis) ?? kinds[0] ?? "functional");
  const inOrder = all.filter((entry) => isInOrder(entry, around));
  return onlyOne(inOrder.filter((entry) => isInTree(entry, around))) ?? (all.length === 1 ? inOrder[0] : undefined);
}

/** May the row be a subject whose code was left out? A line without a code among subjects may, even if what follows adds up to it. */
function isUncodedSubject({ axis }: Table, { kind, code }: Row): boolean {
  const mayBeSubject = (kind === "organisation" || kind === "line") && (axis === "functional" || axis === "economic");
  return kind === "memo" || (mayBeSubject && code === undefined);
}

function onlyOne(entries: readonly Entry[]): Entry | undefined {
  return entries.length === 1 ? entries[0] : undefined;
}

/** Tables list the codes of a tree from the root downwards, which is the order of texts: 208, 20805, 2080505, 20899. */
function isInOrder({ code }: Entry, { above, below }: Around): boolean {
  return (above === undefined || code > above) && (below === undefined || code < below);
}

/** Does the code fit the tree? It hangs below the code above, and the code below hangs beside or below it. */
function isInTree({ kind, code }: Entry, { above, below }: Around): boolean {
  const parent = codeAbove(kind, code);
  const next = below === undefined ? undefined : codeAbove(kind, below);
  return (
    above !== undefined &&
    (parent === undefined || above.startsWith(parent)) &&
    (next === undefined || code.startsWith(next) || next.startsWith(code))
  );
}

/** Writes a code as the others of its column are: as number or text, moved in as far. */
class CodeWriting {
  private readonly indentation: Indentation;
  private readonly asNumbers: boolean;

  constructor(
    table: Table,
    private readonly column: Column,
  ) {
    const neighbours = [...codedNames(table)].map((place) => ({ ...place, column: column.index }));
    const values = neighbours.map(({ page, row }) => cellAt(page, row, column.index)?.value);
    this.indentation = new Indentation(neighbours);
    this.asNumbers =
      values.some((value) => typeof value === "number") && !values.some((value) => typeof value === "string");
  }

  edit({ sheet: page, index: row }: Row, { kind, code }: Entry, before: string | null): CellEdit {
    const column = this.column.index;
    const isNumber = this.asNumbers && /^[1-9]\d{0,14}$/u.test(code);
    const indent = this.indentation.of({ page, kind, code, row, column }) ?? before ?? "";
    return { sheet: page.name, row, column, before, after: isNumber ? Number(code) : indent + code };
  }
}
