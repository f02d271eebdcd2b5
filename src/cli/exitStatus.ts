/** How the command ends, for scripts: 2 wins, because a file that was not checked may hold anything. */
import type { CheckedFile } from "../report";

export type ExitStatus = 0 | 1 | 2;

export function exitStatus(files: readonly CheckedFile[]): ExitStatus {
  if (files.some(({ error }) => error !== null)) return 2;
  return files.some(({ summary }) => summary.error > 0) ? 1 : 0;
}
