/** Which test files a suite has: those in its folder and below, but for folders with a suite of their own. */
const { existsSync, readdirSync } = require("node:fs");
const { join } = require("node:path");

/** @returns their paths below the folder, in order */
function testsOf(folder, below = "") {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(below, entry.name);
      if (!entry.isDirectory()) return path.endsWith(".test.ts") ? [path] : [];
      return existsSync(join(folder, path, "suite.ts")) ? [] : testsOf(folder, path);
    });
}

module.exports = { testsOf };
