const { join } = require("node:path");
const each = require("../jest.config");

/** `npm test`: everything, a folder with a `suite.ts` as one, see `test/support/suiteOf.ts`. Files that are named run alone, with `npx jest <file>`. */
module.exports = {
  ...each,
  rootDir: join(__dirname, ".."),
  testMatch: ["<rootDir>/test/**/suite.ts"],
  testSequencer: "<rootDir>/test/support/largestFirst.js",
  // Jest never frees all that a suite has loaded: a worker that has done many had more than 3 GB.
  workerIdleMemoryLimit: "1500MB",
};
