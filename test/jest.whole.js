const { readdirSync } = require("node:fs");
const { join } = require("node:path");
const each = require("../jest.config");

/** Folders whose tests run as one suite, see `test/support/suiteOf.ts`. */
const folders = readdirSync(__dirname, { recursive: true, withFileTypes: true })
  .filter(({ name }) => name === "suite.ts")
  .map(({ parentPath }) => parentPath);

/** `npm test`: everything. Files that are named run alone, with `npx jest <file>`. */
module.exports = {
  ...each,
  rootDir: join(__dirname, ".."),
  testMatch: [...each.testMatch, "<rootDir>/test/**/suite.ts"],
  testPathIgnorePatterns: folders.map((folder) => `^${folder}/.*\\.test\\.ts$`),
  testSequencer: "<rootDir>/test/support/largestFirst.js",
  // Jest never frees all that a suite has loaded: a worker that has done many had more than 3 GB.
  workerIdleMemoryLimit: "1500MB",
};
