/** A short run of `npm run fuzz`: the first cases of each target. Seeds are the same every time. */
import { runCase } from "./target";
import { targets } from "./targets";

const cases = 25;
/** Of one case, on a busy machine; `npm run fuzz` ends one after ten seconds. */
const longest = 10_000;

test.each(targets)("$name: $about", async (target) => {
  const failed: string[] = [];
  for (let seed = 1; seed <= cases; seed += 1) {
    const start = performance.now();
    await runCase(target, seed).catch((error: unknown) =>
      failed.push(`${target.name}:${String(seed)} ${String(error)}`),
    );
    if (performance.now() - start > longest) failed.push(`${target.name}:${String(seed)} takes too long`);
  }
  expect(failed).toEqual([]);
});
