const { readFileSync } = require("node:fs");
const { availableParallelism } = require("node:os");

/** Without the map of its source inside each module: every test file has all of its modules parsed anew. */
const typescript = { ...JSON.parse(readFileSync(`${__dirname}/.swcrc`, "utf8")), sourceMaps: true };

/** A package that is there as an ES module alone, which Jest does not load. */
const esModule = "get-east-asian-width";

/**
 * `npm test` starts Node with more room for young objects, of which the engine makes many: a seventh of the whole run; and it has functions
 * optimised later than V8 does by itself: a fifth of the suites that check many workbooks. As many suites run side by side as there are
 * cores: a browser that shares its core with others keeps its tests waiting.
 */
module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: {
    "^.+\\.tsx?$": ["@swc/jest", typescript],
    "^.+\\.(?:tsv|txt)$": "<rootDir>/test/support/textTransform.js",
    [`/node_modules/${esModule}/.+\\.js$`]: ["@swc/jest", typescript],
  },
  transformIgnorePatterns: [`/node_modules/(?!${esModule}/)`],
  // Jest looks every global up through an interceptor of its sandbox; handed in, they cost nothing. A fifth of the whole run.
  sandboxInjectedGlobals: [
    "Array",
    "Boolean",
    "Error",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "RegExp",
    "Set",
    "String",
    "Symbol",
    "WeakMap",
    "isNaN",
  ],
  testTimeout: 60_000,
  maxWorkers: availableParallelism(),
};
