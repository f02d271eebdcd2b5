/** Puts what was measured into the README, between two marks for each part: nobody copies numbers by hand. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";

/** One line of the table. */
export interface Measured {
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
  /** Undefined where there is no goal. */
  readonly isMet: boolean | undefined;
}

const readme = path.join(process.cwd(), "README.md");

export async function writeTable(part: string, lines: readonly Measured[]): Promise<void> {
  const text = readFileSync(readme, "utf8");
  const [begin, end] = [`<!-- bench: ${part} -->`, `<!-- end: ${part} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no place for ${part}: ${begin} … ${end}`);
  const rows = lines.map(
    ({ what, measured, goal, isMet }) => `| ${what} | ${measured}${isMet === false ? ", missed" : ""} | ${goal} |`,
  );
  const table = ["| | measured | goal |", "| --- | --- | --- |", ...rows].join("\n");
  const written = `${text.slice(0, from)}${begin}\n\n${table}\n\n${text.slice(to)}`;
  writeFileSync(readme, await format(written, { ...(await resolveConfig(readme)), filepath: readme }));
  for (const { what, measured, goal } of lines) console.log(`${what}: ${measured}${goal === "" ? "" : ` (${goal})`}`);
}
