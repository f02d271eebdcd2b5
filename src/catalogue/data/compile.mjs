/**
 * Turns compiled facts (a folder of .tsv files: functional, economic-department, economic-government, economic-map, procurement,
 * functional-economic) into the catalogue's own files beside this script: `node src/catalogue/data/compile.mjs <folder>`. Run once for a new
 * compilation; single corrections and new years are rows added to the files by hand.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";

const [source] = argv.slice(2);
if (source === undefined) throw new Error("Which folder are the facts in?");
const here = dirname(fileURLToPath(import.meta.url));

function read(name) {
  const [head, ...lines] = readFileSync(join(source, `${name}.tsv`), "utf8")
    .trimEnd()
    .split(/\r?\n/u);
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, position) => [column, (cells[position] ?? "").trim()]));
  });
}

function write(name, columns, rows) {
  const lines = rows.map((row) => columns.map((column) => row[column]).join("\t"));
  writeFileSync(join(here, `${name}.tsv`), `${[columns.join("\t"), ...lines].join("\n")}\n`);
}

/** Of one compilation only `high` confidence is worth as much as two that agree; anything below is one opinion. */
function standingOf({ standing, seen, confidence }) {
  return standing ?? (seen === "1" ? "seen" : confidence === "high" ? "agreed" : "single");
}

function entries(name) {
  return read(name)
    .map((row) => ({ ...row, standing: standingOf(row) }))
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : Number(a.from) - Number(b.from)));
}

const columns = ["code", "name", "from", "to", "standing"];
const functional = entries("functional");
// Captions name the classes, so recognition needs them at once; the rest is loaded when a code is looked up.
const isClass = ({ code }) => code.length === 3;
write("functional-classes", columns, functional.filter(isClass));
write(
  "functional",
  columns,
  functional.filter((entry) => !isClass(entry)),
);
write("economic", columns, entries("economic-department"));
write("government", columns, entries("economic-government"));
write("procurement", columns, entries("procurement"));
write(
  "correspondence",
  ["economic", "government"],
  read("economic-map").map((row) => ({ economic: row.department_code, government: row.government_code })),
);

/** `=`: the amounts are equal, those of several functional items together; `<=`: the economic one pays a part only; blank: a usage. */
function comparisonOf(note) {
  if (note.includes("在职部分应相等")) return "<=";
  return /：金额应相等|合计应等于/u.test(note) ? "=" : "";
}
write(
  "functional-economic",
  ["functional", "economic", "comparison", "note"],
  read("functional-economic").map((row) => ({ ...row, comparison: comparisonOf(row.note) })),
);
