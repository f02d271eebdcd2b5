/** The tests of a folder as one suite, whose modules are loaded once: for a small file that was three quarters of its time. */
import { join } from "node:path";
import { testsOf } from "./testsOf";

export function suiteOf(folder: string): void {
  for (const file of testsOf(folder)) describe(file, () => void jest.requireActual(join(folder, file)));
}
