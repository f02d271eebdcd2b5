/**
 * `npm run bench`: what the product costs, the least of several runs; the tables go into the README. `npm run bench -- catalogue` runs one part only.
 * With further words this program is one of its own measurements.
 */
import { benchBatch } from "./batch";
import { benchCatalogue, measureCatalogue } from "./catalogue";
import { benchCold } from "./cold";
import { benchChecking, measureChecking } from "./checking";

const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  batch: benchBatch,
  catalogue: benchCatalogue,
  checking: benchChecking,
  cold: benchCold,
  // Not burdened with what drives a browser, the other measurements stay what they are.
  pane: async () => (await import("./pane")).benchPane(),
};
const measurements: Readonly<Record<string, (...given: string[]) => Promise<object>>> = {
  catalogue: measureCatalogue,
  checking: measureChecking as (...given: string[]) => Promise<object>,
};

async function main([name, ...given]: readonly string[]): Promise<void> {
  const measurement = name === undefined || given.length === 0 ? undefined : measurements[name];
  if (measurement !== undefined) process.stdout.write(JSON.stringify(await measurement(...given)));
  else for (const part of name === undefined ? Object.values(parts) : [parts[name]]) await part?.();
}

void main(process.argv.slice(2));
