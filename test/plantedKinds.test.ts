/**
 * Mistakes of several cells, or of a code, as people make them: told as what they are, and the first finding begins with the cell.
 * `GOUJI_SEED` and `GOUJI_PLANTED` repeat or widen a run.
 */
import { publishedCatalogue as catalogue } from "../src/catalogue/data/published";
import { check, type Finding } from "../src/check";
import { amountOf, recognise, type Disclosure, type Fact, type Row, type Table } from "../src/recognise";
import { a1, type Cell, type Workbook } from "../src/workbook";
import { randomNumbers, withCell } from "./support/mutate";
import { sample, sampleNames } from "./support/samples";

const seed = Number(process.env["GOUJI_SEED"] ?? 20261129);
const plantedPerWorkbook = Number(process.env["GOUJI_PLANTED"] ?? 3);

interface Planted {
  readonly cells: readonly (Fact | { readonly row: Row; readonly column: number; readonly cell: Cell })[];
  readonly workbook: Workbook;
  /** Is it told as what it is? */
  readonly isTold: (first: Finding) => boolean;
}

type Plant = (workbook: Workbook, disclosure: Disclosure, random: () => number) => Planted | undefined;

const plants: Readonly<Record<string, Plant>> = {
  "slipped rows": (workbook, disclosure, random) => {
    const table = oneOf(
      functional(disclosure).filter(({ rows }) => rows.length >= 12),
      random,
    );
    if (table === undefined) return undefined;
    const rows = table.rows.filter(({ kind }) => kind === "code");
    const from = 1 + Math.floor(random() * 4);
    const slipped = rows
      .slice(from, -1)
      .flatMap((row, position) => moneyIn(table, row).map((fact) => ({ to: rows[from + position + 1], fact })));
    const emptied = rows[from] === undefined ? [] : moneyIn(table, rows[from]);
    const start = emptied.reduce((book, fact) => changed(book, fact, undefined), workbook);
    const wrong = slipped.reduce(
      (book, { to, fact }) => (to === undefined ? book : changed(book, table.factIn(to, fact.column), numberIn(fact))),
      start,
    );
    return { cells: [], workbook: wrong, isTold: ({ rule }) => rule === "slipped-rows" };
  },
  "swapped neighbours": (workbook, disclosure, random) => {
    const pairs = functional(disclosure).flatMap((table) =>
      table.rows.flatMap((row, position) => {
        const below = table.rows[position + 1];
        if (below === undefined || !isLeaf(row) || !isLeaf(below)) return [];
        const [first] = moneyIn(table, row).filter((fact) => !amountOf(fact).isZero);
        const other = first && table.factIn(below, first.column);
        return first === undefined ||
          other === undefined ||
          amountOf(other).isZero ||
          amountOf(other).agreement(amountOf(first)) !== "differs"
          ? []
          : [{ first, other }];
      }),
    );
    const pair = oneOf(pairs, random);
    if (pair === undefined) return undefined;
    const { first, other } = pair;
    const wrong = changed(changed(workbook, first, numberIn(other)), other, numberIn(first));
    return { cells: [first, other], workbook: wrong, isTold: ({ message }) => message.includes("填反了") };
  },
  "unit of one row": (workbook, disclosure, random) => {
    const row = oneOf(leaves(disclosure), random);
    if (row === undefined) return undefined;
    const facts = moneyIn(row.table, row.row).filter((fact) => !amountOf(fact).isZero);
    const wrong = facts.reduce((book, fact) => changed(book, fact, Number(numberIn(fact)) * 10_000), workbook);
    return { cells: facts, workbook: wrong, isTold: ({ message }) => message.includes("按元填的") };
  },
  "wrong code": (workbook, disclosure, random) => {
    const shown = leaves(disclosure).filter(
      ({ table, row }) =>
        functional(disclosure).filter((other) => other !== table && other.row(row.key) !== undefined).length > 0,
    );
    const one = oneOf(shown, random);
    if (one === undefined) return undefined;
    const { row } = one;
    const code = row.code ?? "";
    const digits = [..."0123456789"].map((digit) => `${code.slice(0, -1)}${digit}`);
    const free = digits.filter(
      (other) => other !== code && catalogue.names("functional", other, disclosure.year).length === 0,
    );
    const wrong = oneOf(free, random);
    if (wrong === undefined) return undefined;
    const cell = { value: wrong, format: "@" };
    const book = withCell(workbook, one.table.sheet, row.index, row.keyColumn, cell);
    return {
      cells: [{ row, column: row.keyColumn, cell }],
      workbook: book,
      isTold: ({ rule, expected }) => rule === "wrong-code" && expected === code,
    };
  },
  "stale total": (workbook, disclosure, random) => {
    const parents = functional(disclosure).flatMap((table) =>
      table.rows
        .filter(({ children }) => children.length > 1)
        .flatMap((row) => moneyIn(table, row).filter((fact) => !amountOf(fact).isZero)),
    );
    const fact = oneOf(parents, random);
    if (fact === undefined) return undefined;
    const stale = Number((Number(numberIn(fact)) * 0.93 + 0.37).toFixed(2));
    const wanted = amountOf(fact).toText(2);
    return {
      cells: [fact],
      workbook: changed(workbook, fact, stale),
      isTold: ({ expected }) => expected === wanted,
    };
  },
};

