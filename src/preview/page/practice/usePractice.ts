/** An exercise from the wish for one to its end: the workbook with planted mistakes stands in place of the one that it was made of. */
import { useEffect, useState } from "react";
import type { PreviewWords } from "../../../locale/preview";
import type { AnswerKey, PracticeWish } from "../../../training/practice";
import type { Scored } from "../../many/jobs";
import { startWorker } from "../../many/startWorker";
import { Workplace } from "../../many/workplace";
import type { BookOrigin } from "../bookOrigin";

/** What an exercise was made of, and goes back to. */
export interface Origin {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly place: BookOrigin;
}

export interface Exercise {
  readonly key: AnswerKey;
  readonly wish: PracticeWish;
  readonly origin: Origin;
}

export interface Practising {
  readonly isMaking: boolean;
  /** Makes another workbook of the origin, and opens it. */
  readonly begin: (origin: Origin, wish: PracticeWish) => Promise<void>;
  readonly score: (bytes: Uint8Array, key: AnswerKey) => Promise<Scored | undefined>;
}

/** @param open shows the exercise @param say tells why there is none */
export function usePractice(
  words: PreviewWords,
  open: (name: string, bytes: Blob, exercise: Exercise) => void,
  say: (sentence: string | undefined) => void,
): Practising {
  const [isMaking, setMaking] = useState(false);
  const [place] = useState(() => new Workplace(startWorker));
  useEffect(() => () => place.close(), [place]);
  const { language } = words;
  return {
    isMaking,
    async begin(origin, wish) {
      setMaking(true);
      const source = new Blob([new Uint8Array(origin.bytes)]);
      const name = words.training.exerciseName(origin.name);
      const answer = await place.ask<"practice">({ kind: "practice", source, name, wish, language });
      setMaking(false);
      if (answer.kind === "none") return say(words.training.broken);
      if (answer.answer.kind === "none") return say(answer.answer.reason);
      const { bytes, key } = answer.answer;
      open(name, bytes, { key, wish, origin });
    },
    async score(bytes, key) {
      const source = new Blob([new Uint8Array(bytes)]);
      const answer = await place.ask<"score">({ kind: "score", source, key, language });
      return answer.kind === "answer" ? answer.answer : undefined;
    },
  };
}
