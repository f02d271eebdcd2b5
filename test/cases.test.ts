/** Workbooks of other places: what is true of them is said, nothing else is, and no sheet with figures is passed over. */
import { publishedCatalogue as catalogue } from "../src/catalogue/data/published";
import { check, type CheckResult, type Finding } from "../src/check";
import { grouped } from "../src/grouped";
import { isUnusable } from "../src/hosts/file";
import { recognise, type Disclosure } from "../src/recognise";
import { a1, type Position } from "../src/workbook";
import { expectedOfCases, rightDisclosure, rightTable, type ExpectedOfCase } from "./fixtures/cases";
import { caseFolders, caseNames, caseWorkbook, readCase, type CaseFolder } from "./support/cases";

/** Sheets without a table. */
const textSheets = ["封面", "目录"];

/** A finding with all that follows from it. */
interface Told {
  readonly finding: Finding;
  readonly places: readonly { readonly sheet: string; readonly at: Position }[];
}

function toldOf({ findings }: CheckResult): Told[] {
  return findings
    .filter(({ consequenceOf, isResidue }) => consequenceOf === undefined && !isResidue)
    .map((finding) => {
      const consequences = findings.filter(({ consequenceOf }) => consequenceOf === finding.fingerprint);
      const places = [finding, ...consequences].flatMap((one) =>
        one.places.map(({ sheet, row, column }) => ({ sheet: sheet.name, at: { row, column } })),
      );
      return { finding, places };
    });
}

/** Is this what a line of `expectedOfCases` says? */
function says(told: Told, line: string): boolean {
  const [severity = "", rule = "", ...rest] = line.replace(/^may /u, "").split(" ");
  const where = rest.join(" ");
  const { finding } = told;
  if (severity !== "*" && severity !== finding.severity) return false;
  if (rule !== "*" && rule !== finding.rule) return false;
  if (/^“.*”$/u.test(where)) return finding.message.includes(where.slice(1, -1));
  const sheet = where.slice(0, where.lastIndexOf("!"));
  const named = told.places.filter((place) => place.sheet === sheet).map(({ at }) => at);
  return where
    .slice(sheet.length + 1)
    .split(",")
    .every((cells) => named.some((at) => isWithin(at, cells)));
}

function isWithin(at: Position, cells: string): boolean {
  const [from = "", to = from] = cells.split(":");
  const [start, end] = [positionOf(from), positionOf(to)];
  return at.row >= start.row && at.row <= end.row && at.column >= start.column && at.column <= end.column;
}

function positionOf(cell: string): Position {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

function expectedOf(name: string, folder: CaseFolder): ExpectedOfCase {
  return expectedOfCases[name] ?? (folder === "tables" ? rightDisclosure : rightTable);
}

/** What is wrong with what was said, in words; empty where everything is as it should be. */
function complaints(result: CheckResult, { findings: lines, nothingElse }: ExpectedOfCase): string[] {
  const told = toldOf(result);
  const wrongCounts = lines.flatMap((line) => {
    const count = told.filter((one) => says(one, line)).length;
    return count === 1 || line.startsWith("may ") ? [] : [`said ${count} times: ${line}`];
  });
  const others = told
    .filter((one) => nothingElse.includes(one.finding.severity) && !lines.some((line) => says(one, line)))
    .map(({ finding }) => finding);
  return [...wrongCounts, ...grouped(others, ({ rule }) => rule).values()].flatMap((one) =>
    typeof one === "string" ? [one] : untrue(one),
  );
}

/** The first few of a rule tell what kind of fault it is. */
const shown = 4;

function untrue(findings: readonly Finding[]): string[] {
  const said = findings.slice(0, shown).map(({ severity, rule, message, places: [{ sheet, ...at }] }) => {
    return `not true: ${severity} ${rule} ${sheet.name}!${a1(at)} ${message.slice(0, 120)}`;
  });
  return findings.length > shown ? [...said, `… and ${findings.length - shown} more like it`] : said;
}

function passedOver({ unrecognised }: Disclosure): string[] {
  return unrecognised.filter(({ sheet }) => !textSheets.includes(sheet.name)).map(({ sheet }) => sheet.name);
}

interface Line {
  readonly tables: number;
  readonly byLayout: string;
  readonly general: number;
  readonly unrecognised: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly notRun: number;
}

function lineOf(disclosure: Disclosure, result: CheckResult): Line {
  const main = result.findings.filter(({ consequenceOf }) => consequenceOf === undefined);
  const count = (wanted: Finding["severity"]): number => main.filter(({ severity }) => severity === wanted).length;
  const layouts = disclosure.tablesAndForms.map(({ layout }): string => layout.id);
  const general = layouts.filter((id) => id === "general").length;
  return {
    tables: layouts.length + passedOver(disclosure).length,
    byLayout: `${layouts.length - general}: ${[...new Set(layouts)].filter((id) => id !== "general").join(" ")}`,
    general,
    unrecognised: passedOver(disclosure).length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    notRun: result.notRun.length,
  };
}

const lines = new Map<string, Line>();
const answers = new Map<string, { readonly disclosure: Disclosure; readonly result: CheckResult }>();

function answerOf(name: string) {
  let answer = answers.get(name);
  if (answer === undefined) {
    const disclosure = recognise(caseWorkbook(name));
    answers.set(name, (answer = { disclosure, result: check(disclosure, { catalogue }) }));
    lines.set(name, lineOf(answer.disclosure, answer.result));
  }
  return answer;
}

afterAll(() => {
  const text = [...lines].map(
    ([name, one]) =>
      `${name}: tables ${one.tables} (by layout ${one.byLayout}), general ${one.general}, unrecognised ${one.unrecognised}; ` +
      `errors ${one.errors}, warnings ${one.warnings}, infos ${one.infos}; not run ${one.notRun}`,
  );
  console.log(text.join("\n"));
});

describe.each(caseFolders)("%s", (folder) => {
  const names = caseNames(folder).filter((name) => name.endsWith(".xlsx"));

  test.each(names)("%s: what is said is true", (name) => {
    expect(complaints(answerOf(name).result, expectedOf(name, folder))).toEqual([]);
  });

  test.each(names)("%s: every table is read", (name) => {
    const { disclosure } = answerOf(name);
    expect(passedOver(disclosure)).toEqual([]);
    expect(disclosure.tables.filter(({ unreadable }) => unreadable).map(({ sheet }) => sheet.name)).toEqual([]);
  });
});

test("every workbook that something is expected of is there", () => {
  const known = caseFolders.flatMap(caseNames);
  expect(Object.keys(expectedOfCases).filter((name) => !known.includes(name))).toEqual([]);
});

test("△50.00 is read as negative", () => {
  const [table] = answerOf("small/amount-triangle.xlsx").disclosure.tables;
  const fact = [...(table?.figures() ?? [])].find(({ row, column }) => row.index === 10 && column.index === 3);
  expect(fact?.reading.kind === "amount" ? fact.reading.amount.value.toString() : fact?.reading.kind).toBe("-50");
});

test("a web page named .xls is read, and 850 of 900 below 城乡社区管理事务 are missed", () => {
  const answer = readCase("small/html-named.xls");
  if (isUnusable(answer)) throw new Error(answer.reason);
  const disclosure = recognise(answer);
  expect(disclosure.tables.map(({ layout }) => layout.id)).toEqual(["expenditure-summary"]);
  const errors = check(disclosure, { catalogue }).findings.filter(({ severity }) => severity === "error");
  expect(errors.map(({ rule, places: [place] }) => [rule, a1(place)])).toEqual([
    ["roll-up", "C9"],
    ["roll-up", "D9"],
  ]);
});
