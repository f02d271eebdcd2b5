/** Does the cases of one target in a process of its own, which is ended where one takes too long or fills the memory; then goes on behind it. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readProgress, takenBy, type Failure, type Told } from "./cases";

export interface Wish {
  readonly from: number;
  readonly cases: number;
  /** After so many seconds no further cases are begun. */
  readonly seconds: number;
}

export interface Result {
  readonly cases: number;
  readonly milliseconds: number;
  readonly slowest: { readonly seed: number; readonly milliseconds: number };
  /** The most that the process took. */
  readonly megabytes: number;
  readonly failures: readonly Failure[];
}

/** No case may take longer. */
const longest = 10_000;
/** However busy the machine is. */
const mostByTheClock = 300_000;
/** No case may need more. */
const memory = 1024;

export async function attack(target: string, { from, cases, seconds }: Wish): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-fuzz-"));
  const start = performance.now();
  const failures: Failure[] = [];
  let slowest = { seed: 0, milliseconds: 0 };
  let megabytes = 0;
  let next = from;
  while (next < from + cases && performance.now() - start < seconds * 1000) {
    const left = seconds * 1000 - (performance.now() - start);
    const told = await serve(folder, [target, String(next), String(from + cases), String(left)]);
    failures.push(...told.failures);
    if (told.slowest.milliseconds > slowest.milliseconds) slowest = told.slowest;
    megabytes = Math.max(megabytes, told.megabytes);
    next = told.next;
  }
  rmSync(folder, { recursive: true });
  return { cases: next - from, milliseconds: performance.now() - start, slowest, megabytes, failures };
}

/** One process, until it has done all or one case has ended it. */
async function serve(folder: string, words: readonly string[]): Promise<Told> {
  const [progress, report] = [join(folder, "progress"), join(folder, "report")];
  rmSync(report, { force: true });
  rmSync(progress, { force: true });
  const child = spawn(
    process.execPath,
    [
      "--stack-trace-limit=30",
      `--max-old-space-size=${String(memory)}`,
      process.argv[1] ?? "",
      "--serve",
      progress,
      report,
      ...words,
    ],
    { stdio: ["ignore", "inherit", "ignore"] },
  );
  let hangs = false;
  const watch = setInterval(() => {
    const current = readProgress(progress);
    if (current === undefined || child.pid === undefined) return;
    // One that waits for what never comes takes no time of the processor.
    if (takenBy(child.pid, current) < longest && Date.now() - current.since < mostByTheClock) return;
    hangs = true;
    child.kill("SIGKILL");
  }, 500);
  await new Promise((settle) => child.on("close", settle));
  clearInterval(watch);
  const told = JSON.parse(readFileSync(report, "utf8")) as Told;
  if (told.ended) return told;
  const seed = readProgress(progress)?.seed ?? told.next;
  const what = hangs ? `takes more than ${String(longest)} ms` : "ended the process: out of memory?";
  return { ...told, failures: [...told.failures, { seed, what }], next: seed + 1 };
}
