/** What the catalogue costs: its size, loading it, looking codes and names up, filling names into a long table. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { loadCatalogue, type Catalogue } from "../../src/catalogue";
import { inOwnProcess, median } from "./measure";

const lookUps = 200_000;

type Measured = Readonly<Record<"load ms" | "names by code /s" | "codes by name /s" | "paths /s", number>>;

export async function measureCatalogue(): Promise<Measured> {
  const started = performance.now();
  const catalogue = await loadCatalogue();
  const loaded = performance.now() - started;
  const entries = catalogue.entries("functional");
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
  };
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
  const medians = Object.keys(first).map((key) => [key, median(all.map((one) => one[key as keyof Measured]))]);
  console.table(Object.fromEntries(medians));
}
