/** Programs as users get them: bundled from the sources as they are now, once for all test files, again when a source changes. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const sources = ["src", "assets", "webpack.config.js", "manifest.xml", "package.json"];

/** The folder with the production build of a program. */
export function built(program: "cli" | "addin" | "web"): string {
  const folder = join(tmpdir(), `gouji-test-${program}-${stamp()}`);
  if (existsSync(folder)) return folder;
  const fresh = mkdtempSync(join(tmpdir(), "gouji-build-"));
  const webpack = join(root, "node_modules/webpack-cli/bin/cli.js");
  const options = ["--mode", "production", "--config-name", program, "--output-path", fresh];
  execFileSync(process.execPath, [webpack, ...options], { cwd: root, stdio: "pipe" });
  try {
    renameSync(fresh, folder);
  } catch (cause) {
    // Another test file may have been as quick: either build will do.
    rmSync(fresh, { recursive: true });
    if (!existsSync(folder)) throw cause;
  }
  return folder;
}

function stamp(): string {
  const files = sources.flatMap((source) => statsBelow(join(root, source)));
  return `${String(files.length)}-${String(Math.round(Math.max(...files.map(({ mtimeMs }) => mtimeMs))))}`;
}

function statsBelow(path: string) {
  const below = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: "utf8" }) : [""];
  return below.map((name) => statSync(join(path, name)));
}
