/**
 * Five hundred workbooks at once: samples and cases with one seeded mistake each, and among them one cut off, one locked and one huge. Tells
 * workbooks per second with one and with two jobs, whether memory grows, and whether a run that was killed and gone on with ends the same.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { built } from "../support/built";
import { lockedFile, slippedCopies } from "../support/receivedFiles";
import { functionalTable } from "./functionalTable";
import { writeTable, type Measured as Line } from "./readme";

const files = 500;
const seed = 14;
/** Milliseconds a workbook. */
const goal = 40;
/** What a province receives. */
const province = 20_000;
/** Rows of the huge one: 34 MB inflated. */
const hugeRows = 100_000;

interface Run {
  readonly seconds: number;
  /** Of the process that keeps the others busy, in megabytes: when a quarter was done, and at the end. */
  readonly early: number;
  readonly late: number;
  /** Of the largest of the others. */
  readonly worker: number;
}

export async function benchBatch(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "gouji-batch-"));
  const incoming = path.join(folder, "收到");
  writeIncoming(incoming);
  const lines: Line[] = [];
  for (const jobs of [1, 2]) {
    const out = path.join(folder, `结果${String(jobs)}`);
    const run = await measure(incoming, out, jobs);
    const each = (run.seconds * 1000) / files;
    const named = `${String(files)} workbooks, \`--jobs ${String(jobs)}\``;
    lines.push(
      {
        what: `${named}: a workbook; a second`,
        measured: `${each.toFixed(0)} ms; ${(1000 / each).toFixed(1)}`,
        goal: `${String(goal)} ms`,
        isMet: each <= goal,
      },
      {
        what: `${String(province)} workbooks at that pace, \`--jobs ${String(jobs)}\``,
        measured: `${((each * province) / 60_000).toFixed(0)} min`,
        goal: "",
        isMet: undefined,
      },
      {
        what: `${named}: memory after a quarter; at the end; the largest worker`,
        measured: `${run.early.toFixed(0)} MB; ${run.late.toFixed(0)} MB; ${run.worker.toFixed(0)} MB`,
        goal: "",
        isMet: undefined,
      },
    );
  }
  await writeTable("batch", lines);
  const killed = path.join(folder, "结果3");
  await killedHalfWay(incoming, killed);
  const { seconds } = await measure(incoming, killed, 2, ["--resume"]);
  const same = summaryOf(folder, 3) === summaryOf(folder, 2);
  console.log(
    `killed half way, gone on with in ${seconds.toFixed(1)} s: ${same ? "the same 汇总" : `ANOTHER 汇总, see ${folder}`}`,
  );
  if (same) rmSync(folder, { recursive: true });
}

function writeIncoming(folder: string): void {
  mkdirSync(folder);
  const copies = slippedCopies(files - 3, seed);
  for (const [number, bytes] of copies.entries()) writeFileSync(path.join(folder, `${String(number)}.xlsx`), bytes);
  const [first] = copies as [Uint8Array, ...Uint8Array[]];
  writeFileSync(path.join(folder, "残缺.xlsx"), first.subarray(0, first.length / 2));
  writeFileSync(path.join(folder, "加密.xlsx"), lockedFile());
  writeFileSync(path.join(folder, "巨大.xlsx"), functionalTable(hugeRows));
}

function start(incoming: string, out: string, jobs: number, more: readonly string[] = []): ChildProcess {
  const words = ["check", incoming, "--reports", out, "--summary", `${out}.json`, "--jobs", String(jobs), ...more];
  return spawn(process.execPath, [path.join(built("cli"), "cli.js"), ...words], { stdio: "ignore" });
}

async function measure(incoming: string, out: string, jobs: number, more: readonly string[] = []): Promise<Run> {
  built("cli");
  const started = performance.now();
  const child = start(incoming, out, jobs, more);
  let [early, late, worker] = [0, 0, 0];
  const watch = setInterval(() => {
    const size = megabytes(child.pid);
    late = size === 0 ? late : size;
    if (done(out) >= files / 4 && early === 0) early = late;
    for (const pid of childrenOf(child.pid)) worker = Math.max(worker, megabytes(pid));
  }, 250);
  await ended(child);
  clearInterval(watch);
  return { seconds: (performance.now() - started) / 1000, early, late, worker };
}

async function killedHalfWay(incoming: string, out: string): Promise<void> {
  const child = start(incoming, out, 2);
  while (done(out) < files / 2) await new Promise((settle) => setTimeout(settle, 100));
  child.kill("SIGKILL");
  await ended(child);
}

function done(out: string): number {
  return textAt(path.join(out, ".gouji-run.jsonl")).split("\n").length - 1;
}

function summaryOf(folder: string, run: number): string {
  return textAt(path.join(folder, `结果${String(run)}.json`)).replaceAll(`结果${String(run)}`, "结果");
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((settle) => child.once("close", () => settle()));
}

/** What Linux tells of a process; 0 elsewhere. */
function megabytes(pid: number | undefined): number {
  return Number(/VmRSS:\s+(\d+)/u.exec(textAt(`/proc/${String(pid)}/status`))?.[1] ?? 0) / 1024;
}

function childrenOf(pid: number | undefined): number[] {
  const id = String(pid);
  return textAt(`/proc/${id}/task/${id}/children`).split(" ").filter(Boolean).map(Number);
}

function textAt(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
