/** Plants mistakes one after the other, and keeps only those that the checks report in full: naming the cell, and nothing else by accident. */
import type { Catalogue } from "../../catalogue";
import { check, withEdits, type Finding } from "../../check";
import { Readings } from "../../readings/readings";
import { disclosuresIn, recogniseAgain, type Disclosure } from "../../recognise";
import { a1, type CellPlace, type Workbook } from "../../workbook";
import { kinds } from "./kinds";
import type { MistakeLevel, MistakeId, MistakeKind, Planter, Planting } from "./mistake";
import { randomFrom, shuffled, type Random } from "./random";

export interface PracticeWish {
  readonly errors: number;
  /** Of these kinds only; those up to the level where none are named. */
  readonly kinds: readonly MistakeId[];
  readonly level: MistakeLevel;
  readonly seed: number;
}

export interface Planted {
  readonly kind: MistakeId;
  readonly edits: Planting;
  /** As the checks tell it. */
  readonly finding: Finding;
  readonly consequences: readonly Finding[];
}

export interface Practice {
  readonly workbook: Workbook;
  readonly planted: readonly Planted[];
  /** What was wrong before anything was planted. */
  readonly before: readonly Finding[];
  /** Kinds of which no more could be planted so that they are reported alone. */
  readonly exhausted: readonly MistakeId[];
}

/** So often in a row a kind may fail before no more of it is tried. */
const mostFailures = 12;

/** Plants mistakes of the wanted kinds into a correct disclosure. Each is reported by the checks and none adds another; what no place was left for is told. The same seed gives the same practice. */
export function plant(disclosure: Disclosure, catalogue: Catalogue, wish: PracticeWish): Practice {
  const random = randomFrom(wish.seed);
  const beds = new Map(
    kindsOf(wish).map((kind) => [kind.id, { places: shuffled(placesOf(kind, disclosure, catalogue), random) }]),
  );
  const field = new Field(disclosure, catalogue);
  const exhausted: MistakeId[] = [];
  while (field.planted.length < wish.errors && beds.size > 0) {
    for (const [id, { places }] of shuffled([...beds], random)) {
      if (field.planted.length >= wish.errors) break;
      if (plantOne(field, id, places, random)) continue;
      beds.delete(id);
      exhausted.push(id);
    }
  }
  const { workbook, planted, before } = field;
  return { workbook, planted, before, exhausted };
}

function kindsOf({ kinds: wanted, level }: PracticeWish): readonly MistakeKind[] {
  return kinds.filter((kind) => (wanted.length === 0 ? kind.level <= level : wanted.includes(kind.id)));
}

function placesOf({ places }: MistakeKind, whole: Disclosure, catalogue: Catalogue): Planter[] {
  return disclosuresIn(whole).flatMap((disclosure) =>
    places({ disclosure, readings: new Readings(disclosure, catalogue) }),
  );
}

/** @param places those that were tried are taken out of it */
function plantOne(field: Field, id: MistakeId, places: Planter[], random: Random): boolean {
  for (let failures = 0; failures < mostFailures; failures += 1) {
    const place = places.pop();
    if (place === undefined) return false;
    const planting = place(random);
    if (planting !== undefined && field.takes(id, planting)) return true;
  }
  return false;
}

/** The workbook with the mistakes planted so far, and what the checks say of it. */
class Field {
  readonly planted: Planted[] = [];
  readonly before: readonly Finding[];
  private readonly taken = new Set<string>();
  private findings: readonly Finding[];

  constructor(
    private disclosure: Disclosure,
    private readonly catalogue: Catalogue,
  ) {
    this.findings = this.before = check(disclosure, { catalogue }).findings;
  }

  get workbook(): Workbook {
    return this.disclosure.workbook;
  }

  /** Plants it where it is reported as one mistake at its own place, and everything told before is told as before. */
  takes(kind: MistakeId, edits: Planting): boolean {
    const cells = edits.map(nameOf);
    if (cells.some((cell) => this.taken.has(cell))) return false;
    const disclosure = recogniseAgain(withEdits(this.workbook, edits), this.disclosure);
    const { findings } = check(disclosure, { catalogue: this.catalogue });
    const added = newFindings(this.findings, findings);
    const [cause, ...others] = added?.filter(({ consequenceOf }) => consequenceOf === undefined) ?? [];
    if (added === undefined || cause === undefined || others.length > 0 || cause.severity === "info") return false;
    const [at] = cause.places;
    if (!cells.includes(nameOf({ sheet: at.sheet.name, row: at.row, column: at.column }))) return false;
    const consequences = added.filter((one) => one !== cause);
    if (consequences.some(({ consequenceOf }) => consequenceOf !== cause.fingerprint)) return false;
    this.planted.push({ kind, edits, finding: cause, consequences });
    for (const cell of cells) this.taken.add(cell);
    this.disclosure = disclosure;
    this.findings = findings;
    return true;
  }
}

/** @returns undefined where something that was told before is told otherwise now, or not at all; residues may come to nothing */
function newFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] | undefined {
  const left = after.map((finding) => ({ finding, saying: sayingOf(finding) }));
  for (const finding of before) {
    const saying = sayingOf(finding);
    const position = left.findIndex((one) => one.saying === saying);
    if (position >= 0) left.splice(position, 1);
    else if (finding.severity !== "info") return undefined;
  }
  return left.map(({ finding }) => finding);
}

function sayingOf({ fingerprint, consequenceOf = "", message }: Finding): string {
  return [fingerprint, consequenceOf, message].join("\n");
}

function nameOf({ sheet, ...position }: CellPlace): string {
  return `${sheet}!${a1(position)}`;
}
