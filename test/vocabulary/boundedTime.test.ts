/** No expression of the vocabulary takes time that grows with the cube of a text, or faster: a cell holds 32 767 characters. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { cpuTime } from "../support/cpuTime";
import { hostileTo } from "../support/hostileTexts";

/** In a text of so many characters twice: a cube takes seconds, a square milliseconds. */
const length = 400;
const longest = 1000;

interface Row {
  readonly pattern: string;
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && "pattern" in value && typeof value.pattern === "string";
}

/** Expressions, and the rows that they are made of, wherever they stand in what the vocabulary hands out. */
function* expressionsIn(value: unknown): Iterable<RegExp> {
  if (value instanceof RegExp) yield value;
  else if (isRow(value)) yield new RegExp(value.pattern, "u");
  else if (typeof value === "object" && value !== null)
    for (const part of value instanceof Map ? value.values() : Object.values(value)) yield* expressionsIn(part);
}

function taken(expression: RegExp, text: string): number {
  const start = cpuTime();
  new RegExp(expression.source, expression.flags.replace(/[gy]/gu, "")).test(text);
  return cpuTime() - start;
}

const folder = join(__dirname, "../../src/vocabulary");

it("is so of all that there are", async () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const modules = await Promise.all(files.map((name) => import(join(folder, name)) as Promise<object>));
  const found = modules.flatMap((one) => [...expressionsIn({ ...one })]);
  const all = [...new Map(found.map((one) => [String(one), one])).values()];
  expect(all.length).toBeGreaterThan(100);
  const slow = all.filter((expression) => {
    for (const hostile of hostileTo(expression)) {
      const text = hostile(length);
      if (taken(expression, text) > longest && taken(expression, text) > longest) return true;
    }
    return false;
  });
  expect(slow.map(String)).toEqual([]);
});

it("would tell the kind that was there once", () => {
  const once = /表\d+[^表]*[-＝][^\d表]*表\d/u;
  const slowest = Math.max(...[...hostileTo(once)].map((hostile) => taken(once, hostile(length))));
  const now = Math.max(
    ...[...hostileTo(once)].map((hostile) => taken(/表\d[^表]*[-＝][^\d表\-＝]*表\d/u, hostile(length))),
  );
  expect(slowest).toBeGreaterThan(10 * now);
});
