/** 练习答案: the answers as a sheet behind the practice workbook, in which they are marked. */
import type { PracticeWords } from "../../locale";
import { ruleDocs } from "../../report";
import type { AddedCell, AddedSheet, Mark } from "../../workbook";
import type { AnswerKey, KeyContent, KeyMistake } from "./key";
import type { Planted } from "./plant";

const columns = [
  ["number", 7],
  ["kind", 14],
  ["sheet", 26],
  ["cell", 9],
  ["expected", 22],
  ["wrong", 22],
  ["message", 64],
  ["rule", 16],
  ["why", 50],
] as const;

/** The answers as a sheet: each planted mistake, what stood there and what it should be. */
export function keySheet({ mistakes }: AnswerKey, words: PracticeWords): AddedSheet {
  const rows: AddedCell[][] = [
    [{ text: words.keySheet, style: "title" }],
    columns.map(([name]) => ({ text: words.column[name], style: "header" })),
  ];
  const frozenRows = rows.length;
  rows.push(...mistakes.flatMap((mistake) => rowsOf(mistake, words)));
  return { name: words.keySheet, columnWidths: columns.map(([, width]) => width), rows, frozenRows };
}

/** A row a cell; the first says what it is all about. */
function rowsOf({ number, kind, cells, message, rule }: KeyMistake, words: PracticeWords): AddedCell[][] {
  const docs = ruleDocs(rule);
  return cells.map(({ sheet, cell, right, wrong }, position) => {
    const told = position === 0 ? [message, docs?.title ?? rule, docs?.why ?? ""] : ["", "", ""];
    return [
      { text: position === 0 ? String(number) : "" },
      { text: words.kinds[kind] },
      { text: sheet },
      { text: cell, link: { sheet, cell } },
      { text: shown(right, words) },
      { text: shown(wrong, words) },
      ...told.map((text) => ({ text })),
    ];
  });
}

/** The content of a cell in the answers; a blank one is called so. */
export function shown(content: KeyContent | null, { blank }: PracticeWords): string {
  return content === null ? blank : String(content);
}

/** Marks for all cells that mistakes were planted in. */
export function keyMarks(planted: readonly Planted[]): Mark[] {
  return planted.flatMap(({ edits }) =>
    edits.map(({ sheet, row, column }) => ({ sheet, row, column, tone: "error" as const })),
  );
}
