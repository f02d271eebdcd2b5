/** The process that does cases. What it does at the moment stands in a file, for whoever has to end it. */
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { cpuTime } from "../support/cpuTime";
import { runCase } from "./target";
import { targets } from "./targets";

/** What a process comes to. */
export interface Failure {
  readonly seed: number;
  readonly what: string;
}

export interface Told {
  readonly next: number;
  readonly failures: readonly Failure[];
  readonly slowest: { readonly seed: number; readonly milliseconds: number };
  readonly megabytes: number;
  /** False until all is done: a report that says so is of a process that was ended. */
  readonly ended: boolean;
}

const most = 50;

export async function serveCases([
  progress = "",
  report = "",
  name,
  from,
  to,
  milliseconds,
]: readonly string[]): Promise<void> {
  const target = targets.find((one) => one.name === name);
  if (target === undefined) throw new Error(name);
  const file = openSync(progress, "w");
  const record = Buffer.alloc(24);
  const failures: Failure[] = [];
  let slowest = { seed: 0, milliseconds: 0 };
  let megabytes = 0;
  const tell = (next: number, ended: boolean): void =>
    writeFileSync(report, JSON.stringify({ next, failures, slowest, megabytes, ended } satisfies Told));
  const until = performance.now() + Number(milliseconds);
  let seed = Number(from);
  tell(seed, false);
  for (let told = 0; seed < Number(to) && performance.now() < until && failures.length < most; seed += 1) {
    record.writeDoubleLE(seed, 0);
    record.writeDoubleLE(Date.now(), 8);
    const start = cpuTime();
    record.writeDoubleLE(start, 16);
    writeSync(file, record, 0, record.length, 0);
    try {
      await runCase(target, seed);
    } catch (error) {
      failures.push({ seed, what: whatOf(error) });
      tell(seed + 1, false);
    }
    const taken = cpuTime() - start;
    if (taken > slowest.milliseconds) slowest = { seed, milliseconds: taken };
    if (performance.now() - told < 1000) continue;
    told = performance.now();
    megabytes = Math.max(megabytes, process.memoryUsage.rss() / 1e6);
    tell(seed + 1, false);
  }
  megabytes = Math.max(megabytes, process.memoryUsage.rss() / 1e6);
  // Fifty failures are enough to go on with.
  tell(failures.length < most ? seed : Number(to), true);
  closeSync(file);
  // What a case left waiting must not hold the process.
  process.exit();
}

/** The case that a process is at, and when it began: by the clock, and by what the processor had worked for the process. */
export interface Progress {
  readonly seed: number;
  readonly since: number;
  readonly cpuTime: number;
}

export function readProgress(path: string): Progress | undefined {
  try {
    const record = readFileSync(path);
    return { seed: record.readDoubleLE(0), since: record.readDoubleLE(8), cpuTime: record.readDoubleLE(16) };
  } catch {
    return undefined;
  }
}

/** How long the case takes: on Linux what the processor works for it, whatever else a busy machine does; elsewhere by the clock. */
export function takenBy(process: number, { since, cpuTime }: Progress): number {
  try {
    const stat = readFileSync(`/proc/${String(process)}/stat`, "utf8");
    // Behind the name, which may hold anything, the 12th and 13th: hundredths of a second in the program and in the system.
    const [user, system] = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .slice(11, 13)
      .map(Number);
    return ((user ?? 0) + (system ?? 0)) * 10 - cpuTime;
  } catch {
    return Date.now() - since;
  }
}

function whatOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [, ...stack] = (error.stack ?? "").split("\n");
  const places = stack
    .map((line) => /\(?([\w./-]+:\d+):\d+\)?$/u.exec(line)?.[1]?.split("/").at(-1) ?? "")
    .filter(Boolean);
  return `${error.name}: ${error.message.slice(0, 200)}  [${places.slice(0, 4).join(" < ")}]`;
}
