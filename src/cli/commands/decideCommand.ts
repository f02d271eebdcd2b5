/** `gouji decide`: what the pane's 忽略 does, for workbooks in files. */
import { wordsOf } from "../../locale";
import { plain } from "../../report";
import { complainIn } from "../screen/complain";
import { writeCopy } from "../files/copies";
import type { Decided, DecideJob } from "../jobs/decideJob";
import type { ExitStatus } from "../exitStatus";
import { readOwnEntries } from "./ownEntries";
import { doOne, type Bounds } from "../workers/pool";

export interface DecideRequest extends Omit<DecideJob, "kind"> {
  readonly out: string;
  readonly catalogue: string | undefined;
  readonly bounds: Bounds;
}

/** `gouji decide`: a copy that keeps decisions. */
export async function decideCommand({ out, catalogue, bounds, ...request }: DecideRequest): Promise<ExitStatus> {
  const { path, language, ignore, restore } = request;
  const words = wordsOf(language);
  const complain = complainIn(words.cli);
  const { entries: own, told } = await readOwnEntries(catalogue, bounds, language);
  for (const what of told) complain(catalogue ?? "", what);
  if (own === undefined) return 2;
  const decided = await doOne<DecideJob, Decided>(
    { kind: "decide", ...request },
    { bounds, setup: { own }, givenUp: (_, reason) => ({ kind: "failed", reason }) },
  );
  const { exists, notWritten, written } = words.batch.decide;
  const failure =
    decided.kind === "failed"
      ? decided.reason
      : writeCopy(out, decided.bytes, { ...words.cli, copyExists: exists, noCopy: notWritten });
  if (failure !== undefined) {
    complain(path, failure);
    return 2;
  }
  process.stdout.write(`${plain(written(out, new Set(ignore).size, new Set(restore).size))}\n`);
  return 0;
}
