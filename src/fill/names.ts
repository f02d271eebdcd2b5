/** Names from codes, for name cells that are blank. */
import type { Catalogue, Entry } from "../catalogue";
import type { Disclosure, Table } from "../recognise";
import { blanksAt, coveredRows } from "./blankCells";
import { isCertain } from "./certainty";
import { codedNames, type CodedName } from "./codedNames";
import { Indentation } from "./indentation";
import { learn } from "./learn";
import type { Proposal } from "./proposal";

/**
 * Proposes the names of codes that stand beside a blank name cell, table by table, row by row. Codes that the catalogue does
 * not know are passed over.
 */
export function proposeNames(disclosure: Disclosure, catalogue: Catalogue): readonly Proposal[] {
  const known = catalogue.withLearnt(learn(disclosure));
  return disclosure.tables.flatMap((table) => proposeInTable(table, known));
}

/** Codes beside a blank name cell of which no catalogue knows a name for the table's year. */
export function unknownCodes(disclosure: Disclosure, catalogue: Catalogue): readonly CodedName[] {
  const known = catalogue.withLearnt(learn(disclosure));
  return disclosure.tables.flatMap((table) =>
    blankNames([...codedNames(table)]).filter((blank) => namesOf(blank, known).length === 0),
  );
}

function proposeInTable(table: Table, catalogue: Catalogue): Proposal[] {
  const all = [...codedNames(table)];
  const indentation = new Indentation(all.filter(({ name }) => name !== ""));
  return blankNames(all).flatMap((blank) => {
    const names = namesOf(blank, catalogue);
    const [entry, ...others] = names;
    if (entry === undefined) return [];
    const { page, sheet, row, column, code } = blank;
    const before = blanksAt(page, blank) ?? null;
    const indent = indentation.of(blank) ?? before ?? "";
    return {
      table,
      code,
      entry,
      others,
      certain: isCertain(names, table.year, catalogue),
      edit: { sheet, row, column, before, after: indent + entry.name },
    };
  });
}

function blankNames(all: readonly CodedName[]): readonly CodedName[] {
  const covered = new Map<string, ReadonlySet<number>>();
  return all.filter((place) => {
    const { page, row, column, name } = place;
    if (name !== "" || blanksAt(page, place) === undefined) return false;
    const key = `${page.name}/${column}`;
    let rows = covered.get(key);
    if (rows === undefined) covered.set(key, (rows = coveredRows(page, column)));
    return !rows.has(row);
  });
}

function namesOf({ table, kind, code }: CodedName, catalogue: Catalogue): readonly Entry[] {
  return kind === undefined ? [] : catalogue.names(kind, code, table.year);
}
