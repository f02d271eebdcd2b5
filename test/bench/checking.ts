/** Reading against recognising and checking, for the real workbooks and for tables of up to 100 000 rows. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadCatalogue, readOwnList, type Entry } from "../../src/catalogue";
import { check } from "../../src/check";
import { isUnusable, readWorkbook } from "../../src/hosts/file";
import { recognise } from "../../src/recognise";
import type { Workbook } from "../../src/workbook";
import { functionalTable } from "./functionalTable";
import { inOwnProcess, least } from "./measure";
import { writeTable, type Measured as Line } from "./readme";

const goals = { ratio: 0.35, memory: 1.5 };

interface Measured {
  readonly read: number;
  readonly recognise: number;
  /** Once for all workbooks of a run: the published names, and the user's list above them. */
  readonly catalogue: number;
  readonly check: number;
  readonly peakMegabytes: number;
}

type Mode = "read" | "check" | "checkWithList";

/**
 * One process: read the file, and unless only reading is asked for, recognise and check it. Generated tables have subjects of their own: with
 * `checkWithList` these are the user's list, as 100 000 unknown codes would measure how many findings can be told.
 */
export async function measureChecking(file: string, mode: string): Promise<Measured> {
  const bytes = readFileSync(file);
  const started = performance.now();
  const workbook = readWorkbook(bytes);
  const readAt = performance.now();
  if (isUnusable(workbook)) throw new Error(workbook.reason);
  let [startedAgain, recognisedAt, namesAt, checkedAt] = [readAt, readAt, readAt, readAt];
  if (mode !== "read") {
    const own = mode === "check" ? [] : ownEntries(workbook);
    startedAgain = performance.now();
    const disclosure = recognise(workbook);
    recognisedAt = performance.now();
    const catalogue = (await loadCatalogue()).withOwn(own);
    namesAt = performance.now();
    check(disclosure, { catalogue });
    checkedAt = performance.now();
  }
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  return {
    read: readAt - started,
    recognise: recognisedAt - startedAgain,
    catalogue: namesAt - recognisedAt,
    check: checkedAt - namesAt,
    peakMegabytes,
  };
}

function ownEntries(workbook: Workbook): readonly Entry[] {
  const reading = readOwnList(workbook.sheets);
  if (reading.kind !== "taken") throw new Error(`The generated table is no list of subjects: ${reading.kind}`);
  return reading.entries;
}

function compare(file: string, what: string, mode: Mode): readonly Line[] {
  const all = inOwnProcess<Measured>("checking", file, mode);
  const reading = inOwnProcess<Measured>("checking", file, "read").map(({ peakMegabytes }) => peakMegabytes);
  const of = (key: keyof Measured): number => least(all.map((one) => one[key]));
  const ratio = (of("recognise") + of("check")) / of("read");
  const memory = of("peakMegabytes") / least(reading);
  const parts = (["read", "recognise", "check"] as const).map((key) => of(key).toFixed(0)).join(" + ");
  return [
    {
      what: `${what}: read + recognise + check; of reading`,
      measured: `${parts} ms; ${ratio.toFixed(2)}`,
      goal: String(goals.ratio),
      isMet: ratio <= goals.ratio,
    },
    {
      what: `${what}: memory; of reading alone`,
      measured: `${of("peakMegabytes").toFixed(0)} MB; ${memory.toFixed(2)}`,
      goal: String(goals.memory),
      isMet: memory <= goals.memory,
    },
  ];
}

const sizes = [10_000, 100_000, 200_000];

export async function benchChecking(): Promise<void> {
  const samples = path.join(process.cwd(), "assets/samples");
  const folder = mkdtempSync(path.join(tmpdir(), "gouji-bench-"));
  try {
    // Of samples only the time counts: they take the memory of an empty program.
    const lines = readdirSync(samples).flatMap((name) => compare(path.join(samples, name), name, "check").slice(0, 1));
    for (const size of sizes) {
      const generated = path.join(folder, `${String(size)}.xlsx`);
      writeFileSync(generated, functionalTable(size));
      lines.push(...compare(generated, `${String(size)} rows`, "checkWithList"));
    }
    await writeTable("checking", lines);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
