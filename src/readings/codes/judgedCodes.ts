/** What the catalogue says of the codes that a disclosure prints. */
import { editions, type Catalogue, type CatalogueKind } from "../../catalogue";
import type { Table } from "../../recognise";
import { defineReading } from "../readings";
import { kindNames } from "./editionWords";
import { withWholeName } from "./continuedName";
import { judge, type CodeJudgement } from "./judgement";
import { isPublished, printedCodes, type PrintedCode } from "./printedCodes";

/** A printed code of which the catalogue says that something is wrong. */
export interface Wrong<J extends CodeJudgement = CodeJudgement> {
  readonly printed: PrintedCode;
  readonly judgement: J;
}

export interface JudgedTable {
  readonly wrong: readonly Wrong[];
  /** How many codes were judged. */
  readonly count: number;
  /** Why codes of a kind could not be. */
  readonly notJudged: ReadonlyMap<CatalogueKind, string>;
}

/** The codes of every table of the disclosure, held against the catalogue. */
export const judgedCodes = defineReading(
  "judged-codes",
  ({ disclosure: { tables }, catalogue }): ReadonlyMap<Table, JudgedTable> =>
    new Map(tables.map((table) => [table, judgeAll(catalogue, table)])),
);

function judgeAll(catalogue: Catalogue, table: Table): JudgedTable {
  const codes = printedCodes(table).filter(({ kind }) => isPublished(kind) || catalogue.hasOwn(kind));
  const notJudged = new Map<CatalogueKind, string>();
  for (const kind of new Set(codes.map((printed) => printed.kind))) {
    const reason = whyNotJudged(catalogue, kind, table);
    if (reason !== undefined) notJudged.set(kind, reason);
  }
  const wrong: Wrong[] = [];
  let count = 0;
  for (const code of codes) {
    if (notJudged.has(code.kind)) continue;
    const printed = withWholeName(catalogue, code);
    count += 1;
    const judgement = judge(catalogue, printed);
    if (judgement.kind !== "right") wrong.push({ printed, judgement });
  }
  return { wrong, count, notJudged };
}

function whyNotJudged(catalogue: Catalogue, kind: CatalogueKind, { year }: Table): string | undefined {
  if (!catalogue.has(kind)) return "没有装入科目目录";
  const [first, last] = [editions[0]?.year, editions.at(-1)?.year];
  if (catalogue.edition(year) === undefined) return `目录收录${first ?? ""}—${last ?? ""}年，没有${year ?? ""}年的`;
  if (catalogue.hasOwn(kind) || catalogue.children(kind, undefined, year).length > 0) return undefined;
  return `没有${year ?? ""}年的${kindNames[kind]}目录`;
}
