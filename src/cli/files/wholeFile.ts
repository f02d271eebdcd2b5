/** Files that are written whole or not at all: a full disk or a run broken off leaves what was there before, never half a file. */
import { randomUUID } from "node:crypto";
import { existsSync, linkSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { codeOf } from "../failures";

/** Puts `content` in the place of an earlier file. A device or a pipe (`/dev/stdout`) is written to, not replaced. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const exists = existsSync(path);
  if (exists && !statSync(path).isFile()) return writeFileSync(path, content);
  const target = exists ? realpathSync(path) : path;
  writeBeside(target, content, (written) => renameSync(written, target));
}

/** The same for a name that the user did not write: a link of this name goes, and what it leads to stays. */
export function replaceEntry(path: string, content: string | Uint8Array): void {
  writeBeside(path, content, (written) => renameSync(written, path));
}

/** Throws `EEXIST` where there is such a file already, be it the original itself. */
export function createFile(path: string, content: string | Uint8Array): void {
  if (existsSync(path)) throw Object.assign(new Error(path), { code: "EEXIST" });
  writeBeside(path, content, (written) => {
    try {
      // Unlike a renaming, a link never takes the place of a file that came into being meanwhile.
      linkSync(written, path);
      rmSync(written);
    } catch (error) {
      // Memory sticks and some network folders know no links.
      if (codeOf(error) === "EEXIST" || existsSync(path)) throw error;
      renameSync(written, path);
    }
  });
}

/** Node's own way of making the folders above waits for ever where a file system says that there is no such place, as /proc does. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (codeOf(error) !== "EEXIST") throw error;
  }
}

/** Writes to a hidden file in the same folder, which findInputs passes over, and takes it away again if that or `settle` fails. */
function writeBeside(path: string, content: string | Uint8Array, settle: (written: string) => void): void {
  makeFolder(dirname(path));
  const written = join(dirname(path), `.gouji-${randomUUID()}.tmp`);
  try {
    writeFileSync(written, content, { flag: "wx" });
    settle(written);
  } catch (error) {
    rmSync(written, { force: true });
    throw error;
  }
}

/** The same for all paths that lead to one file, be it by a link or by another spelling; undefined where there is none. */
export function identityOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev} ${ino}`;
}
