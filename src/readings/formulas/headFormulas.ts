/** The formulas that a header prints behind the names of its columns: `上年结转（1） | 本年预算（2） | 可用合计（3＝1＋2）`. */
import { normalise, type Column, type Table } from "../../recognise";
import { parseFormulas, type PrintedFormula } from "./parseFormulas";

/** Quotients and shares have rules of their own. */
const numbered = /\((\d{1,2})(?:=([\d+()-]+))?\)$/u;

/** The number that a header gives its column. */
export function headNumber({ title }: Pick<Column, "title">): number | undefined {
  const number = partsOf(title)?.[1];
  return number === undefined ? undefined : Number(number);
}

export function headFormulas({ panels }: Table): readonly PrintedFormula[] {
  return panels.flatMap(({ columns }) =>
    columns.flatMap(({ title }) => {
      const [, total, terms] = partsOf(title) ?? [];
      if (total === undefined || terms === undefined) return [];
      return parseFormulas(`${total}栏=${terms}`).flatMap((formula) =>
        // Among columns a minus is a minus: `5－3` is no list of all from the one to the other.
        formula.kind === "formula" && !formula.isDoubtful ? formula : [],
      );
    }),
  );
}

function partsOf(title: string): RegExpExecArray | undefined {
  return numbered.exec(normalise(title).replace(/[−﹣–—―]/gu, "-")) ?? undefined;
}
