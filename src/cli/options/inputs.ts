/** The workbooks that the paths of a command line stand for. */
import { readdirSync, statSync, type Dirent } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { isPassedOver, isWorkbookName } from "../../hosts/file";
import type { CliWords } from "../../locale";
import { readFailure } from "../failures";

export interface Input {
  /** As the user wrote it, or found below the folder she wrote. */
  readonly path: string;
  /** Its name among marked copies: below a folder, the path from there. */
  readonly name: string;
}

export interface Problem {
  readonly path: string;
  readonly what: string;
}

export type FoundInput = (Input & { readonly kind: "input" }) | (Problem & { readonly kind: "problem" });

/** In the order of the paths; folders sorted by name (表2 before 表10). Nothing is listed twice, and what the run itself writes is passed over. */
export function findInputs(
  paths: readonly string[],
  written: readonly (string | undefined)[],
  words: CliWords,
): FoundInput[] {
  const except = new Set(written.flatMap((path) => (path === undefined ? [] : resolve(path))));
  const seen = new Set<string>();
  return paths
    .flatMap((path) => find(path, except, words))
    .filter((found) => {
      const place = resolve(found.path);
      if (seen.has(place)) return false;
      seen.add(place);
      return true;
    });
}

function find(path: string, except: ReadonlySet<string>, words: CliWords): FoundInput[] {
  try {
    const status = statSync(path);
    if (status.isFile()) return [{ kind: "input", path, name: basename(path) }];
    if (!status.isDirectory()) return [{ kind: "problem", path, what: words.notAFile }];
  } catch (error) {
    return [{ kind: "problem", path, what: readFailure(error, words) }];
  }
  const inside = [...walk(path, except, words)].map((found): FoundInput =>
    found.kind === "input" ? { ...found, name: relative(path, found.path) } : found,
  );
  return inside.length > 0 ? inside : [{ kind: "problem", path, what: words.emptyFolder }];
}

function* walk(folder: string, except: ReadonlySet<string>, words: CliWords): Iterable<FoundInput> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { kind: "problem", path: folder, what: readFailure(error, words) };
    return;
  }
  // Made for folders alone: Node loads the order of all Chinese characters for it.
  const collator = new Intl.Collator("zh-CN", { numeric: true });
  entries.sort((a, b) => collator.compare(a.name, b.name) || (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const path = join(folder, entry.name);
    if (except.has(resolve(path))) continue;
    // Links to folders are not followed: they may lead in circles.
    if (entry.isDirectory()) yield* walk(path, except, words);
    else if (isWorkbookName(path) && isFile(path)) yield { kind: "input", path, name: entry.name };
  }
}

/** A link that leads nowhere counts as one: that it cannot be read must be said. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return true;
  }
}
