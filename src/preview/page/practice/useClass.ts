/** A class from the files that were chosen to its table: one file after another, so that none keeps the others from their scores. */
import { useEffect, useState } from "react";
import type { PreviewWords } from "../../../locale/preview";
import type { AnswerKey } from "../../../training/practice";
import type { TraineeResult } from "../../../training/practice/score";
import type { ClassResults } from "../../many/jobs";
import { startWorker } from "../../many/startWorker";
import { Workplace } from "../../many/workplace";

export type ClassStanding =
  | { readonly kind: "none" }
  | { readonly kind: "trouble"; readonly why: string }
  | { readonly kind: "scoring"; readonly done: number; readonly all: number }
  | { readonly kind: "scored"; readonly results: ClassResults; readonly files: number; readonly unread: number };

export interface ScoringClass {
  readonly standing: ClassStanding;
  readonly score: (files: readonly File[]) => Promise<void>;
}

export function useClass({ training: { class: words }, many, language }: PreviewWords): ScoringClass {
  const [standing, setStanding] = useState<ClassStanding>({ kind: "none" });
  const [place] = useState(() => new Workplace(startWorker));
  useEffect(() => () => place.close(), [place]);

  const keysIn = async (files: readonly File[]): Promise<{ readonly name: string; readonly key: AnswerKey }[]> => {
    const keys = [];
    for (const source of files) {
      const found = await place.ask<"key">({ kind: "key", source });
      if (found.kind === "answer" && found.answer !== undefined) keys.push({ name: source.name, key: found.answer });
    }
    return keys;
  };
  const scoreOf = async (source: File, key: AnswerKey): Promise<TraineeResult> => {
    const answer = await place.ask<"handedIn">({ kind: "handedIn", source, key });
    if (answer.kind === "answer") return { file: source.name, ...answer.answer };
    return {
      file: source.name,
      score: undefined,
      error: many.troubles[answer.why === "stopped" ? "broken" : answer.why],
    };
  };
  const tableOf = async (key: AnswerKey, handedIn: readonly File[]): Promise<ClassStanding> => {
    const results: TraineeResult[] = [];
    for (const [done, source] of handedIn.entries()) {
      setStanding({ kind: "scoring", done, all: handedIn.length });
      results.push(await scoreOf(source, key));
    }
    const made = await place.ask<"results">({ kind: "results", key, results, language });
    if (made.kind === "none") return { kind: "trouble", why: words.broken };
    const unread = results.filter(({ score }) => score === undefined).length;
    return { kind: "scored", results: made.answer, files: results.length - unread, unread };
  };
  return {
    standing,
    async score(files) {
      const isKey = ({ name }: File): boolean => /\.json$/iu.test(name);
      const handedIn = files
        .filter((file) => !isKey(file))
        .sort((one, other) => one.name.localeCompare(other.name, "zh-CN", { numeric: true }));
      const keys = await keysIn(files.filter(isKey));
      const [only] = keys;
      if (only === undefined) setStanding({ kind: "trouble", why: words.noKey });
      else if (keys.length > 1) setStanding({ kind: "trouble", why: words.twoKeys(keys.map(({ name }) => name)) });
      else if (handedIn.length === 0) setStanding({ kind: "trouble", why: words.noFiles });
      else setStanding(await tableOf(only.key, handedIn));
    },
  };
}
