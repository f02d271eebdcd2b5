/** Runs the command line as users do: the bundle, in a process of its own. */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

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

/** The bundle of the sources as they are now: built once for all test files, again when a source changes. */
export function builtCli(): string {
  const folder = join(tmpdir(), `gouji-test-cli-${stampOf(join(root, "src"))}`);
  const bundle = join(folder, "cli.js");
  if (existsSync(bundle)) return bundle;
  const fresh = temporaryFolder();
  const webpack = join(root, "node_modules/webpack-cli/bin/cli.js");
  const options = ["--mode", "production", "--config-name", "cli", "--output-path", fresh];
  execFileSync(process.execPath, [webpack, ...options], { cwd: root, stdio: "pipe" });
  mkdirSync(folder, { recursive: true });
  // Another test file may have been as quick: either bundle will do.
  renameSync(join(fresh, "cli.js"), bundle);
  return bundle;
}

function stampOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => statSync(join(folder, name)));
  return `${files.length}-${Math.round(Math.max(...files.map(({ mtimeMs }) => mtimeMs)))}`;
}
