/** Practice sets, pairs of drafts and blank tables in the numbers that are vouched for: most of an hour, of which `npm test` takes a small part. */
const { spawnSync } = require("node:child_process");
const { join } = require("node:path");
const process = require("node:process");

const trials = [
  ["test/training/practice.test.ts", { GOUJI_SEEDS: "200" }],
  ["test/report/comparedEdits.test.ts", { GOUJI_PAIRS: "100" }],
  ["test/training/template.test.ts", { GOUJI_SEEDS: "20" }],
];

const jest = join(__dirname, "../node_modules/jest/bin/jest.js");
const failed = trials.filter(([file, numbers]) => {
  const { status } = spawnSync(process.execPath, [jest, file], {
    cwd: join(__dirname, ".."),
    env: { ...process.env, ...numbers },
    stdio: "inherit",
  });
  return status !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;
