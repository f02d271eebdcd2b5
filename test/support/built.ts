/** Programs as users get them: those in dist where they are made of the sources as they are now, else bundled once for all test files. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isMadeOf, sourcesDigest } from "../../src/site/madeOf";

const root = resolve(__dirname, "../..");
const inDist = { cli: "dist", addin: "dist/addin", web: "dist/web" } as const;

/** The sources do not change while tests run. */
let known: string | undefined;

/** The folder with the production build of a program; with the maps of its sources where they are asked for. */
export function built(program: keyof typeof inDist, { maps = false } = {}): string {
  const digest = (known ??= sourcesDigest());
  if (!maps && isMadeOf(program, digest)) return join(root, inDist[program]);
  const folder = join(tmpdir(), `gouji-test-${program}${maps ? "-maps" : ""}-${digest.slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  const fresh = mkdtempSync(join(tmpdir(), "gouji-build-"));
  const webpack = join(root, "node_modules/webpack-cli/bin/cli.js");
  const options = ["--mode", "production", "--config-name", program, "--output-path", fresh];
  if (maps) options.push("--env", "maps");
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
