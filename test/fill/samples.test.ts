/**
 * The five published workbooks without their names: what is filled is what stood there, and nothing else is filled. All 364 subject names
 * are filled, and all 31 names of organisations and projects that are stated elsewhere.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Catalogue, nameKey, type Entry } from "../../src/catalogue";
import { publishedCatalogue } from "../../src/catalogue/data/published";
import { proposeCodes, proposeNames, unknownCodes, type Proposal } from "../../src/fill";
import { filledCopy, isUnusable } from "../../src/hosts/file";
import { recognise } from "../../src/recognise";
import type { Workbook } from "../../src/workbook";
import { unzip } from "../hosts/file/packages";
import { read } from "../hosts/file/reading";
import { sample, sampleNames, type SampleName } from "../support/samples";
import { idOf, isSubject, namedAgain, namesBesideCodes, without, type Taken } from "./blanked";

interface Expected {
  /** Subject names by catalogue: all that were taken away, and those that are filled. */
  readonly functional: readonly [number, number];
  readonly economic: readonly [number, number];
  /** Names of organisations and projects after the first that states them. */
  readonly learnt: readonly [number, number];
}

const expected: Readonly<Record<SampleName, Expected>> = {
  "jiangan-2023-final": { functional: [57, 57], economic: [80, 80], learnt: [0, 0] },
  "jianghan-2023-budget": { functional: [28, 28], economic: [23, 23], learnt: [7, 7] },
  "jianghan-2026-budget": { functional: [36, 36], economic: [15, 15], learnt: [8, 8] },
  "qingshan-2026-budget": { functional: [30, 30], economic: [13, 13], learnt: [9, 9] },
  "wuhan-2025-budget": { functional: [42, 42], economic: [40, 40], learnt: [7, 7] },
};

const propose = (workbook: Workbook, catalogue: Catalogue = publishedCatalogue): ReadonlyMap<string, Proposal> =>
  new Map(proposeNames(recognise(workbook), catalogue).map((proposal) => [idOf(proposal.edit), proposal]));

const isRight = (place: Taken, proposal: Proposal | undefined): boolean =>
  proposal?.certain === true && nameKey(proposal.entry.name) === nameKey(place.name);

