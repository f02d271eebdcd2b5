/** `gouji practice`: a practice workbook with planted mistakes, and the answers beside it. */
import { join } from "node:path";
import { grouped } from "../../grouped";
import { wordsOf, type Language } from "../../locale";
import { plain } from "../../report";
import type { PracticeWish } from "../../training/practice";
import { complainIn } from "../screen/complain";
import { writeCopy } from "../files/copies";
import type { ExitStatus } from "../exitStatus";
import { doOne, type Bounds } from "../workers/pool";
import type { PracticeJob, Practised } from "../jobs/practiceJob";

export interface PracticeRequest {
  readonly path: string;
  /** The folder. */
  readonly out: string;
  readonly wish: PracticeWish;
  readonly bounds: Bounds;
  readonly language: Language;
}

/** `gouji practice`: a practice workbook, its answers and the sheet to mark. */
export async function practiceCommand({ path, out, wish, bounds, language }: PracticeRequest): Promise<ExitStatus> {
  const { cli, practice: words, report } = wordsOf(language);
  const complain = complainIn(cli);
  const done = await doOne<PracticeJob, Practised>(
    { kind: "practice", path, wish, language },
    { bounds, setup: { own: [] }, givenUp: (_, reason) => ({ kind: "failed", reason }) },
  );
  if (done.kind === "failed") {
    complain(path, done.reason);
    return 2;
  }
  const { files, planted, exhausted, before } = done;
  for (const { name, bytes } of files) {
    const failure = writeCopy(join(out, name), bytes, cli);
    if (failure === undefined) continue;
    complain(path, failure);
    return 2;
  }
  const [practice = "", ...keys] = files.map(({ name }) => join(out, name));
  const counted = [...grouped(planted, (kind) => kind)].map(([kind, all]) =>
    words.counted(words.kinds[kind], all.length),
  );
  const lines = [
    words.written(practice, keys),
    words.planted(planted.length, report.list(counted)),
    ...(planted.length < wish.errors
      ? [
          words.fewer(
            wish.errors,
            planted.length,
            exhausted.map((kind) => words.kinds[kind]),
          ),
        ]
      : []),
    ...(before > 0 ? [words.foundBefore(before)] : []),
  ];
  process.stdout.write(`${lines.map(plain).join("\n")}\n`);
  return 0;
}
