/** Runs the command line: in this process, which has loaded it once, or as users do, as the bundle in processes of its own. */
import { spawn } from "node:child_process";
import { EventEmitter } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { run } from "../../src/cli/run";
import { built } from "../support/built";

jest.mock("../../src/cli/workers/workerProcess", () => jest.requireActual<object>("./workerHere"));

// A build may take minutes where `dist` is not of today: no test's time.
beforeAll(() => void built("cli"), 600_000);

const root = resolve(__dirname, "../..");
export const samples = join(root, "assets/samples");

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Stands in for a pipe that somebody reads. */
class Pipe extends EventEmitter {
  text = "";

  write(text: string): boolean {
    this.text += text;
    return true;
  }
}

/** One run after the other: they share the streams and the status of the process. */
let last: Promise<unknown> = Promise.resolve();

/** What the command line answers; of its processes, and of the bundle, `spawned` tells. */
export function gouji(args: readonly string[]): Promise<Ended> {
  const ended = last.then(() => runHere(args));
  last = ended.catch(() => undefined);
  return ended;
}

async function runHere(args: readonly string[]): Promise<Ended> {
  const streams = { stdout: new Pipe(), stderr: new Pipe() };
  const replaced = { ...streams, exitCode: undefined };
  const before = Object.keys(replaced).map(
    (key) => [key, Object.getOwnPropertyDescriptor(process, key) ?? {}] as const,
  );
  for (const [key, value] of Object.entries(replaced))
    Object.defineProperty(process, key, { value, writable: true, configurable: true });
  try {
    await run(args);
    return { status: Number(process.exitCode ?? 0), stdout: streams.stdout.text, stderr: streams.stderr.text };
  } finally {
    for (const [key, descriptor] of before) Object.defineProperty(process, key, descriptor);
  }
}

/** The bundle in processes of its own, for what only these show: streams, devices, limits of time, signals, colours. */
export function spawned(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  screen: "pipe" | number = "pipe",
): Promise<Ended> {
  return new Promise((settle, reject) => {
    const child = start(args, environment, screen);
    let stdout = "";
    let stderr = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject).on("close", (status) => {
      settle({ status, stdout, stderr });
    });
  });
}

export function start(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  screen: "pipe" | number = "pipe",
) {
  const env = { ...process.env, ...environment };
  return spawn(process.execPath, [builtCli(), ...args], { env, stdio: ["ignore", screen, "pipe"] });
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "gouji-test-"));
}

export function builtCli(): string {
  return join(built("cli"), "cli.js");
}
