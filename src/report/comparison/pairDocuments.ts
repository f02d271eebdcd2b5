/** Which of the disclosures in the earlier workbook is which of the later one: nothing of one is compared with another. */
import { disclosuresIn, type Disclosure } from "../../recognise";

const identity = ["kind", "year", "organisation"] as const;
export type Identity = (typeof identity)[number];

export interface DocumentPair {
  readonly earlier: Disclosure;
  readonly later: Disclosure;
  /** In what both say something else: a slip that was put right, or another disclosure altogether. */
  readonly differences: readonly Identity[];
}

export interface PairedDocuments {
  readonly pairs: readonly DocumentPair[];
  readonly onlyEarlier: readonly Disclosure[];
  readonly onlyLater: readonly Disclosure[];
}

/** Of several disclosures, two that differ in more are not the same one. */
const mostDifferences = 1;

/** @param only one of the later workbook's disclosures, counted from 0; without it all of them */
export function pairDocuments(before: Disclosure, after: Disclosure, only?: number): PairedDocuments {
  const [earlier, later] = [disclosuresIn(before), disclosuresIn(after)];
  // Where both hold one disclosure alone, the user says that it is the same.
  const most = earlier.length === 1 && later.length === 1 ? identity.length : mostDifferences;
  const pairs: DocumentPair[] = [];
  const isFree = (one: Disclosure): boolean => pairs.every((pair) => pair.earlier !== one && pair.later !== one);
  for (let allowed = 0; allowed <= most; allowed += 1)
    for (const now of later) {
      const partner = earlier.find((one) => isFree(one) && isFree(now) && differencesOf(one, now).length === allowed);
      if (partner !== undefined) pairs.push({ earlier: partner, later: now, differences: differencesOf(partner, now) });
    }
  const chosen = only === undefined ? undefined : later[only];
  const isMeant = (one: Disclosure): boolean => chosen === undefined || one === chosen;
  return {
    pairs: pairs.filter((pair) => isMeant(pair.later)),
    onlyEarlier: chosen === undefined ? earlier.filter(isFree) : [],
    onlyLater: later.filter((one) => isFree(one) && isMeant(one)),
  };
}

/** What only one of them says is no difference. */
function differencesOf(one: Disclosure, other: Disclosure): Identity[] {
  return identity.filter((part) => one[part] !== undefined && other[part] !== undefined && one[part] !== other[part]);
}
