/** Runs the command line as users do: the bundle, in a process of its own. */
import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { built } from "../support/built";

const root = resolve(__dirname, "../..");
export const samples = join(root, "assets/samples");

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function gouji(
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
