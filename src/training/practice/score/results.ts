/** The scores of a class as text, as JSON and as the sheets of a workbook. */
import type { LocaleWords } from "../../../locale";
import type { BookSheet } from "../../../workbook";
import { amount, listSheet, text } from "../../../report/bookCells";
import { nameOf, type AnswerKey } from "../key";
import { remarksOn, type ScoreRemark } from "./remarks";
import type { Score } from "./score";

/** One trainee's workbook; `error`: why it could not be read. */
export interface TraineeResult {
  readonly file: string;
  readonly score: Score | undefined;
  readonly error: string | undefined;
}

/** Of one trainee with all explanations; of several a line each, and how many found which mistake. */
export function resultsText(key: AnswerKey, results: readonly TraineeResult[], words: LocaleWords): string {
  const { score: said, practice } = words;
  const isClass = results.length > 1;
  const lines = results.flatMap((result) => {
    const own = [`${nameIn(result)}${words.report.colon}${countsIn(result, key, words)}`, ...troubles(result, words)];
    if (isClass || result.score === undefined) return own;
    return [...own, ...remarksOn(result.score, practice, said).map((remark) => `  ${remarkLine(remark, words)}`)];
  });
  if (!isClass) return `${[...lines, said.pointsAre].join("\n")}\n`;
  const mistakes = foundBy(key, results).map(
    ({ mistake, count, all }) =>
      `  ${mistake.number} ${nameOf(mistake.cells[0] ?? { sheet: "", cell: "" })} ${practice.kinds[mistake.kind]} ${said.foundBy(count, all)}`,
  );
  return `${[...lines, "", said.column.foundBy, ...mistakes, said.pointsAre].join("\n")}\n`;
}

function remarkLine({ standing, place, kind, explanation }: ScoreRemark, { score }: LocaleWords): string {
  return [score.standing[standing], nameOf(place), kind, explanation].filter((part) => part !== "").join("  ");
}

function nameIn({ file, score }: TraineeResult): string {
  return score === undefined || score.trainee === "" ? file : `${score.trainee} ${file}`;
}

function countsIn({ score, error }: TraineeResult, { mistakes }: AnswerKey, words: LocaleWords): string {
  if (score === undefined) return error ?? "";
  const { found, missed, wrong, points } = score;
  return words.score.counts({
    planted: mistakes.length,
    found: found.length,
    missed: missed.length,
    wrong: wrong.length,
    points,
  });
}

/** What was not counted, and why. */
function troubles({ score }: TraineeResult, { score: said }: LocaleWords): string[] {
  if (score === undefined) return [];
  const { unread, moved, gone, hasAnswers } = score;
  return [
    ...(hasAnswers ? [] : [said.noAnswers]),
    ...(unread.length > 0 ? [said.unread(unread)] : []),
    ...(moved.length > 0 ? [said.moved(moved)] : []),
    ...(gone.length > 0 ? [said.gone(gone)] : []),
  ];
}

function foundBy({ mistakes }: AnswerKey, results: readonly TraineeResult[]) {
  const scores = results.flatMap(({ score }) => score ?? []);
  return mistakes.map((mistake) => ({
    mistake,
    count: scores.filter(({ found }) => found.some((one) => one.mistake.number === mistake.number)).length,
    all: scores.length,
  }));
}

/** The results of a class as plain data. */
export function resultsJson(
  version: string,
  key: AnswerKey,
  results: readonly TraineeResult[],
  words: LocaleWords,
): object {
  return {
    gouji: version,
    practice: key.practice,
    planted: key.mistakes.length,
    results: results.map((result) => resultJson(result, words)),
    mistakes: foundBy(key, results).map(({ mistake: { number, kind, cells, rule }, count }) => ({
      number,
      kind,
      sheet: cells[0]?.sheet ?? "",
      cells: cells.map(({ cell }) => cell),
      rule,
      foundBy: count,
    })),
  };
}

function resultJson({ file, score, error }: TraineeResult, { practice, score: said }: LocaleWords): object {
  if (score === undefined) return { file, error: error ?? null };
  const { trainee, points, found, missed, wrong, near, before, unread, moved, gone } = score;
  return {
    file,
    error: null,
    trainee,
    points,
    found: found.length,
    mended: found.filter(({ isMended }) => isMended).length,
    missed: missed.length,
    wrong: wrong.length,
    near: near.length,
    before: before.length,
    remarks: remarksOn(score, practice, said).map(({ place, number = null, ...remark }) => ({
      ...place,
      number,
      ...remark,
    })),
    unread,
    moved,
    gone,
  };
}

/** The results of a class as sheets: a line each, place by place, and how often each mistake was found. */
export function resultsSheets(key: AnswerKey, results: readonly TraineeResult[], words: LocaleWords): BookSheet[] {
  return [resultSheet(key, results, words), detailSheet(results, words), mistakeSheet(key, results, words)];
}

function resultSheet(
  { practice, mistakes }: AnswerKey,
  results: readonly TraineeResult[],
  words: LocaleWords,
): BookSheet {
  const { column, pointsAre, sheets } = words.score;
  return listSheet({
    name: sheets.results,
    said: [`${practice}  ${pointsAre}`],
    columns: [
      [column.trainee, 14],
      [column.file, 30],
      [column.points, 8],
      [column.found, 8],
      [column.mended, 10],
      [column.missed, 8],
      [column.wrong, 8],
      [column.near, 14],
      [column.explanation, 60],
    ],
    rows: results.map((result) => {
      const { score } = result;
      if (score === undefined)
        return [text(""), text(result.file), ...Array.from({ length: 6 }, () => text("")), text(result.error ?? "")];
      const counts = [
        score.points,
        score.found.length,
        score.found.filter(({ isMended }) => isMended).length,
        mistakes.length - score.found.length,
        score.wrong.length,
        score.near.length,
      ];
      return [text(score.trainee), text(result.file), ...counts.map(amount), text(troubles(result, words).join(""))];
    }),
  });
}

function detailSheet(results: readonly TraineeResult[], words: LocaleWords): BookSheet {
  const { column, sheets, standing: said } = words.score;
  return listSheet({
    name: sheets.details,
    said: [words.score.title],
    columns: [
      [column.trainee, 14],
      [column.file, 30],
      [column.standing, 14],
      [column.place, 34],
      [column.kind, 16],
      [column.explanation, 90],
    ],
    rows: results.flatMap(({ file, score }) =>
      score === undefined
        ? []
        : remarksOn(score, words.practice, words.score).map(({ standing, place, kind, explanation }) =>
            [score.trainee, file, said[standing], nameOf(place), kind, explanation].map(text),
          ),
    ),
  });
}

function mistakeSheet(key: AnswerKey, results: readonly TraineeResult[], words: LocaleWords): BookSheet {
  const { column, sheets } = words.score;
  return listSheet({
    name: sheets.mistakes,
    said: [key.practice],
    columns: [
      [column.number, 7],
      [column.place, 34],
      [column.kind, 18],
      [column.foundBy, 10],
      [column.explanation, 90],
    ],
    rows: foundBy(key, results).map(({ mistake, count }) => [
      amount(mistake.number),
      text(mistake.cells.map(nameOf).join("、")),
      text(words.practice.kinds[mistake.kind]),
      amount(count),
      text(mistake.message),
    ]),
  });
}
