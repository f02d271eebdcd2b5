/** The sides of a table of captions: a panel each, or income above expenditure in a single one. */
import type { Layout } from "../../layouts";
import { isSumLabel, lineFormula, splitOrdinal } from "../../vocabulary";
import { mergeAt } from "../cells/mergedAreas";
import type { Column, Panel } from "../row";
import { captionKey, type BudgetSide } from "./captionKeys";
import { columnOf, hasFigures, labelAt, type Body, type Line } from "./draft";

/** One side of a table. */
export interface Side extends Pick<Body, "lines"> {
  readonly panel: Panel;
  readonly side: BudgetSide;
}

/** What both sides end with, or begin with: whichever of these a table prints on both. */
const frames = [
  ["incomeTotal", "expenditureTotal"],
  ["currentIncome", "currentExpenditure"],
] as const;

const unnumbered = { level: 0 };

export function sidesOf({ panels, lines }: Body, layout: Layout): Side[] {
  const [only, ...others] = panels;
  const from = only === undefined || others.length > 0 ? undefined : expenditureFrom({ panel: only, lines }, layout);
  if (only === undefined || from === undefined)
    return panels.map((panel, position) => ({ panel, side: onlySide(layout) ?? sideOfPanel(panel, position), lines }));
  const listed = (some: readonly Line[]): Line[] => some.filter((line) => !isHeading(line, only));
  return [
    { panel: only, side: "income", lines: listed(lines.slice(0, from)) },
    { panel: only, side: "expenditure", lines: listed(lines.slice(from)) },
  ];
}

/** `支出` with no figure of its own stands above what is spent. */
function isHeading(line: Line, panel: Panel, words: readonly string[] = ["收入", "支出"]): boolean {
  return words.includes(splitOrdinal(captionAt(line, panel)).text) && !hasFigures(line, panel);
}

/** The side of a layout that lists no other: `支出总表` line by line. */
function onlySide({ captions }: Layout): BudgetSide | undefined {
  if (captions === undefined) return undefined;
  const [listed, ...both] = (["income", "expenditure"] as const).filter(
    (side) => Object.keys(captions[side]).length > 0,
  );
  return both.length === 0 ? listed : undefined;
}

/** The side of the budget that a panel shows. */
function sideOfPanel({ section }: Panel, position: number): BudgetSide {
  if (section.includes("支出")) return "expenditure";
  return section.includes("收入") || position === 0 ? "income" : "expenditure";
}

/**
 * Where expenditure begins below income: with a heading of its own, behind 收入总计 that closes a list, or with 支出总计 where each
 * total stands on top of its list: as the first line, or numbered above what follows it (`二、本年收入`, `1.会费收入`).
 *
 * @returns undefined where a panel is of one side
 */
function expenditureFrom({ panel, lines }: Omit<Side, "side">, layout: Layout): number | undefined {
  const headed = lines.findIndex((line) => isHeading(line, panel, ["支出"]));
  if (headed > 0) return headed;
  const ordinals = lines.map((line) => splitOrdinal(captionAt(line, panel)));
  const captions = ordinals.map(({ text }) => text);
  const first = captions.findIndex((text) => text !== "");
  for (const [income, expenditure] of frames) {
    const closing = captions.findIndex((text) => captionKey(text, "income", layout).key === income);
    const other = captions.findIndex((text) => captionKey(text, "expenditure", layout).key === expenditure);
    // `总计` alone is a word of either side.
    if (closing < 0 || other <= closing) continue;
    const [{ level: own } = unnumbered, { level: next } = unnumbered] = ordinals.slice(closing);
    return closing === first || (own > 0 && next > own) ? other : closing + 1;
  }
  return undefined;
}

/** `本年收入合计` below `收入` that stands down the left of the captions. */
function sumBeside(line: Line, column: Column): string {
  const label = labelAt(line, { ...column, index: column.index - 1 });
  return isSumLabel(label) ? label : "";
}

/** A caption without the formula that some forms print behind it: `本年收入合计（3=1+2）`. */
export function captionAt(line: Line, panel: Panel): string {
  return printedCaption(line, panel).replace(lineFormula, "");
}

/** A caption that is merged over several panels belongs to the last of them, where its figures stand. */
function printedCaption(line: Line, panel: Panel): string {
  const column = columnOf(panel, "caption");
  if (column === undefined) return "";
  const merge = mergeAt(line.sheet, line.index, column.index);
  if (merge === undefined) return labelAt(line, column) || sumBeside(line, column);
  const last = panel.columns.at(-1)?.index ?? column.index;
  if (merge.right > last) return "";
  return merge.left < column.index
    ? labelAt({ sheet: line.sheet, index: merge.top }, { ...column, index: merge.left })
    : labelAt(line, column);
}
