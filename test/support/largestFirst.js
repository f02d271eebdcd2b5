/** What is largest begins, and of a suite all its tests count: a long one that begins last has the other workers wait for it. */
const { readdirSync, statSync } = require("node:fs");
const { basename, dirname, join } = require("node:path");

/** Bytes of the tests, which nobody has to have run before. */
function sizeOf(path) {
  if (basename(path) !== "suite.ts") return statSync(path).size;
  const files = readdirSync(dirname(path), { recursive: true }).filter((file) => file.endsWith(".test.ts"));
  return files.reduce((sum, file) => sum + statSync(join(dirname(path), file)).size, 0);
}

module.exports = class {
  sort(tests) {
    const sizes = new Map(tests.map(({ path }) => [path, sizeOf(path)]));
    return [...tests].sort((a, b) => sizes.get(b.path) - sizes.get(a.path));
  }

  cacheResults() {
    // Sizes need none.
  }
};
