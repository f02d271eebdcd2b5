/** One workbook from a cold start: the whole command line, from its first byte to its last. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { built } from "../support/built";
import { least, runs } from "./measure";
import { writeTable } from "./readme";

const goal = 400;

export async function benchCold(): Promise<void> {
  const folder = path.join(process.cwd(), "assets/samples");
  const program = path.join(built("cli"), "cli.js");
  const lines = readdirSync(folder).map((name) => {
    const times = Array.from({ length: runs }, () => {
      const started = performance.now();
      const { status } = spawnSync(process.execPath, [program, "check", path.join(folder, name)], { stdio: "ignore" });
      if (status !== 0 && status !== 1) throw new Error(`${name}: the check ended with status ${String(status)}`);
      return performance.now() - started;
    });
    const best = least(times);
    return {
      what: `\`gouji check ${name}\``,
      measured: `${best.toFixed(0)} ms`,
      goal: `${String(goal)} ms`,
      isMet: best <= goal,
    };
  });
  await writeTable("cold", lines);
}
