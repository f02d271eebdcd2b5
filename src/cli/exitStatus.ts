/** How the command ends, for scripts: 2 wins, because a file that was not checked may hold anything. */
export type ExitStatus = 0 | 1 | 2;

/** How a file ended. */
export interface FileOutcome {
  /** Why it could not be used. */
  readonly error: string | null;
  readonly errors: number;
}

/** 2 where a file could not be used, else 1 where one has an error, else 0. */
export function exitStatus(files: readonly FileOutcome[]): ExitStatus {
  if (files.some(({ error }) => error !== null)) return 2;
  return files.some(({ errors }) => errors > 0) ? 1 : 0;
}
