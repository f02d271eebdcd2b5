/** The text of a disclosure as the tab 说明 shows it: paragraphs in pieces, each figure with how it stands and where it leads. */
import { standingsOf, type Figure, type Narrative, type Paragraph, type FigureStanding } from "../../narrative";
import { a1, type CellPlace } from "../../workbook";
import { textKey } from "./textKey";

export interface ShownFigure {
  readonly standing: FigureStanding;
  /** The cell that the figure was held against; where there is none, the one in which the text stands. */
  readonly target: CellPlace | undefined;
  /** `支出总表 C8` */
  readonly place: string | undefined;
}

export interface Piece {
  readonly text: string;
  readonly figure?: ShownFigure;
}

export interface ShownParagraph {
  readonly key: string;
  /** Of a heading, 1 the highest; 0 of a text. */
  readonly level: number;
  readonly pieces: readonly Piece[];
  /** A cell may hold several paragraphs; what is found in it stands below the last. */
  readonly isLast: boolean;
}

/** The paragraphs of all texts with their figures, as the pane shows them. */
export function shownText(narratives: readonly Narrative[]): ShownParagraph[] {
  return narratives.flatMap(shownNarrative);
}

function shownNarrative(narrative: Narrative): ShownParagraph[] {
  const { paragraphs } = narrative;
  const standings = standingsOf(narrative);
  const targets = targetsOf(narrative);
  const figures = new Map<Paragraph, Figure[]>();
  for (const figure of narrative.figures) {
    const same = figures.get(figure.paragraph);
    if (same === undefined) figures.set(figure.paragraph, [figure]);
    else same.push(figure);
  }
  const shown = (figure: Figure): ShownFigure => {
    const standing = standings.get(figure) ?? "notFound";
    const fact = targets.get(figure);
    return { standing, ...(fact ?? besideTables(figure.paragraph)) };
  };
  return paragraphs.map((paragraph, position) => {
    const key = textKey(paragraph);
    const next = paragraphs[position + 1];
    return {
      key,
      level: paragraph.level,
      pieces: piecesOf(paragraph, figures.get(paragraph) ?? [], shown),
      isLast: next === undefined || textKey(next) !== key,
    };
  });
}

type Target = Pick<ShownFigure, "target" | "place">;

function besideTables({ sheet, row, column, paragraph }: Paragraph): Target {
  return { target: paragraph === undefined ? { sheet: sheet.name, row, column } : undefined, place: undefined };
}

/** The facts that figures were held against; what is derived within a statement leads to the fact of its value. */
function targetsOf({ comparisons }: Narrative): Map<Figure, Target> {
  const targets = new Map<Figure, Target>();
  for (const comparison of comparisons) {
    if (comparison.kind !== "amount" && comparison.kind !== "budget") continue;
    const [fact] = comparison.tie.facts;
    if (fact === undefined) continue;
    const { row, column, table } = fact;
    const at = { row: row.index, column: column.index };
    targets.set(comparison.figure, {
      target: { sheet: row.sheet.name, ...at },
      place: `${table.title || row.sheet.name} ${a1(at)}`,
    });
  }
  for (const { figure, statement } of comparisons) {
    const own = statement.value === undefined ? undefined : targets.get(statement.value);
    if (own !== undefined && !targets.has(figure)) targets.set(figure, own);
  }
  return targets;
}

function piecesOf(
  { typed, folded: { at } }: Paragraph,
  figures: readonly Figure[],
  shown: (figure: Figure) => ShownFigure,
): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const figure of [...figures].sort((one, other) => one.start - other.start)) {
    const start = at[figure.start] ?? typed.length;
    const end = (at[figure.end - 1] ?? typed.length) + 1;
    if (start < done) continue;
    if (start > done) pieces.push({ text: typed.slice(done, start) });
    pieces.push({ text: typed.slice(start, end), figure: shown(figure) });
    done = end;
  }
  if (done < typed.length) pieces.push({ text: typed.slice(done) });
  return pieces;
}
