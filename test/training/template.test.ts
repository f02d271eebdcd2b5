/**
 * Templates of every style: recognised as what they are, and without a finding when filled with amounts that agree.
 * `GOUJI_SEEDS` widens a run.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { isUnusable, printedBook, readWorkbook } from "../../src/hosts/file";
import { layouts } from "../../src/layouts";
import { recognise } from "../../src/recognise";
import {
  Plan,
  styles,
  templateSheets,
  usualSubjects,
  wantedFrom,
  type Style,
  type Wanted,
} from "../../src/training/template";
import type { Workbook } from "../../src/workbook";
import { nameOf } from "../support/calculatedTemplate";
import { filledTemplate } from "../support/filledTemplate";
import { hasLibreOffice, throughLibreOffice } from "../support/libreOffice";
import { randomNumbers } from "../support/mutate";

const seeds = Number(process.env["GOUJI_SEEDS"] ?? 2);
const unitLists = [["某局"], ["737=某局", "737001=某局本级", "737002=某中心"], ["某局", "某局本级", "某中心", "某站"]];

function wantedFor(units: readonly string[], extra: readonly string[] = []) {
  const asked = {
    year: 2026,
    units,
    subjects: [...usualSubjects, "2101501", ...extra],
    projects: ["专项工作经费", "信息化建设"],
  };
  const found = wantedFrom(asked, catalogue, "某局");
  if (found.kind === "unknown") throw new Error(found.codes.join());
  return found.wanted;
}

function read(bytes: Uint8Array): Workbook {
  const workbook = readWorkbook(bytes);
  if (isUnusable(workbook)) throw new Error(workbook.reason);
  return workbook;
}

function layoutsOf(workbook: Workbook): [string, string][] {
  return recognise(workbook).tablesAndForms.map(({ sheet, layout }) => [sheet.name.split(" ")[0] ?? "", layout.id]);
}

function layoutsPlanned(style: Style, wanted: Wanted): [string, string][] {
  return new Plan(style, wanted).tables.map(({ number, table }) => [number, table.layout]);
}

const each = styles.flatMap((style) =>
  unitLists.map((units): [string, Style, readonly string[]] => [
    `${style.kind} ${style.id} ${String(units.length)}`,
    style,
    units,
  ]),
);

it("is there for every table that is known", () => {
  const there = new Set(styles.flatMap(({ tables }) => tables.map(({ layout }) => layout)));
  expect(layouts.map(({ id }) => id).filter((id) => !there.has(id))).toEqual([]);
});

it.each(each)("is recognised, and nothing is wrong with it while it is blank: %s", (_, style, units) => {
  const bytes = printedBook(templateSheets(style, wantedFor(units)));
  const workbook = read(bytes);
  expect(layoutsOf(workbook)).toEqual(layoutsPlanned(style, wantedFor(units)));
  const disclosure = recognise(workbook);
  expect([disclosure.kind, disclosure.year, disclosure.organisation]).toEqual([style.kind, 2026, "某局"]);
  expect(check(disclosure, { catalogue }).findings.map(({ message }) => message)).toEqual([]);
  expect(printedBook(templateSheets(style, wantedFor(units)))).toEqual(bytes);
});

it.each(each)("shows its titles and names whole, and turns the page of a wide table: %s", (_, style, units) => {
  for (const { name, rows, columnWidths, isLandscape } of templateSheets(style, wantedFor(units))) {
    const sheetWidth = columnWidths.reduce((sum, width) => sum + width, 0);
    const texts = rows.flatMap((row) => row.map((cell, column) => ({ cell, width: columnWidths[column] ?? 0 })));
    const cut = texts.filter(({ cell, width }) => {
      const { look, text = "" } = cell ?? {};
      if (look === "title") return 3 * text.length > sheetWidth;
      return look === "code" && 2 * text.length > width && /[一-龥]/u.test(text);
    });
    expect([name, cut.map(({ cell }) => cell?.text)]).toEqual([name, []]);
    expect([name, sheetWidth <= 160 || isLandscape]).toEqual([name, true]);
  }
});

it.each(each)("has no finding when it is filled with amounts that agree: %s", (_, style, units) => {
  for (let seed = 1; seed <= seeds; seed += 1) {
    const random = randomNumbers(seed);
    const wanted = wantedFor(units, random() < 0.5 ? ["2080501", "2101502", "2299999"] : []);
    const workbook = read(printedBook(filledTemplate(style, wanted, random).sheets));
    const { findings, outcomes } = check(recognise(workbook), { catalogue });
    // Shares are shown rounded, and their sum is told to be a residue.
    const told = findings.filter(({ rule, severity }) => rule !== "share-total" || severity !== "info");
    expect([seed, told.map(({ message }) => message)]).toEqual([seed, []]);
    expect(outcomes.holds).toBeGreaterThan(50);
    expect(layoutsOf(workbook)).toEqual(layoutsPlanned(style, wanted));
  }
});

/** LibreOffice trusts the results that are stored with formulas. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => [
    name,
    name.includes("/worksheets/") ? strToU8(strFromU8(part).replace(/<\/f><v>[^<]*<\/v>/gu, "</f>")) : part,
  ]);
  return zipSync(Object.fromEntries(parts));
}

const withOffice = hasLibreOffice ? describe : describe.skip;

withOffice("LibreOffice calculates", () => {
  const filled = new Map(
    styles.map((style) => [
      `${style.kind}-${style.id}.xlsx`,
      filledTemplate(style, wantedFor(unitLists[1] ?? []), randomNumbers(7)),
    ]),
  );
  let calculated: ReadonlyMap<string, Workbook>;

  beforeAll(() => {
    const blank = [...filled].map(([name, { sheets }]) => [name, withoutResults(printedBook(sheets))] as const);
    calculated = throughLibreOffice(new Map(blank));
  }, 180_000);

  it.each([...filled])("the same totals: %s", (file, { values }) => {
    const found = new Map(
      calculated
        .get(file)
        ?.sheets.flatMap(({ name, rows }) =>
          rows.flatMap((line, row) =>
            (line ?? []).map((cell, column) => [nameOf({ sheet: name, row, column }), cell?.value] as const),
          ),
        ),
    );
    for (const [name, cents] of values) {
      const value = found.get(name) ?? 0;
      expect([name, typeof value === "number" ? Math.round(value * 100) : value]).toEqual([name, cents]);
    }
  });
});

it("says which codes the catalogue does not have", () => {
  const asked = { year: 2026, units: [], subjects: ["2109999", "2999999"], projects: [] };
  expect(wantedFrom(asked, catalogue, "")).toEqual({ kind: "unknown", codes: ["299", "29999", "2999999"] });
});
