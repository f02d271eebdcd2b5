/** What a trainee's answers are worth: found, missed, wrongly accused. */
import type { Workbook } from "../../../workbook";
import { nameOf, type AnswerKey, type KeyContent, type KeyMistake, type KeyPlace } from "../key";
import { readAnswers } from "./answers";
import { changesIn } from "./changes";
import { isRight } from "./expected";

export interface FoundMistake {
  readonly mistake: KeyMistake;
  readonly place: KeyPlace;
  /** The content that the trainee wants in the cell; undefined where she only pointed at it. */
  readonly instead: KeyContent | null | undefined;
  /** Is `instead` the content before the mistake? */
  readonly isMended: boolean;
}

export interface Accused {
  readonly place: KeyPlace;
  readonly reason: string;
  /** Pointed at, or changed though it was right. */
  readonly how: "marked" | "changed";
  /** The mistake because of which a figure that is right does not fit. */
  readonly because: KeyMistake | undefined;
}

export interface Score {
  readonly trainee: string;
  readonly found: readonly FoundMistake[];
  readonly missed: readonly KeyMistake[];
  readonly wrong: readonly Accused[];
  /** Cells pointed at that are right and do not fit because of a mistake: neither found nor wrong. */
  readonly near: readonly Accused[];
  /** What was wrong in the workbook before the mistakes were planted. */
  readonly before: readonly KeyPlace[];
  readonly unread: readonly string[];
  readonly moved: readonly string[];
  readonly gone: readonly string[];
  /** False where the workbook has neither the sheet for answers nor a changed cell. */
  readonly hasAnswers: boolean;
  /** Found of what was planted and wrongly accused, of 100: who points at everything gets little. */
  readonly points: number;
}

/** A cell that the trainee pointed at or changed. */
interface Claim extends KeyPlace {
  readonly how: Accused["how"];
  readonly instead: KeyContent | null | undefined;
  readonly reason: string;
}

/** Scores a returned practice against its key: what was marked on the answer sheet or put right in the cells. */
export function scoreOf(workbook: Workbook, key: AnswerKey): Score {
  const sheet = readAnswers(workbook, key);
  const { changes, moved, gone } = changesIn(workbook, key);
  const claims: Claim[] = [
    ...(sheet?.answers ?? []).map(({ expected, ...answer }) => ({
      ...answer,
      how: "marked" as const,
      instead: expected === "" ? undefined : expected,
    })),
    ...changes.map(({ to, ...place }) => ({ ...place, how: "changed" as const, instead: to, reason: "" })),
  ];
  const judged = judgedBy(key, claims);
  const planted = key.mistakes.length;
  return {
    trainee: sheet?.trainee ?? "",
    ...judged,
    unread: sheet?.unread ?? [],
    moved,
    gone,
    hasAnswers: sheet !== undefined || changes.length > 0,
    points: Math.round((100 * judged.found.length) / Math.max(1, planted + judged.wrong.length)),
  };
}

function judgedBy(
  key: AnswerKey,
  claims: readonly Claim[],
): Pick<Score, "found" | "missed" | "wrong" | "near" | "before"> {
  const found = key.mistakes.flatMap((mistake) => foundIn(mistake, claims) ?? []);
  const planted = new Set(key.mistakes.flatMap(({ cells }) => cells.map(nameOf)));
  const knownBefore = new Set(key.before.map(nameOf));
  const others = onceEach(claims.filter((claim) => !planted.has(nameOf(claim))));
  const accused = others.map(({ how, reason, ...claim }): Accused => {
    const place = { sheet: claim.sheet, cell: claim.cell };
    return {
      place,
      reason,
      how,
      because: key.mistakes.find(({ touched }) => touched.some((one) => nameOf(one) === nameOf(place))),
    };
  });
  const isBefore = ({ place }: Accused): boolean => knownBefore.has(nameOf(place));
  const isNear = ({ how, because }: Accused): boolean => how === "marked" && because !== undefined;
  return {
    found,
    missed: key.mistakes.filter((mistake) => !found.some((one) => one.mistake === mistake)),
    wrong: accused.filter((one) => !isBefore(one) && !isNear(one)),
    near: accused.filter((one) => !isBefore(one) && isNear(one)),
    before: accused.filter(isBefore).map(({ place }) => place),
  };
}

/** Of several claims to one mistake the best. */
function foundIn(mistake: KeyMistake, claims: readonly Claim[]): FoundMistake | undefined {
  const all = mistake.cells.flatMap(({ right, wrong, ...place }) =>
    claims
      .filter((claim) => nameOf(claim) === nameOf(place))
      .map(({ instead }): FoundMistake => ({
        mistake,
        place,
        instead,
        isMended: instead !== undefined && isRight(instead, right, wrong),
      })),
  );
  return all.find(({ isMended }) => isMended) ?? all.find(({ instead }) => instead !== undefined) ?? all[0];
}

/** A cell that was pointed at and changed was changed. */
function onceEach(claims: readonly Claim[]): Claim[] {
  const byCell = new Map<string, Claim>();
  for (const claim of claims) {
    const known = byCell.get(nameOf(claim));
    if (known === undefined || claim.how === "changed")
      byCell.set(nameOf(claim), { ...claim, reason: claim.reason || (known?.reason ?? "") });
  }
  return [...byCell.values()];
}
