/** Takes the rules on names through the codes of all tables that the catalogue can judge. */
import { editions, type Catalogue, type CatalogueKind } from "../../catalogue";
import { couldNotRun, holds, type Check } from "../../contract/rule";
import { kindNames } from "../../readings/codes/editionWords";
import { judge, type Judgement } from "../../readings/codes/judgement";
import { isPublished, printedCodes, type PrintedCode } from "../../readings/codes/printedCodes";
import { tableName } from "../../readings/wording";
import type { Disclosure, Table } from "../../recognise";

/** A printed code of which the catalogue says that something is wrong. */
export interface Wrong<J extends Judgement = Judgement> {
  readonly printed: PrintedCode;
  readonly judgement: J;
}

/** @param say what the rule says of a table's wrong codes */
export function* judgeTables(
  { tables }: Disclosure,
  catalogue: Catalogue,
  say: (wrong: readonly Wrong[]) => Iterable<Check>,
): Iterable<Check> {
  for (const table of tables) {
    const { wrong, count, notJudged } = judgedTable(catalogue, table);
    const said = [...say(wrong)];
    yield* said;
    if (said.length === 0 && count > 0) yield holds;
    if (notJudged.size > 0) {
      const kinds = [...notJudged.keys()].map((kind) => kindNames[kind]).join("、");
      yield couldNotRun(`${tableName(table)}的${kinds}编码和名称`, [...new Set(notJudged.values())].join("；"));
    }
  }
}

interface JudgedTable {
  readonly wrong: readonly Wrong[];
  /** How many codes were judged. */
  readonly count: number;
  /** Why codes of a kind could not be. */
  readonly notJudged: ReadonlyMap<CatalogueKind, string>;
}

/** Neither tables nor catalogues change, and several rules ask. */
const known = new WeakMap<Catalogue, WeakMap<Table, JudgedTable>>();

export function judgedTable(catalogue: Catalogue, table: Table): JudgedTable {
  let tables = known.get(catalogue);
  if (tables === undefined) known.set(catalogue, (tables = new WeakMap()));
  let judged = tables.get(table);
  if (judged === undefined) tables.set(table, (judged = judgeAll(catalogue, table)));
  return judged;
}

function judgeAll(catalogue: Catalogue, table: Table): JudgedTable {
  const codes = printedCodes(table).filter(({ kind }) => isPublished(kind) || catalogue.hasOwn(kind));
  const notJudged = new Map<CatalogueKind, string>();
  for (const kind of new Set(codes.map((printed) => printed.kind))) {
    const reason = whyNotJudged(catalogue, kind, table);
    if (reason !== undefined) notJudged.set(kind, reason);
  }
  const wrong: Wrong[] = [];
  let count = 0;
  for (const printed of codes) {
    if (notJudged.has(printed.kind)) continue;
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
