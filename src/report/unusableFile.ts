/** The report of a file that could not be read. */
import type { CheckedFile } from "./checkedFile";

/** The same shape for a file of which nothing is known but why. */
export function unusableFile(path: string, error: string): CheckedFile {
  return {
    path,
    error,
    document: { kind: null, year: null, organisation: null },
    documents: [],
    tables: [],
    unrecognised: [],
    findings: [],
    decided: [],
    choices: { settings: {}, layouts: [], titles: {} },
    notRun: [],
    summary: {
      decided: 0,
      error: 0,
      warning: 0,
      info: 0,
      checksRun: 0,
      holds: 0,
      residues: 0,
      doesNotApply: 0,
      notRun: 0,
      cells: 0,
      amounts: 0,
      amountsChecked: 0,
      milliseconds: 0,
    },
    narrative: null,
  };
}
