/** The ways to read the captions of a side, in the order of what the table says in words: its figures choose. */
/** How captions are read: what makes one a part of the one above it, and by what the frame (本年合计, 总计) is known. */
export interface Manner {
  readonly nesting: "numbering" | "outline" | "names";
  /**
   * Where no word of a frame is known: `last` takes the last caption for the total, and `place` moreover the first without a number
   * for what closes the list.
   */
  readonly frame: "words" | "last" | "place";
  /** A caption that nobody knows stands beside the frame's above it (`结余分配`), and is no part of that. */
  readonly isBeside?: true;
  /** What is apart from the year by its name (`上级补助收入`, `债务还本支出`) stands beside the sum of the year above it. */
  readonly isApartBeside?: true;
  /** `本年收支结余` among what was spent is no part of that. */
  readonly isSurplusApart?: true;
  /** A sum that the frame does not know, with a numbered list below it, lists once more what stands above it. */
  readonly isListedAgain?: true;
  /** `其中：1.经费拨款`, `2.…`: a list that 其中 opens is all that there is. */
  readonly isOfWhichAll?: true;
  /** `支出合计`, `其中：“三公”经费`, `基本支出`, `项目支出`: 其中 below the total on top is a line alone, and what follows is no part of it. */
  readonly isOfWhichAlone?: true;
  /** `二、上年结转` is an item among the others and opens no list: `三、其他收入` is no part of it. */
  readonly isCarriedAmongOthers?: true;
}

/** What captions show that has more than one reading. */
export interface SeenInCaptions {
  /** Do words, numbers and indents agree on how they belong together? */
  readonly isSaid: boolean;
  readonly hasNames: boolean;
  readonly hasSurplus: boolean;
  /** Does 其中 open a list that goes on without it? */
  readonly hasLists: boolean;
  /** Is there a sum that the frame does not know? */
  readonly hasSums: boolean;
  /** Does the sum of a government's own money stand above all that is listed: `本级收入合计`? */
  readonly hasSumOnTop: boolean;
  readonly carried: Carried;
}

/**
 * Does anything follow what is carried from year to year: nothing, or once more what is listed for this year, which is its parts, or
 * captions that may be its parts, or some that their numbers say to stand beside it (`二、上年结转`, `三、其他收入`)?
 */
export type Carried = "alone" | "again" | "listed" | "numbered";

const byWords: Manner = { nesting: "numbering", frame: "words" };
const otherManners: readonly Manner[] = [
  { nesting: "outline", frame: "words" },
  { nesting: "numbering", frame: "place" },
  { nesting: "outline", frame: "place" },
  { nesting: "numbering", frame: "last" },
  { nesting: "outline", frame: "last" },
  { nesting: "numbering", frame: "words", isBeside: true },
  { nesting: "numbering", frame: "place", isBeside: true },
];

/** What a sum on top has below it: by numbers and indents, what its words leave to it, or nothing. */
const belowSumOnTop: readonly Manner[] = (["numbering", "outline"] as const).flatMap((nesting): Manner[] => [
  { nesting, frame: "words", isApartBeside: true },
  { nesting, frame: "words", isBeside: true },
]);

/** `人员经费` below `基本支出` is part of it, although neither a number nor an indent says so. */
const byNames: readonly Manner[] = [
  { nesting: "names", frame: "words" },
  { nesting: "names", frame: "place" },
];

/** The first of them: what a side is looked at by. */
export function firstManner({ hasSurplus, hasLists }: Pick<SeenInCaptions, "hasSurplus" | "hasLists">): Manner {
  return {
    ...byWords,
    ...(hasLists ? { isOfWhichAll: true } : undefined),
    ...(hasSurplus ? { isSurplusApart: true } : undefined),
  };
}

/** @param first the one that the side was looked at by */
export function mannersOf(first: Manner, seen: SeenInCaptions): readonly Manner[] {
  const { isSaid, hasNames, hasLists, hasSurplus, hasSums, hasSumOnTop, carried } = seen;
  let manners: readonly Manner[] = [
    byWords,
    ...(hasSumOnTop ? belowSumOnTop : []),
    ...(hasNames ? byNames : []),
    ...(isSaid ? [] : otherManners),
  ];

  if (hasLists)
    manners = manners.flatMap((manner) => [
      { ...manner, isOfWhichAll: true },
      { ...manner, isOfWhichAlone: true },
      manner,
    ]);
  if (hasSurplus) manners = manners.flatMap((manner) => [{ ...manner, isSurplusApart: true }, manner]);
  manners = [first, ...manners.slice(1)];
  if (hasSums) manners = [...manners, ...manners.map((manner): Manner => ({ ...manner, isListedAgain: true }))];
  if (carried === "alone" || carried === "again") return manners;
  const among = manners.map((manner): Manner => ({ ...manner, isCarriedAmongOthers: true }));
  return carried === "numbered" ? [...among, ...manners] : [...manners, ...among];
}
