/** A score in remarks, one to a place: what every form of the results shows. */
import type { PracticeWords, ScoreWords } from "../../../locale";
import { ruleDocs } from "../../../report";
import type { KeyMistake, KeyPlace } from "../key";
import { shown } from "../keySheet";
import type { Accused, FoundMistake, Score } from "./score";

export interface ScoreRemark {
  readonly standing: keyof ScoreWords["standing"];
  /** The mistake's number; undefined where there is none. */
  readonly number: number | undefined;
  readonly place: KeyPlace;
  readonly kind: string;
  readonly explanation: string;
}

/** What a trainee is told: found, missed and wrongly accused, place by place, with the explanation. */
export function remarksOn(
  { found, missed, wrong, near, before }: Score,
  practice: PracticeWords,
  words: ScoreWords,
): ScoreRemark[] {
  return [
    ...found.map((one) => ofFound(one, practice, words)),
    ...missed.map((mistake) => ofMissed(mistake, practice, words)),
    ...[...wrong, ...near].map((one) => ofAccused(one, near.includes(one), words)),
    ...before.map(
      (place) => ({ standing: "before", number: undefined, place, kind: "", explanation: words.wasThere }) as const,
    ),
  ];
}

function ofFound(
  { mistake, place, instead, isMended }: FoundMistake,
  practice: PracticeWords,
  words: ScoreWords,
): ScoreRemark {
  const right = mistake.cells.find(({ sheet, cell }) => sheet === place.sheet && cell === place.cell)?.right ?? null;
  return {
    standing: isMended ? "mended" : instead === undefined ? "marked" : "wronglyMended",
    number: mistake.number,
    place,
    kind: practice.kinds[mistake.kind],
    explanation: isMended ? "" : words.should(shown(right, practice)),
  };
}

/** What is missed is explained in full: as the checks tell it, and by its rule. */
function ofMissed(mistake: KeyMistake, practice: PracticeWords, words: ScoreWords): ScoreRemark {
  const [first] = mistake.cells;
  const docs = ruleDocs(mistake.rule);
  return {
    standing: "missed",
    number: mistake.number,
    place: { sheet: first?.sheet ?? "", cell: mistake.cells.map(({ cell }) => cell).join("、") },
    kind: practice.kinds[mistake.kind],
    explanation: `${mistake.message}${docs === undefined ? "" : words.why(docs.title, docs.why)}`,
  };
}

function ofAccused({ place, how, because }: Accused, isNear: boolean, words: ScoreWords): ScoreRemark {
  return {
    standing: isNear ? "near" : how === "changed" ? "changed" : "wrong",
    number: because?.number,
    place,
    kind: "",
    explanation: because === undefined ? words.isRight : words.because(because.number),
  };
}
