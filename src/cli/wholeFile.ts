/** Files that are written whole or not at all: a full disk or a run broken off leaves what was there before, never half a file. */
import { randomUUID } from "node:crypto";
import { existsSync, linkSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { codeOf } from "./failures";

/** Puts `content` in the place of an earlier file. A device or a pipe (`/dev/stdout`) is written to, not replaced. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const exists = existsSync(path);
  if (exists && !statSync(path).isFile()) return writeFileSync(path, content);
  const target = exists ? realpathSync(path) : path;
  writeBeside(target, content, (written) => renameSync(written, target));
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

/** Writes to a hidden file in the same folder, which findInputs passes over, and takes it away again if that or `settle` fails. */
function writeBeside(path: string, content: string | Uint8Array, settle: (written: string) => void): void {
  mkdirSync(dirname(path), { recursive: true });
  const written = join(dirname(path), `.gouji-${randomUUID()}.tmp`);
  try {
    writeFileSync(written, content, { flag: "wx" });
    settle(written);
  } catch (error) {
    rmSync(written, { force: true });
    throw error;
  }
}

/** Whether both paths lead to one file, be it by a link or by another spelling. */
export function isSameFile(a: string, b: string): boolean {
  if (!existsSync(a) || !existsSync(b)) return false;
  const [one, other] = [statSync(a, { bigint: true }), statSync(b, { bigint: true })];
  return one.dev === other.dev && one.ino === other.ino;
}
