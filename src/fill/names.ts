/** Names from codes, for name cells that are blank. */
import type { Catalogue, Entry } from "../catalogue";
import type { Disclosure, Table } from "../recognise";
import { blanksAt, coveredRows } from "./blankCells";
import { isCertain } from "./certainty";
import { codedNames, type CodedName } from "./codedNames";
import { Indentation } from "./indentation";
import { learn } from "./learn";
import type { Proposal } from "./proposal";

/** The name of a code that stands beside a blank name cell, in the order of the tables. What the catalogue does not know is passed over. */
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
  const indentation = new Indentation(
    table.sheet,
    all.filter(({ name }) => name !== ""),
  );
  return blankNames(all).flatMap((blank) => {
    const names = namesOf(blank, catalogue);
    const [entry, ...others] = names;
    if (entry === undefined) return [];
    const { sheet, row, column, code } = blank;
    const before = blanksAt(table.sheet, blank) ?? null;
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
  const covered = new Map<number, ReadonlySet<number>>();
  return all.filter((place) => {
    const { table, row, column, name } = place;
    if (name !== "" || blanksAt(table.sheet, place) === undefined) return false;
    let rows = covered.get(column);
    if (rows === undefined) covered.set(column, (rows = coveredRows(table.sheet, column)));
    return !rows.has(row);
  });
}

function namesOf({ table, kind, code }: CodedName, catalogue: Catalogue): readonly Entry[] {
  return kind === undefined ? [] : catalogue.names(kind, code, table.year);
}
