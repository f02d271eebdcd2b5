/** `gouji score`: what trainees found of the mistakes in a practice workbook. */
import { version } from "../../version";
import { isUnusable, newBook } from "../../hosts/file";
import { wordsOf, type Language } from "../../locale";
import { plain } from "../../report";
import { readAnswerKey, type AnswerKey } from "../../training/practice";
import { resultsJson, resultsSheets, resultsText, type TraineeResult } from "../../training/practice/score";
import { complainIn } from "../screen/complain";
import { writeCopy } from "../files/copies";
import type { ExitStatus } from "../exitStatus";
import { findInputs } from "../options/inputs";
import { jsonText } from "../files/jsonText";
import { doAll, type Bounds } from "../workers/pool";
import { readInput } from "../files/readInput";
import type { Scored, ScoreJob } from "../jobs/scoreJob";

export interface ScoreRequest {
  readonly key: string;
  readonly paths: readonly string[];
  readonly format: "text" | "json";
  /** The workbook with the results. */
  readonly out: string | undefined;
  readonly bounds: Bounds;
  readonly language: Language;
}

/** Status 2 where a file could not be used, as everywhere; else 0, whatever was found. */
export async function scoreCommand(request: ScoreRequest): Promise<ExitStatus> {
  const { key: keyPath, format, out, language } = request;
  const words = wordsOf(language);
  const complain = complainIn(words.cli);
  const key = keyAt(keyPath, language);
  if (typeof key === "string") {
    complain(keyPath, key);
    return 2;
  }
  const results = await resultsOf(key, request);
  const text =
    format === "json" ? jsonText(resultsJson(version, key, results, words)) : linesOf(resultsText(key, results, words));
  process.stdout.write(text);
  for (const { file, error } of results) if (error !== undefined) complain(file, error);
  if (out !== undefined) {
    const failure = writeCopy(out, newBook(resultsSheets(key, results, words)), words.cli);
    if (failure !== undefined) {
      complain(out, failure);
      return 2;
    }
    process.stderr.write(`${plain(words.score.written(out))}\n`);
  }
  return results.some(({ error }) => error !== undefined) ? 2 : 0;
}

/** @returns the key, or why there is none */
function keyAt(path: string, language: Language): AnswerKey | string {
  const words = wordsOf(language);
  const bytes = readInput(path, words.cli);
  if (isUnusable(bytes)) return bytes.reason;
  return readAnswerKey(new TextDecoder().decode(bytes)) ?? words.score.noKey;
}

async function resultsOf(key: AnswerKey, { paths, bounds, language }: ScoreRequest): Promise<readonly TraineeResult[]> {
  const found = findInputs(paths, [], wordsOf(language).cli);
  const inputs = found.filter((one) => one.kind === "input");
  const scored = await doAll<ScoreJob, Scored, Scored>({
    jobs: inputs.map(({ path }) => ({ kind: "score", path, key, language })),
    bounds,
    setup: { own: [] },
    givenUp: (_, reason) => ({ kind: "failed", reason }),
    settle: (done) => done,
  });
  const byPath = new Map(inputs.map(({ path }, position) => [path, scored[position]]));
  return found.map((one): TraineeResult => {
    if (one.kind === "problem") return { file: one.path, score: undefined, error: one.what };
    const done = byPath.get(one.path);
    return done?.kind === "scored"
      ? { file: one.name, score: done.score, error: undefined }
      : { file: one.name, score: undefined, error: done?.reason };
  });
}

/** Whatever a trainee wrote, a terminal obeys none of it. */
function linesOf(text: string): string {
  return text.split("\n").map(plain).join("\n");
}
