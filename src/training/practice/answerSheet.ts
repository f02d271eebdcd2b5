/** 练习答卷: the sheet on which the trainee says what is wrong. */
import type { PracticeWords } from "../../locale";
import type { AddedCell, AddedSheet } from "../../workbook";
import type { AnswerKey } from "./key";

const answerColumns = ["number", "sheet", "cell", "expected", "reason"] as const;
const widths = [7, 30, 12, 18, 60];
/** Lines beyond the mistakes there are, so that their number gives nothing away. */
const spareLines = 8;

/** Level 1 names the sheets and says how many there are, level 2 says how many, level 3 nothing. */
export function answerSheet({ mistakes, level }: AnswerKey, words: PracticeWords): AddedSheet {
  const hints = level === 1 ? mistakes.map(({ cells }) => cells[0]?.sheet ?? "") : [];
  const lines = Math.ceil((mistakes.length + spareLines) / 10) * 10;
  const header: AddedCell[] = answerColumns.map((column) => ({ text: words.column[column], style: "header" }));
  const rows: AddedCell[][] = [
    [{ text: words.answerSheet, style: "title" }],
    [{ text: "" }, { text: words.trainee }],
    [{ text: words.instructions(level === 3 ? undefined : mistakes.length), style: "note" }],
    header,
  ];
  const frozenRows = rows.length;
  for (let line = 0; line < lines; line += 1)
    rows.push([
      { text: String(line + 1) },
      { text: hints[line] ?? "" },
      ...answerColumns.slice(2).map(() => ({ text: "" })),
    ]);
  return { name: words.answerSheet, columnWidths: widths, rows, frozenRows };
}
