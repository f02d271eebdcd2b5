/** `gouji fill`: a copy of one workbook with the names of its codes filled in. */
import { wordsOf, type Language } from "../../locale";
import { plain } from "../../report";
import { complainIn } from "../screen/complain";
import { writeCopy } from "../files/copies";
import type { ExitStatus } from "../exitStatus";
import { fillText } from "./fillText";
import { type Filled, type FillJob } from "../jobs/fillJob";
import { readOwnEntries } from "./ownEntries";
import { doOne, type Bounds } from "../workers/pool";

export interface FillRequest {
  readonly path: string;
  readonly out: string;
  /** The file with the user's own list. */
  readonly catalogue: string | undefined;
  readonly codes: boolean;
  readonly offered: boolean;
  readonly bounds: Bounds;
  readonly language: Language;
}

/** `gouji fill`: a copy with blank names filled in. */
export async function fillCommand(request: FillRequest): Promise<ExitStatus> {
  const { path, out, catalogue, codes, offered, bounds, language } = request;
  const words = wordsOf(language);
  const complain = complainIn(words.cli);
  const { entries: own, told } = await readOwnEntries(catalogue, bounds, language);
  for (const what of told) complain(catalogue ?? "", what);
  if (own === undefined) return 2;
  const job: FillJob = { kind: "fill", path, language, codes, offered };
  const filled = await doOne<FillJob, Filled>(job, {
    bounds,
    setup: { own },
    givenUp: (_, reason) => ({ kind: "failed", reason }),
  });
  if (filled.kind !== "filled") {
    complain(path, filled.reason);
    return 2;
  }
  const failure = writeCopy(out, filled.bytes, words.cli);
  if (failure !== undefined) {
    complain(path, failure);
    return 2;
  }
  const text = [words.fill.written(out), ...fillText(filled.report, words)];
  process.stdout.write(`${text.map(plain).join("\n")}\n`);
  return 0;
}
