/** Subject paths that are not the table's: a subject by another name, or below another one. */
import { nameKey } from "../../catalogue";
import { amountOf, type Row } from "../../recognise";
import { onceFor } from "../../remembered";
import { markedItem } from "../../vocabulary/subjectNames";
import { withoutEnding, type NamedRow } from "../tie/facts";
import type { Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";

export interface NamedOtherwise {
  readonly statement: Statement;
  /** The row whose figure it is; undefined where the tables have none of that name, and none with that figure. */
  readonly row: NamedRow | undefined;
  /** As the text has them, and as the table does. */
  readonly names: readonly { readonly told: string; readonly printed: string }[];
  /** No mark and no code says that it is a subject: it stands among others, and has the figure of the one that is missing. */
  readonly isAmongOthers?: true;
}

const functional = [
  "general-public-functional",
  "final-05",
  "expenditure-summary",
  "final-03",
  "government-fund",
  "final-07",
];

/** Only paths of the classification are looked at: of other names nobody knows what they are. */
export function* namedOtherwise(statements: readonly Statement[], tying: Tying): Iterable<NamedOtherwise> {
  const rows = functionalRows(tying);
  if (rows.length === 0) return;
  const names = new Set(rows.map(({ row }) => nameKey(row.name)));
  const known = new Set([...names].map(withoutEnding));
  const hasItems = rows.some(({ row }) => row.code?.length === itemLength);
  const { year } = tying.facts.disclosure;
  for (const statement of statements) {
    const { subject, value, isReason } = statement;
    if (value === undefined || isReason === true || (statement.year !== undefined && statement.year !== year)) continue;
    if (!isPath(statement, names)) continue;
    const told = subject.path.map(nameKey);
    if (rows.some(({ row }) => isToldBy(told, row))) continue;
    const named = rows.filter(
      ({ table, row }) =>
        isAmountOf({ table, row, scope: undefined }, statement, tying) &&
        // `检察（款）行政运行（项）`: the class need not be told.
        (levelOf(row) === told.length ||
          (markedItem.test(subject.text) && row.code?.length === itemLength && levelOf(row) > told.length)),
    );
    const near = named
      .map((one) => ({ one, alike: likeness(told, pathOf(one.row)) }))
      .filter(({ alike }) => alike > 0)
      .sort((a, b) => b.alike - a.alike);
    const [best, second] = near;
    if (
      best !== undefined &&
      (second === undefined || second.alike < best.alike || second.one.row.code === best.one.row.code)
    ) {
      const path = pathOf(best.one.row);
      yield {
        statement,
        row: best.one,
        names: subject.path.flatMap((name, at) => {
          const printed = path.at(at - told.length)?.name ?? "";
          return same(nameKey(name), printed) ? [] : [{ told: name, printed }];
        }),
      };
    } else if (
      subject.isMarked &&
      told.length === deepest &&
      hasItems &&
      !value.amount.isZero &&
      !known.has(withoutEnding(told.at(-1) ?? "")) &&
      !rows.some((one) => isAmountOf(one, statement, tying))
    )
      yield { statement, row: undefined, names: [] };
  }
}

/** The subjects of the classification that the tables have. */
export const functionalRows = onceFor((tying: Tying): readonly NamedRow[] =>
  functional
    .flatMap((layout) => tying.facts.tablesOf(layout))
    .flatMap((table) =>
      table.rows
        .filter(({ kind, code }) => kind === "code" && code !== undefined)
        .map((row) => ({ table, row, scope: undefined })),
    ),
);

const itemLength = 7;
const deepest = 3;

/** 类、款、项 say it, or the first two names are subjects of the tables. */
function isPath({ subject }: Statement, names: ReadonlySet<string>): boolean {
  const { path, isMarked } = subject;
  if (path.length < 2 || path.length > deepest) return false;
  return (
    isMarked ||
    path.slice(0, -1).every((name) => names.has(nameKey(name))) ||
    (path.length === deepest && names.has(nameKey(path[0] ?? "")))
  );
}

/** `221住房保障支出2210201住房公积金`: the names between need not be told. */
function isToldBy(told: readonly string[], row: Row): boolean {
  const above = pathOf(row).slice(0, -1);
  let from = 0;
  return (
    same(told.at(-1) ?? "", row.name) &&
    told.slice(0, -1).every((name) => {
      const at = above.findIndex((one, place) => place >= from && same(name, one.name));
      from = at + 1;
      return at >= 0;
    })
  );
}

function pathOf(row: Row): readonly Row[] {
  const path = [row];
  for (let above = row.parent; above?.kind === "code"; above = above.parent) path.unshift(above);
  return path;
}

function levelOf(row: Row): number {
  return pathOf(row).length;
}

function same(told: string, printed: string | undefined): boolean {
  if (printed === undefined) return false;
  const key = nameKey(printed);
  return told === key || `${told}支出` === key || told === `${key}支出`;
}

function isAmountOf(named: NamedRow, { value }: Statement, tying: Tying): boolean {
  const fact = tying.facts.mainFact(named);
  return fact?.reading.kind === "amount" && value !== undefined && amountOf(fact).agreement(value.amount) !== "differs";
}

/** How many names of the two paths are the same. */
function likeness(told: readonly string[], path: readonly Row[]): number {
  return told.filter((name, at) => same(name, path.at(at - told.length)?.name)).length;
}