function functional({ tables }: Disclosure): readonly Table[] {
  return tables.filter(
    (table) => table.axis === "functional" && table.panels.every((panel) => table.treeOf(panel) === "stated"),
  );
}

/** Items with figures of tables that list functional codes. */
function leaves(disclosure: Disclosure): { readonly table: Table; readonly row: Row }[] {
  return functional(disclosure).flatMap((table) =>
    table.rows
      .filter((row) => isLeaf(row) && row.code?.length === 7)
      .filter((row) => moneyIn(table, row).some((fact) => !amountOf(fact).isZero))
      .map((row) => ({ table, row })),
  );
}

function isLeaf({ kind, children }: Row): boolean {
  return kind === "code" && children.length === 0;
}

function moneyIn(table: Table, row: Row): readonly Fact[] {
  return row.panel.additive.map((column) => table.factIn(row, column));
}

function numberIn({ row, column }: Fact): number | undefined {
  const value = row.sheet.rows[row.index]?.[column.index]?.value;
  return typeof value === "number" ? value : undefined;
}

function changed(workbook: Workbook, { row, column }: Fact, value: number | undefined): Workbook {
  const sheet = workbook.sheets.find(({ name }) => name === row.sheet.name) ?? row.sheet;
  const format = row.sheet.rows[row.index]?.[column.index]?.format ?? "#,##0.00";
  return withCell(workbook, sheet, row.index, column.index, value === undefined ? undefined : { value, format });
}

function oneOf<T>(all: readonly T[], random: () => number): T | undefined {
  return all[Math.floor(random() * all.length)];
}

/** What is new, causes only. */
function newCauses(workbook: Workbook, before: ReadonlySet<string>): readonly Finding[] {
  const { findings } = check(recognise(workbook), { catalogue });
  return findings.filter((finding) => finding.consequenceOf === undefined && !before.has(sayingOf(finding)));
}

function sayingOf({ fingerprint, message }: Finding): string {
  return `${fingerprint} ${message}`;
}

function cellsOf({ cells }: Planted): Set<string> {
  return new Set(
    cells.map((one) => {
      const column = typeof one.column === "number" ? one.column : one.column.index;
      return `${one.row.sheet.name}!${a1({ row: one.row.index, column })}`;
    }),
  );
}

interface Tally {
  planted: number;
  told: number;
  first: number;
  lines: number;
}

it("tells at least 80 % of the mistakes as what they are, and nine of ten with a cell at fault first", () => {
  const random = randomNumbers(seed);
  const tallies = new Map<string, Tally>();
  const missed: { readonly workbook: string; readonly kind: string; readonly cell: string; readonly said: string }[] =
    [];
  for (const name of sampleNames) {
    const workbook = sample(name);
    const disclosure = recognise(workbook);
    const before = new Set(check(disclosure, { catalogue }).findings.map(sayingOf));
    for (const [kind, plant] of Object.entries(plants)) {
      const tally = tallies.get(kind) ?? { planted: 0, told: 0, first: 0, lines: 0 };
      tallies.set(kind, tally);
      for (let count = 0; count < plantedPerWorkbook; count += 1) {
        const planted = plant(workbook, disclosure, random);
        if (planted === undefined) continue;
        const causes = newCauses(planted.workbook, before);
        const [first] = causes;
        const cells = cellsOf(planted);
        const at = first === undefined ? "" : `${first.places[0].sheet.name}!${a1(first.places[0])}`;
        tally.planted += 1;
        tally.lines += causes.length;
        if (cells.has(at) || (cells.size === 0 && first !== undefined && planted.isTold(first))) tally.first += 1;
        if (first !== undefined && planted.isTold(first)) tally.told += 1;
        else
          missed.push({
            workbook: name,
            kind,
            cell: [...cells].join(" "),
            said: `${at} ${first?.message ?? ""}`.slice(0, 160),
          });
      }
    }
  }
  for (const one of missed) console.log(`${one.kind} ${one.workbook} ${one.cell}\n${one.said}`);
  const all = [...tallies.values()];
  const sum = (key: keyof Tally): number => all.reduce((total, tally) => total + tally[key], 0);
  console.table(Object.fromEntries(tallies));
  console.log(
    `seed ${seed}: ${sum("told")} of ${sum("planted")} told as what they are, ${sum("first")} with a cell at fault first`,
  );
  expect(sum("planted")).toBeGreaterThan(40);
  expect(sum("told") / sum("planted")).toBeGreaterThanOrEqual(0.8);
  expect(sum("first") / sum("planted")).toBeGreaterThanOrEqual(0.9);
});
