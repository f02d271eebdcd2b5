/** What the READMEs name is there: files, folders, and the rules that old ids stand for. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renamedRules } from "../src/rules";

const root = join(__dirname, "..");
const folders = readdirSync(join(root, "src")).map((folder) => `src/${folder}/README.md`);
const readmes = ["README.md", ...folders.filter((readme) => existsSync(join(root, readme)))];

/** `src/check/cause.ts`, `test/narrative`, `cause.ts`; what is built, or fetched, is not there yet. */
const path = /^(?!dist\/|@)(?:[\w.-]+(?:\/[\w.-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:tsx?|mjs|cjs|md))$/u;

function pathsIn(line: string): string[] {
  const spans = [...line.matchAll(/`([^`]+)`|\]\(([^)#:]+)\)/gu)].map(([, code, link]) => code ?? link ?? "");
  return spans.filter((span) => path.test(span));
}

/** From the root, from `src`, from the README's own folder, or beside what the line named before: `src/check/explain.ts` … `cause.ts`. */
function isThere(name: string, readme: string, before: readonly string[]): boolean {
  const folders = ["", "src", dirname(readme), ...before, ...before.map((one) => dirname(one))];
  return folders.some((folder) => existsSync(join(root, folder, name)));
}

test.each(readmes)("every file that %s names exists", (readme) => {
  const lines = readFileSync(join(root, readme), "utf8").split("\n");
  const missing = lines.flatMap((line) => {
    const named = pathsIn(line);
    return named.filter((name, position) => !isThere(name, readme, named.slice(0, position)));
  });
  expect(missing).toEqual([]);
});

test("README lists which rules an old id stands for", () => {
  const [, section = ""] =
    /### Rules that were renamed\n([\s\S]*?)\n###/u.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
  const items = section
    .split(/^- /mu)
    .slice(1)
    .map((item) => [...item.matchAll(/`([\w-]+)`/gu)].map(([, id]) => id));
  const listed = new Map(items.map(([old, ...now]) => [old, now.toSorted()]));
  expect(listed).toEqual(new Map([...renamedRules].map(([old, now]) => [old, now.toSorted()])));
});
