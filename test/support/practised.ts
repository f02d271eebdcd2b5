/** Practice workbooks made of the published samples, as they are handed out, and answers to them. */
import { join } from "node:path";
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { withEdits } from "../../src/check";
import { practiceFrom } from "../../src/cli/jobs/practiceJob";
import { isUnusable, readWorkbook } from "../../src/hosts/file";
import { readAnswerKey, type AnswerKey, type MistakeLevel } from "../../src/training/practice";
import type { Workbook } from "../../src/workbook";
import { sampleNames } from "./samples";

export function practised(seed: number, errors: number, level: MistakeLevel) {
  const name = sampleNames[seed % sampleNames.length] ?? sampleNames[0];
  const path = join(__dirname, `../../assets/samples/${name}.xlsx`);
  const wish = { errors, kinds: [], level, seed };
  const done = practiceFrom({ kind: "practice", path, wish, language: "zh-CN" }, catalogue);
  if (done.kind === "failed") throw new Error(done.reason);
  const [handedOut, , json] = done.files.map(({ bytes }) => bytes);
  const workbook = readWorkbook(handedOut ?? new Uint8Array());
  const key = readAnswerKey(new TextDecoder().decode(json));
  if (isUnusable(workbook) || key === undefined) throw new Error(`seed ${String(seed)}`);
  return { ...done, name, workbook, key };
}

export interface Line {
  readonly sheet: string;
  readonly cell: string;
  readonly expected?: string;
}

/** The first line of the answer sheet below its header. */
const firstLine = 4;

/** What a trainee hands in who wrote these lines on the answer sheet. */
export function answered(workbook: Workbook, lines: readonly Line[]): Workbook {
  const edits = lines.flatMap(({ sheet, cell, expected = "" }, position) =>
    [sheet, cell, expected].map((after, column) => ({
      sheet: "练习答卷",
      row: firstLine + position,
      column: column + 1,
      before: null,
      after: after === "" ? null : after,
    })),
  );
  return withEdits(workbook, edits);
}

export function perfectLines({ mistakes }: AnswerKey): Line[] {
  return mistakes.flatMap(({ cells: [first] }) =>
    first === undefined ? [] : [{ sheet: first.sheet, cell: first.cell, expected: String(first.right ?? "空白") }],
  );
}
