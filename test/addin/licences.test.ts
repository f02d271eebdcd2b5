/** What is shipped says under which licences. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { built } from "../support/built";

test.each([
  ["cli", "cli/licences.txt", ["@e965/xlsx", "commander", "decimal.js", "docx", "fflate", "mammoth", "saxes", "zod"]],
  ["addin", "licences.txt", ["@fluentui/react-button", "@microsoft/office-js", "decimal.js", "react", "react-dom"]],
  ["web", "licences.txt", ["@e965/xlsx", "@microsoft/office-js", "fflate", "react", "react-dom"]],
] as const)("%s lists its packages with their licences", (program, file, packages) => {
  const list = readFileSync(join(built(program), file), "utf8");
  const named = new Map(
    [...list.matchAll(/^(@?[a-z][^ \n]*) \d[^ \n]*: (.+)$/gmu)].map(([, name, licence]) => [name, licence]),
  );
  expect([...named.keys()]).toEqual(expect.arrayContaining([...packages]));
  expect([...named.values()].filter((licence) => licence === "undefined")).toEqual([]);
});
