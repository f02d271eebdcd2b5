/** Every measurement runs in a process of its own, so that none is warmed up or burdened by another. */
import { execFileSync } from "node:child_process";

export const runs = 5;

/** @returns what the named measurement answers, once for every run */
export function inOwnProcess<Measured>(name: string, ...given: readonly string[]): Measured[] {
  const once = (): Measured =>
    JSON.parse(execFileSync(process.execPath, [__filename, name, ...given], { encoding: "utf8" })) as Measured;
  return Array.from({ length: runs }, once);
}

/** What others do on the machine only adds to it. */
export function least(values: readonly number[]): number {
  return Math.min(...values);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
