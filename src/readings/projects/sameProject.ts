/** Which of the projects of two lists are the same: by code, by name, or by a name that is typed or shortened otherwise. */
import { grouped } from "../../grouped";
import type { ProjectMention } from "./mention";
import { findSimilar } from "./similarNames";

export interface Pair {
  readonly left: ProjectMention;
  readonly right: ProjectMention;
  /** Their names differ, and no code says that they are the same. */
  readonly isGuess: boolean;
}

export interface ProjectPairing {
  readonly pairs: readonly Pair[];
  /** The projects of the left side that the right side does not have under any name. */
  readonly leftAlone: readonly ProjectMention[];
  readonly rightAlone: readonly ProjectMention[];
}

/**
 * Names that one side prints more than once belong to no pair: several units may have a project of the same name. They are
 * known to the other side all the same.
 */
export function pairUp(left: readonly ProjectMention[], right: readonly ProjectMention[]): ProjectPairing {
  const codes = pairsByCode(left, right);
  const paired = new Set(codes.flatMap((pair) => [pair.left, pair.right]));
  const rest = (side: readonly ProjectMention[]): ReadonlyMap<string, ProjectMention[]> =>
    grouped(
      side.filter((mention) => !paired.has(mention)),
      ({ name }) => name,
    );
  const [restLeft, restRight] = [rest(left), rest(right)];
  const names: Pair[] = [];
  for (const [name, [mention, another]] of restLeft) {
    const [same, ...others] = restRight.get(name) ?? [];
    if (mention !== undefined && same !== undefined && another === undefined && others.length === 0)
      names.push({ left: mention, right: same, isGuess: false });
  }
  const [aloneLeft, aloneRight] = [unknown(restLeft, restRight), unknown(restRight, restLeft)];
  const guesses = pairsByLikeness(aloneLeft, aloneRight);
  const guessed = new Set(guesses.flatMap((pair) => [pair.left, pair.right]));
  return {
    pairs: [...codes, ...names, ...guesses],
    leftAlone: aloneLeft.filter((mention) => !guessed.has(mention)),
    rightAlone: aloneRight.filter((mention) => !guessed.has(mention)),
  };
}

/** A code that belongs to another project's name was copied together with its form. */
function pairsByCode(left: readonly ProjectMention[], right: readonly ProjectMention[]): Pair[] {
  const ofRight = grouped(right, ({ code }) => code);
  const namesLeft = new Set(left.map(({ name }) => name));
  const namesRight = new Set(right.map(({ name }) => name));
  return [...grouped(left, ({ code }) => code)].flatMap(([code, [mention, another]]) => {
    const [same, ...others] = ofRight.get(code) ?? [];
    if (code === undefined || mention === undefined || same === undefined || another !== undefined || others.length > 0)
      return [];
    const isOther = mention.name !== same.name && (namesRight.has(mention.name) || namesLeft.has(same.name));
    return isOther ? [] : [{ left: mention, right: same, isGuess: false }];
  });
}

function unknown(
  side: ReadonlyMap<string, ProjectMention[]>,
  other: ReadonlyMap<string, ProjectMention[]>,
): ProjectMention[] {
  return [...side].filter(([name]) => !other.has(name)).flatMap(([, mentions]) => mentions);
}

/** Words behind the name of what the money is for: 信息系统运行维护, 信息系统运行维护项目. */
const general = /(?:工作|专项|项目|补助|经费|资金|费用|支出){1,8}$/u;

/** Pairs two names where each is the only similar name of the other. */
function pairsByLikeness(left: readonly ProjectMention[], right: readonly ProjectMention[]): Pair[] {
  const stems = grouped(right, ({ name }) => name.replace(general, ""));
  const namedRight = grouped(right, ({ name }) => name);
  const similar = findSimilar(
    left.map(({ name }) => name),
    namedRight.keys(),
  );
  const candidates = left.map((mention) => {
    const shortened = (stems.get(mention.name.replace(general, "")) ?? []).filter(
      ({ name }) => name.startsWith(mention.name) || mention.name.startsWith(name),
    );
    return { left: mention, like: new Set([...shortened, ...(namedRight.get(similar.get(mention.name) ?? "") ?? [])]) };
  });
  const wanted = new Map<ProjectMention, number>();
  for (const { like } of candidates) for (const mention of like) wanted.set(mention, (wanted.get(mention) ?? 0) + 1);
  return candidates.flatMap(({ left: mention, like }) => {
    const [other, another] = like;
    const isOnly = other !== undefined && another === undefined && wanted.get(other) === 1;
    return isOnly ? [{ left: mention, right: other, isGuess: true }] : [];
  });
}
