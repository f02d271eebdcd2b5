/** What speaks for a layout, each with its weight and the reason for it; what a table says of itself outweighs what it resembles. */

/** How well each fits, from 0 to 1. */
export interface Fits {
  /** A name of the layout stands above the table, or all the terms of one. */
  readonly title: number;
  /** The sheet, which holds nothing else, is called so. */
  readonly sheet: number;
  /** Its columns and captions are known, and complete. */
  readonly columns: number;
  /** The words of a budget in a budget, those of final accounts in final accounts. */
  readonly kind: number;
  /** It has the one word without which its columns would fit other tables too: 政府性基金. */
  readonly word: number;
}

export type EvidenceName = keyof Fits;

export interface Weighed {
  readonly name: EvidenceName;
  readonly weight: number;
  readonly fit: number;
}

type Weights = Readonly<Partial<Record<EvidenceName, number>>>;

/**
 * By what a table is known. `title`: title and columns count alike, as each may be another table's; the rest only decides between
 * two layouts of one name. `sheet`: names of sheets are typed by hand and count half as much as columns. `nothing`: columns must
 * speak for themselves, and the word that a layout needs is as good as a word of its kind.
 */
const weights: Readonly<Record<"title" | "sheet" | "nothing", Weights>> = {
  title: { title: 0.45, columns: 0.45, sheet: 0.05, kind: 0.05 },
  sheet: { sheet: 0.3, columns: 0.6, kind: 0.1 },
  nothing: { columns: 0.75, kind: 0.15, word: 0.15 },
};

/** A sheet called like a table of the other kind of document is hardly that table. */
const otherKind = 0.3;

export function weigh(knownBy: "title" | "sheet" | "nothing", fits: Fits): readonly Weighed[] {
  return Object.entries(weights[knownBy]).map(([name, weight]) => {
    const evidence = name as EvidenceName;
    const isDoubtful = knownBy === "sheet" && evidence === "sheet" && fits.kind === 0;
    return { name: evidence, weight, fit: isDoubtful ? fits[evidence] * otherKind : fits[evidence] };
  });
}

/** 0 to 1. */
export function confidenceOf(evidence: readonly Weighed[]): number {
  return Math.min(
    1,
    evidence.reduce((sum, { weight, fit }) => sum + weight * fit, 0),
  );
}
