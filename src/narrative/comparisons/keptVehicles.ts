/** Vehicles that the text says are kept, against all it says there are: `公务用车保有量10辆` and `共有车辆3辆`. */
import {
  dayOfVehicles,
  ownedBefore,
  ownersOfVehicles,
  vehiclesBeside,
  vehiclesBorrowed,
  vehiclesKept,
  vehiclesOwned,
  withoutOwners,
  type VehicleOwner,
} from "../../vocabulary/vehicles";
import { endsAsOrganisation } from "../../vocabulary/organisations";
import type { Paragraph } from "../text/paragraph";
import type { Span } from "../statements/statement";

export interface KeptVehicles {
  readonly paragraph: Paragraph;
  /** Of the words that tell how many are kept. */
  readonly span: Span;
  readonly kept: number;
  readonly owned: number;
  readonly holds: boolean;
}

/** @param year of which the text tells where it names no other */
export function keptVehiclesIn(paragraphs: readonly Paragraph[], year: number | undefined): readonly KeptVehicles[] {
  const owned = countedIn(paragraphs, vehiclesOwned, year);
  return countedIn(paragraphs, vehiclesKept, year).flatMap(({ paragraph, span, count, day, owner }) => {
    // On one day, and of those whom the owner is one of.
    const all = ownedBy(
      owner,
      owned.filter((one) => one.day === day),
    );
    if (all === undefined) return [];
    const own = count - sumBehind(paragraph, span, vehiclesBorrowed);
    return [{ paragraph, span, kept: count, owned: all.count, holds: own <= all.count + all.beside }];
  });
}

/** Whose they are, where the text says it: what he is to the others, or his name. */
type Owner = VehicleOwner | { readonly name: string } | undefined;

interface Owned {
  readonly count: number;
  /** Borrowed, or to be bought. */
  readonly beside: number;
}

interface Counted extends Owned {
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly day: string;
  readonly owner: Owner;
}

/** Of whom the vehicles are among those of which others are told. */
const within: Readonly<Record<VehicleOwner, readonly Owner[]>> = {
  department: [undefined],
  unit: [undefined],
  itself: [undefined, "department", "unit"],
  below: [undefined, "department"],
};

/** @returns undefined where the text does not tell it, or several counts of it */
function ownedBy(owner: Owner, owned: readonly Counted[]): Owned | undefined {
  const isApart = owned.some((one) => one.owner === "itself" || one.owner === "below");
  if (owner === undefined && !isApart) return alike(owned);
  const same = owned.filter((one) => owner !== undefined && isSame(one.owner, owner));
  if (same.length > 0) return alike(same);
  const wholes = wholesOf(owner);
  const whole = owned.filter((one) => wholes.includes(one.owner));
  if (whole.length > 0 || owner === "itself" || owner === "below" || typeof owner === "object") return alike(whole);
  if (owned.some((one) => typeof one.owner === "object")) return undefined;
  const [itself, below] = (["itself", "below"] as const).map((part) =>
    alike(owned.filter((one) => one.owner === part)),
  );
  return itself && below && { count: itself.count + below.count, beside: itself.beside + below.beside };
}

function wholesOf(owner: Owner): readonly Owner[] {
  if (owner === undefined) return [undefined, "department", "unit"];
  return typeof owner === "object" ? [undefined] : within[owner];
}

function isSame(one: Owner, other: Owner): boolean {
  return typeof one === "object" && typeof other === "object" ? one.name === other.name : one === other;
}

/** Units that are told one by one have each their own. */
function alike([first, ...others]: readonly Counted[]): Counted | undefined {
  return others.every(({ count }) => count === first?.count) ? first : undefined;
}

function countedIn(paragraphs: readonly Paragraph[], words: RegExp, year: number | undefined): readonly Counted[] {
  return paragraphs.flatMap((paragraph) => {
    const { text } = paragraph.folded;
    return [...text.matchAll(/[^,;:。]+/gu)].flatMap(({ 0: clause, index }) => {
      const match = ownedBefore.test(clause) ? null : words.exec(clause);
      if (match === null) return [];
      const start = index + match.index;
      const span = { start, end: start + match[0].length };
      const day = dayBefore(text.slice(Math.max(0, start - longest), start), year);
      const beside = sumBehind(paragraph, span, vehiclesBeside);
      const owner = ownerOf(clause.slice(0, match.index));
      return day === undefined ? [] : [{ paragraph, span, count: Number(match[1]), day, owner, beside }];
    });
  });
}

/** What is told of a count stands no further from it. */
const longest = 60;

/** The last one told in the sentence; @returns undefined for a beginning, where nobody counts what is kept */
function dayBefore(before: string, year: number | undefined): string | undefined {
  const sentence = before.slice(before.lastIndexOf("。") + 1);
  const last = [...sentence.matchAll(dayOfVehicles)].at(-1);
  if (last === undefined) return dayOf(year);
  const [, named, month, first, monthAlone, earlier] = last;
  if (first !== undefined || earlier !== undefined) return undefined;
  return dayOf(named ?? year, month ?? monthAlone);
}

function dayOf(year: number | string | undefined, month = "12"): string {
  return `${String(year ?? "")}-${month}`;
}

function ownerOf(before: string): Owner {
  const words = before.replace(withoutOwners, "");
  const known = ownersOfVehicles.find((one) => one.words.test(words))?.owner;
  if (known !== undefined) return known;
  const name = words.slice(words.search(/[^年月日末底止\d]*$/u));
  return endsAsOrganisation.test(name) || name.endsWith("单位") ? { name } : undefined;
}

/** How many are told behind a count, in its sentence and the next. */
function sumBehind({ folded: { text } }: Paragraph, { end }: Span, words: RegExp): number {
  return [...text.slice(end, end + longest).matchAll(words)].reduce((sum, groups) => sum + countIn(groups), 0);
}

function countIn([, ...groups]: RegExpMatchArray): number {
  return Number(groups.find((group) => (group as string | undefined) !== undefined) ?? 0);
}
