/** 答案: what was planted, as a file that scores are made from. */
import { z } from "zod";
import type { Finding } from "../../check";
import { a1, isFault, type CellPlace, type CellValue, type Workbook } from "../../workbook";
import { levels, mistakeKinds } from "./mistake";
import type { Planted, Practice, PracticeWish } from "./plant";

const content = z.union([z.string(), z.number(), z.boolean()]);
const place = z.object({ sheet: z.string(), cell: z.string() });
const mistake = z.object({
  number: z.number(),
  kind: z.enum(mistakeKinds),
  rule: z.string(),
  message: z.string(),
  /** Any of them is the right answer; `null` is a blank cell. */
  cells: z.array(place.extend({ right: content.nullable(), wrong: content.nullable() })).min(1),
  /** Where the mistake shows, without being there: evidence and consequences. */
  touched: z.array(place),
});

const answerKey = z.object({
  gouji: z.string(),
  practice: z.string(),
  seed: z.number(),
  level: z.literal(levels),
  mistakes: z.array(mistake),
  /** What was wrong in the workbook before: pointing it out is neither asked for nor wrong. */
  before: z.array(place.extend({ message: z.string() })),
  /** The practice workbook as it was handed out, so that changed cells can be told. */
  handedOut: z.record(z.string(), z.record(z.string(), content)),
});

export type AnswerKey = Readonly<z.infer<typeof answerKey>>;
export type KeyMistake = Readonly<z.infer<typeof mistake>>;
export type KeyPlace = Readonly<z.infer<typeof place>>;
export type KeyContent = z.infer<typeof content>;

/** @returns undefined where the text is no answer key */
export function readAnswerKey(text: string): AnswerKey | undefined {
  try {
    return answerKey.parse(JSON.parse(text.replace(/^\ufeff/u, "")));
  } catch {
    return undefined;
  }
}

/** The answer key of a practice: what was planted, and the contents that were handed out, by which changes are seen. */
export function answerKeyOf(
  { workbook, planted, before }: Practice,
  { seed, level }: PracticeWish,
  { version, practice }: { readonly version: string; readonly practice: string },
): AnswerKey {
  return {
    gouji: version,
    practice,
    seed,
    level,
    mistakes: inOrder(planted, workbook).map((one, position) => mistakeOf(one, position + 1)),
    before: before.flatMap(({ places, message }) => places.slice(0, 1).map((at) => ({ ...placeOf(at), message }))),
    handedOut: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, contentsOf(sheet)])),
  };
}

function mistakeOf({ kind, edits, finding, consequences }: Planted, number: number): KeyMistake {
  const cells = edits.map(({ sheet, before: right, after: wrong, ...at }) => ({ sheet, cell: a1(at), right, wrong }));
  const own = new Set(cells.map(nameOf));
  const shown = [finding, ...consequences].flatMap(({ places }) => places.map(placeOf));
  const touched = [...new Map(shown.map((one) => [nameOf(one), one])).values()].filter((one) => !own.has(nameOf(one)));
  return { number, kind, rule: finding.rule, message: finding.message, cells, touched };
}

/** As somebody comes upon them who goes through the workbook. */
function inOrder(planted: readonly Planted[], { sheets }: Workbook): readonly Planted[] {
  const rank = ({ sheet }: CellPlace): number => sheets.findIndex(({ name }) => name === sheet);
  return planted.toSorted(
    ({ edits: [a] }, { edits: [b] }) => rank(a) - rank(b) || a.row - b.row || a.column - b.column,
  );
}

function placeOf({ sheet, row, column }: Finding["places"][number]): KeyPlace {
  return { sheet: sheet.name, cell: a1({ row, column }) };
}

/** `表3!C12`. */
export function nameOf({ sheet, cell }: KeyPlace): string {
  return `${sheet}!${cell}`;
}

/** The contents of a sheet by address, without cells whose value nobody calculated. */
export function contentsOf({ rows }: Workbook["sheets"][number]): Record<string, KeyContent> {
  const contents: Record<string, KeyContent> = {};
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      const value: CellValue | undefined = cell?.value;
      if (value !== undefined && !isFault(value)) contents[a1({ row, column })] = value;
    }
  }
  return contents;
}
