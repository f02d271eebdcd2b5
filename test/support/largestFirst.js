/** What is largest begins: a long suite that begins last has the other workers wait for it. */
const { statSync } = require("node:fs");
const { basename, dirname, join } = require("node:path");
const { testsOf } = require("./testsOf");

/** These take longer than their size tells: they drive a browser, start processes, or check hundreds of workbooks. */
const longest = ["browser", "cli", "mutation", "strangeness"];

/** Bytes of the tests, which nobody has to have run before. */
function sizeOf(path) {
  const folder = dirname(path);
  if (longest.includes(basename(folder))) return Infinity;
  return testsOf(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

module.exports = class {
  sort(tests) {
    const rank = ({ path }) => longest.indexOf(basename(dirname(path)));
    const sizes = new Map(tests.map((test) => [test, sizeOf(test.path)]));
    return [...tests].sort((a, b) => (sizes.get(a) === sizes.get(b) ? rank(a) - rank(b) : sizes.get(b) - sizes.get(a)));
  }

  cacheResults() {
    // Sizes need none.
  }
};
