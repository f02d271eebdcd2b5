/** The findings of one workbook as lines, table by table. */
import { casesByTable, type Case, type TableCases } from "../cases";
import type { CheckedFile, ReportedFinding } from "../checkedFile";
import { signs } from "../phrases";
import { hanging, pad, widest } from "./lines";
import type { TextOptions } from "./options";

/** Of many notes in one table the first few are shown; hiding a single one would save nothing. */
const notesShown = 3;

/** The findings of a file, table by table. */
export function findingLines(file: CheckedFile, options: TextOptions): string[] {
  return casesByTable(file).flatMap((group) => ["", ...groupLines(group, options)]);
}

function groupLines({ title, sheet, cases }: TableCases, options: TextOptions): string[] {
  const { words, typewriter, verbose } = options;
  const notes = cases.filter(({ finding }) => finding.severity === "info");
  const hidden = verbose || notes.length <= notesShown + 1 ? [] : notes.slice(notesShown);
  const shown = cases.filter((one) => !hidden.includes(one));
  const cellWidth = widest(
    shown.map(({ finding }) => cellOf(finding)),
    typewriter,
  );
  const heading = title === sheet ? "" : `  ${typewriter.faint(`［${sheet}］`)}`;
  return [
    `${typewriter.bold(title)}${heading}`,
    ...shown.flatMap((one) => caseLines(one, cellWidth, options)),
    ...(hidden.length === 0 ? [] : [`  ${signs.info} ${words.moreInfo(hidden.length)}`]),
  ];
}

function caseLines({ finding, consequences }: Case, cellWidth: number, options: TextOptions): string[] {
  const { typewriter } = options;
  const sign = typewriter.tone(finding.severity, signs[finding.severity]);
  const lines = entryLines(finding, { indent: 2, sign, cell: cellOf(finding), cellWidth }, options);
  if (consequences.length === 0) return lines;
  return [...lines, ...consequenceLines(finding.sheet, consequences, cellWidth + 6, options)];
}

/** Consequences as lines: one that lists their cells, or if all was asked for one line each with what is wrong. */
function consequenceLines(
  sheet: string,
  consequences: readonly ReportedFinding[],
  indent: number,
  options: TextOptions,
): string[] {
  const { words, typewriter, verbose } = options;
  const lead = typewriter.faint(`${" ".repeat(indent)}└ `);
  const heading = words.consequences(consequences.length);
  const places = consequences.map((one) => placeIn(one, sheet));
  if (!verbose) {
    return hanging(lead, indent + 2, `${heading}${words.colon}${words.list(places)}`, typewriter, typewriter.faint);
  }
  const cellWidth = widest(places, typewriter);
  return [
    `${lead}${typewriter.faint(heading)}`,
    ...consequences.flatMap((one, position) =>
      entryLines(one, { indent: indent + 2, sign: "·", cell: places[position] ?? "", cellWidth }, options),
    ),
  ];
}

interface FindingLine {
  readonly indent: number;
  readonly sign: string;
  readonly cell: string;
  readonly cellWidth: number;
}

function entryLines(
  { title, message }: ReportedFinding,
  { indent, sign, cell, cellWidth }: FindingLine,
  { typewriter }: TextOptions,
): string[] {
  const lead = `${" ".repeat(indent)}${sign} ${typewriter.bold(pad(cell, cellWidth, typewriter))}  `;
  const name = `〔${title}〕`;
  return hanging(lead, indent + cellWidth + 4, `${message} ${name}`, typewriter).map((line) =>
    line.endsWith(name) ? line.slice(0, -name.length) + typewriter.faint(name) : line,
  );
}

function cellOf({ cells }: ReportedFinding): string {
  return cells[0] ?? "";
}

/** `D12`, or `表6!C5` for a cell in another sheet than the one spoken of. */
function placeIn(finding: ReportedFinding, sheet: string): string {
  return finding.sheet === sheet ? cellOf(finding) : `${finding.sheet}!${cellOf(finding)}`;
}
