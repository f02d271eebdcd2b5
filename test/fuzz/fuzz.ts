/**
 * `npm run fuzz`: hundreds of thousands of cases nobody would write, each from a seed. `npm run fuzz -- tables forms --cases 100000 --from 1`
 * chooses; `npm run fuzz -- tables:4711` does one case again, and shows how it fails; `--help` names all. Ends with 1 where anything failed.
 */
import { attack, type Wish } from "./attack";
import type { Failure } from "./cases";
import { serveCases } from "./cases";
import { runCase } from "./target";
import { targets } from "./targets";

const usual: Wish = { from: 1, cases: 2000, seconds: Infinity };

const usage = `npm run fuzz -- [target…] [--cases N] [--from SEED] [--seconds N]   so many cases of each target, each from a seed
npm run fuzz -- TARGET:SEED                                         one case again

`;

async function main(given: readonly string[]): Promise<void> {
  if (given[0] === "--serve") return serveCases(given.slice(1));
  if (given.includes("--help"))
    return console.log(usage + targets.map(({ name, about }) => `${name.padEnd(10)} ${about}`).join("\n"));
  const [again] = given;
  if (given.length === 1 && again?.includes(":") === true) return repeat(again);
  const strange = given.find((word) => word.startsWith("--") && !(word.slice(2) in usual));
  if (strange !== undefined) throw new Error(`${strange} is no option; npm run fuzz -- --help names them`);
  const wish = { ...usual, ...Object.fromEntries(pairs(given)) };
  const names = given.filter((word, at) => !word.startsWith("--") && given[at - 1]?.startsWith("--") !== true);
  const unknown = names.find((name) => targets.every((target) => target.name !== name));
  if (unknown !== undefined) throw new Error(`${unknown} is none of ${targets.map(({ name }) => name).join(" ")}`);
  const failures: Failure[] = [];
  for (const target of targets.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const result = await attack(target.name, wish);
    failures.push(...result.failures);
    const { cases, milliseconds, slowest, megabytes } = result;
    const rate = (cases / milliseconds) * 1000;
    console.log(
      `${target.name.padEnd(10)} ${String(cases).padStart(7)} cases  ${rate.toFixed(0).padStart(6)} a second  slowest ${slowest.milliseconds.toFixed(0)} ms (${String(slowest.seed)})  ${megabytes.toFixed(0)} MB  ${String(result.failures.length)} failed  — ${target.about}`,
    );
    for (const { seed, what } of result.failures.slice(0, 20)) console.log(`  ${target.name}:${String(seed)}  ${what}`);
  }
  process.exitCode = failures.length > 0 ? 1 : 0;
}

function* pairs(given: readonly string[]): Iterable<readonly [string, number]> {
  for (const [at, word] of given.entries()) if (word.startsWith("--")) yield [word.slice(2), Number(given[at + 1])];
}

async function repeat(name: string): Promise<void> {
  const [wanted, seed] = name.split(":");
  const target = targets.find((one) => one.name === wanted);
  if (target === undefined) throw new Error(`There is no ${String(wanted)}.`);
  const start = performance.now();
  await runCase(target, Number(seed));
  console.log(`${name} passes, in ${(performance.now() - start).toFixed(0)} ms`);
}

void main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
