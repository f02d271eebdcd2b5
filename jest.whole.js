const { readdirSync } = require("node:fs");
const { join } = require("node:path");
const each = require("./jest.config");

/** Folders with a `suite.ts`: all their tests in one. */
const folders = readdirSync(join(__dirname, "test"), { recursive: true, withFileTypes: true })
  .filter(({ name }) => name === "suite.ts")
  .map(({ parentPath }) => parentPath);

module.exports = {
  ...each,
  testMatch: [...each.testMatch, "<rootDir>/test/**/suite.ts"],
  testPathIgnorePatterns: folders.map((folder) => `^${folder}/.*\\.test\\.ts$`),
};
