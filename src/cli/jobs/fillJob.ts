/** One workbook from its bytes to a copy with names filled in, and what is to be said of it. */
import type { Catalogue, CatalogueKind } from "../../catalogue";
import { proposeCodes, proposeNames, unknownCodes, type Proposal } from "../../fill";
import { filledCopy, isUnusable, readWorkbook } from "../../hosts/file";
import { wordsOf, type Language } from "../../locale";
import { recognise } from "../../recognise";
import { a1, type CellPlace } from "../../workbook";
import { readInput } from "../files/readInput";

export interface FillJob {
  readonly kind: "fill";
  readonly path: string;
  readonly language: Language;
  /** Write codes that names tell, too. */
  readonly codes: boolean;
  /** Write what is only offered, too. */
  readonly offered: boolean;
}

/** Plain data: it has to pass from thread to thread. */
export interface FillReport {
  readonly tables: readonly FilledTable[];
  /** Names and codes that were not written, and the codes of which no name is known. */
  readonly offered: readonly Offered[];
  readonly codes: readonly Offered[];
  readonly unknown: readonly { readonly cell: string; readonly code: string }[];
}

export interface FilledTable {
  readonly title: string;
  /** How many names of each catalogue. */
  readonly names: ReadonlyMap<CatalogueKind, number>;
  readonly codes: number;
}

export interface Offered extends Pick<Proposal, "code" | "entry" | "others"> {
  /** `预算03表!B7`. */
  readonly cell: string;
}

export type Filled =
  | { readonly kind: "filled"; readonly bytes: Uint8Array; readonly report: FillReport }
  | { readonly kind: "failed"; readonly reason: string };

/** Fills blank names of a workbook in a copy and tells what was filled. */
export function fillWorkbook({ path, language, codes, offered }: FillJob, catalogue: Catalogue): Filled {
  const bytes = readInput(path, wordsOf(language).cli);
  if (isUnusable(bytes)) return failed(bytes);
  const workbook = readWorkbook(bytes);
  if (isUnusable(workbook)) return failed(workbook);
  const disclosure = recognise(workbook);
  const names = proposeNames(disclosure, catalogue);
  const byName = proposeCodes(disclosure, catalogue);
  const isWritten = ({ certain }: Proposal): boolean => certain || offered;
  const [writtenNames, writtenCodes] = [names.filter(isWritten), codes ? byName.filter(isWritten) : []];
  const copy = filledCopy(
    bytes,
    [...writtenNames, ...writtenCodes].map(({ edit }) => edit),
  );
  if (isUnusable(copy)) return failed(copy);
  const report = {
    tables: tablesOf(writtenNames, writtenCodes),
    offered: names.filter((proposal) => !isWritten(proposal)).map(toOffered),
    codes: byName.filter((proposal) => !codes || !isWritten(proposal)).map(toOffered),
    unknown: unknownCodes(disclosure, catalogue).map((place) => ({ cell: cellOf(place), code: place.code })),
  };
  return { kind: "filled", bytes: copy, report };
}

function failed({ reason }: { readonly reason: string }): Filled {
  return { kind: "failed", reason };
}

function tablesOf(names: readonly Proposal[], codes: readonly Proposal[]): FilledTable[] {
  const tables = new Set([...names, ...codes].map(({ table }) => table));
  return [...tables].map((table) => {
    const own = names.filter((proposal) => proposal.table === table);
    const counts = new Map<CatalogueKind, number>();
    for (const { entry } of own) counts.set(entry.kind, (counts.get(entry.kind) ?? 0) + 1);
    return { title: table.title, names: counts, codes: codes.filter((code) => code.table === table).length };
  });
}

function toOffered({ edit, code, entry, others }: Proposal): Offered {
  return { cell: cellOf(edit), code, entry, others };
}

function cellOf(place: CellPlace): string {
  return `${place.sheet}!${a1(place)}`;
}
