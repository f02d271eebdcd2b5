/** A short run of `npm run fuzz`: the first cases of each target. Seeds are the same every time. */
import { runCase } from "./target";
import { targets } from "./targets";
import { cpuTime } from "../support/cpuTime";

const cases = 25;
/** Of one case; `npm run fuzz` ends one after as many milliseconds. */
const longest = 10_000;

test.each(targets)("$name: $about", async (target) => {
  const failed: string[] = [];
  for (let seed = 1; seed <= cases; seed += 1) {
    const start = cpuTime();
    await runCase(target, seed).catch((error: unknown) =>
      failed.push(`${target.name}:${String(seed)} ${String(error)}`),
    );
    if (cpuTime() - start > longest) failed.push(`${target.name}:${String(seed)} takes too long`);
  }
  expect(failed).toEqual([]);
});
