/** What the catalogue costs: its size, loading it, looking codes and names up, filling names into a long table. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import {
  loadCatalogue,
  ownListSheet,
  readOwnList,
  searchEntries,
  type Catalogue,
  type Entry,
} from "../../src/catalogue";
import { proposeNames } from "../../src/fill";
import { isUnusable, readWorkbook } from "../../src/hosts/file";
import { recognise } from "../../src/recognise";
import type { AddedSheet, Sheet } from "../../src/workbook";
import { functionalTable } from "./functionalTable";
import { inOwnProcess, median } from "./measure";

const lookUps = 200_000;
const longTable = 100_000;
const longList = 50_000;

type Measured = Readonly<Record<string, number>>;

export async function measureCatalogue(): Promise<Measured> {
  const started = performance.now();
  const catalogue = await loadCatalogue();
  const loaded = performance.now() - started;
  const entries = catalogue.entries("functional");
  const blank = recognise({ sheets: [withoutNames(longTableSheet())] });
  const list = asSheet(ownListSheet(manyEntries()));
  const perSecond = (lookUp: (catalogue: Catalogue, position: number) => unknown): number => {
    const from = performance.now();
    for (let count = 0; count < lookUps; count += 1) lookUp(catalogue, count % entries.length);
    return Math.round((lookUps / (performance.now() - from)) * 1000);
  };
  return {
    "load ms": loaded,
    "names by code /s": perSecond((all, at) => all.names("functional", entries[at]?.code ?? "", 2026)),
    "codes by name /s": perSecond((all, at) => all.named("functional", entries[at]?.name ?? "", 2026)),
    "paths /s": perSecond((all, at) => all.path("functional", entries[at]?.code ?? "", 2026)),
    "first search by pinyin ms": await milliseconds(() => searchEntries("jgsydw", catalogue, { year: 2026 })),
    "next search by pinyin ms": await milliseconds(() => searchEntries("ylbx", catalogue, { year: 2026 })),
    [`names for ${longTable} rows ms`]: await milliseconds(() => proposeNames(blank, catalogue)),
    [`own list of ${longList} rows ms`]: await milliseconds(() => readOwnList([list])),
  };
}

async function milliseconds(action: () => unknown): Promise<number> {
  const started = performance.now();
  await action();
  return performance.now() - started;
}

function longTableSheet(): Sheet {
  const workbook = readWorkbook(functionalTable(longTable));
  const sheet = isUnusable(workbook) ? undefined : workbook.sheets[0];
  if (sheet === undefined) throw new Error("The table that was just written cannot be read.");
  return sheet;
}

/** Below the header, the second column blank. */
function withoutNames(sheet: Sheet): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row, at) => (at < 3 ? row : row?.map((cell, c) => (c === 1 ? undefined : cell)))),
  };
}

function manyEntries(): Entry[] {
  return Array.from({ length: longList }, (_, at) => ({
    kind: "organisation" as const,
    code: String(100000 + at),
    name: `第${at}单位`,
    from: undefined,
    to: undefined,
    standing: "own" as const,
  }));
}

function asSheet({ name, rows }: AddedSheet): Sheet {
  const cells = rows.map((row) => row.map(({ text }) => (text === "" ? undefined : { value: text, format: "@" })));
  return { name, visibility: "visible", rows: cells, merges: [], hiddenRows: new Set() };
}

export function benchCatalogue(): void {
  const folder = path.join(process.cwd(), "src/catalogue/data");
  const files = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
  const bytes = files.map((name) => readFileSync(path.join(folder, name)));
  const kilobytes = (size: number): string => (size / 1000).toFixed(1);
  const raw = bytes.reduce((sum, { length }) => sum + length, 0);
  console.log(`catalogue: ${kilobytes(raw)} kB, gzip ${kilobytes(gzipSync(Buffer.concat(bytes)).length)} kB`);
  const all = inOwnProcess<Measured>("catalogue", "measure");
  const [first] = all;
  if (first === undefined) return;
  const medians = Object.keys(first).map((key) => [key, median(all.map((one) => one[key] ?? 0))]);
  console.table(Object.fromEntries(medians));
}
