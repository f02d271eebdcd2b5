/** `gouji narrate`: the draft of a narrative from the tables of a workbook. */
import { wordsOf, type Language } from "../../locale";
import { plain } from "../../report";
import { complainIn } from "../screen/complain";
import { writeCopy } from "../files/copies";
import type { ExitStatus } from "../exitStatus";
import type { Narrated, NarrateJob } from "../jobs/narrateJob";
import { doOne, type Bounds } from "../workers/pool";
import { refuseToOverwrite } from "../files/refuseToOverwrite";

export interface NarrateRequest extends Omit<NarrateJob, "kind" | "asDocument"> {
  readonly out: string;
  readonly bounds: Bounds;
  readonly language: Language;
}

/** `gouji narrate`: the text drafted from the tables. */
export async function narrateCommand({ out, bounds, ...request }: NarrateRequest): Promise<ExitStatus> {
  const { path, lastYear, template, language } = request;
  const words = wordsOf(language);
  const complain = complainIn(words.cli);
  refuseToOverwrite(
    [out],
    [path, lastYear, template].filter((one) => one !== undefined),
    words.cli,
  );
  const job: NarrateJob = { kind: "narrate", ...request, asDocument: /\.docx$/iu.test(out) };
  const narrated = await doOne<NarrateJob, Narrated>(job, {
    bounds,
    setup: { own: [] },
    givenUp: (_, reason) => ({ kind: "failed", where: path, reason }),
  });
  if (narrated.kind === "failed") {
    complain(narrated.where, narrated.reason);
    return 2;
  }
  const { exists, notWritten: noCopy } = words.narrate;
  const failure = writeCopy(out, narrated.bytes, { ...words.cli, copyExists: exists, noCopy });
  if (failure !== undefined) {
    complain(path, failure);
    return 2;
  }
  const { paragraphs, blanks, leftOut, told } = narrated;
  const lines = [
    words.narrate.written(out, paragraphs),
    ...(blanks > 0 ? [words.narrate.blanks(blanks)] : []),
    ...(leftOut.length > 0 ? [words.narrate.leftOut(leftOut)] : []),
    ...told,
  ];
  process.stdout.write(`${lines.map(plain).join("\n")}\n`);
  return 0;
}