describe.each(sampleNames)("%s", (name) => {
  const original = sample(name);
  const taken = namesBesideCodes(original);
  const subjects = taken.filter(isSubject);
  const learnt = namedAgain(taken);

  it("is recognised without any name as it is with them", () => {
    const shape = (workbook: Workbook) =>
      recognise(workbook).tables.map(({ layout, rows }) => [
        layout.id,
        rows.map(({ kind, key, parent }) => `${kind} ${key} < ${parent?.key ?? ""}`),
      ]);
    expect(shape(without(original, taken))).toEqual(shape(original));
  });

  const { functional, economic, learnt: again } = expected[name];
  const share = ([all, filled]: readonly [number, number]): string => `${filled} of ${all}`;
  const shares = `${share(functional)} functional, ${share(economic)} economic, ${share(again)} learnt`;

  it(`gets its names back (${shares}), and no wrong one`, () => {
    const proposals = propose(without(original, [...subjects, ...learnt]));
    expect(proposals.size).toBe(subjects.length + learnt.length);
    const counted = (places: readonly Taken[]): [number, number] => [
      places.length,
      places.filter((place) => isRight(place, proposals.get(idOf(place)))).length,
    ];
    const ofKind = (beginning: string): readonly Taken[] => subjects.filter(({ code }) => code.startsWith(beginning));
    expect({ functional: counted(ofKind("2")), economic: counted(ofKind("3")), learnt: counted(learnt) }).toEqual(
      expected[name],
    );
  });

  it("leaves organisations and projects alone that nothing names any more, and says so", () => {
    const disclosure = recognise(without(original, taken));
    const others = taken.filter((place) => !isSubject(place));
    expect(proposeNames(disclosure, publishedCatalogue)).toHaveLength(subjects.length);
    expect(unknownCodes(disclosure, publishedCatalogue).map(idOf).sort()).toEqual(others.map(idOf).sort());
  });

  it("finds nothing to fill where no name is missing", () => {
    const disclosure = recognise(original);
    expect(proposeNames(disclosure, publishedCatalogue)).toEqual([]);
    expect(proposeCodes(disclosure, publishedCatalogue)).toEqual([]);
  });

  it("is only offered names of weaker standing", () => {
    const proposals = propose(without(original, subjects), weaker());
    expect(proposals.size).toBe(subjects.length);
    expect([...proposals.values()].some(({ certain }) => certain)).toBe(false);
  });

  it("gets codes back from names, never a wrong one", () => {
    const codes = subjects.map((place) => ({ ...place, column: place.column - 1 }));
    const proposals = proposeCodes(recognise(without(original, codes)), publishedCatalogue);
    const byPlace = new Map(codes.map((place) => [idOf(place), place.code]));
    expect(proposals.length).toBeGreaterThan(subjects.length / 2);
    for (const { code, edit } of proposals) {
      expect([idOf(edit), code]).toEqual([idOf(edit), byPlace.get(idOf(edit))]);
      expect(String(edit.after).trim()).toBe(code);
    }
  });

  it("is the same file again, but for the cells, when its names were taken from the file and filled into a copy", () => {
    const bytes = readFileSync(join(__dirname, `../../assets/samples/${name}.xlsx`));
    const blanked = copyWith(
      bytes,
      subjects.map(({ sheet, row, column, name: before }) => ({ sheet, row, column, before, after: null })),
    );
    const edits = [...propose(read(blanked)).values()].map(({ edit }) => edit);
    expect(edits).toHaveLength(subjects.length);
    const filled = copyWith(blanked, edits);
    const places = new Map(subjects.map((place) => [idOf(place), place.name]));
    const back = read(filled);
    for (const [position, sheet] of original.sheets.entries()) {
      expect(without({ sheets: [back.sheets[position] ?? sheet] }, subjects)).toEqual(
        without({ sheets: [sheet] }, subjects),
      );
    }
    for (const place of namesBesideCodes(back).filter(isSubject))
      expect([idOf(place), nameKey(place.name)]).toEqual([idOf(place), nameKey(places.get(idOf(place)) ?? "")]);
    expectSameButCells(blanked, filled, new Set(edits.map(({ sheet }) => sheet)).size);
  });
});

/** The published names as if only one compilation had them. */
function weaker(): Catalogue {
  const kinds = ["functional", "economic", "government", "procurement"] as const;
  const single = (entry: Entry): Entry => ({ ...entry, standing: "single" });
  return Catalogue.empty.withLearnt(kinds.flatMap((kind) => publishedCatalogue.entries(kind).map(single)));
}

function copyWith(...input: Parameters<typeof filledCopy>): Uint8Array {
  const copy = filledCopy(...input);
  if (isUnusable(copy)) throw new Error(copy.reason);
  return copy;
}

/** Other parts are identical; of the sheets concerned everything that stands outside `<c …>…</c>` is. */
function expectSameButCells(before: Uint8Array, after: Uint8Array, sheets: number): void {
  const [parts, others] = [unzip(before), unzip(after)];
  expect(Object.keys(others)).toEqual(Object.keys(parts));
  const changed = Object.keys(parts).filter(
    (part) => !Buffer.from(parts[part] ?? []).equals(Buffer.from(others[part] ?? [])),
  );
  expect(changed).toHaveLength(sheets);
  for (const part of changed) {
    const [one, other] = [parts, others].map((all) => cellsOf(Buffer.from(all[part] ?? []).toString("utf8")));
    expect(other?.frame).toBe(one?.frame);
    const differing = one?.cells.filter((cell, position) => cell !== other?.cells[position]) ?? [];
    for (const cell of differing) expect(cell).toMatch(/^<c r="[A-Z]+\d+"(?: s="\d+")?\/>$/u);
  }
}

function cellsOf(xml: string): { readonly frame: string; readonly cells: readonly string[] } {
  const cell = /<c [^>]*?(?:\/>|>.*?<\/c>)/gsu;
  return { frame: xml.replace(cell, "<c/>"), cells: xml.match(cell) ?? [] };
}
