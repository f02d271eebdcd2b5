/** The lines around a cell. Two neighbours share one line, and either of them may have it. */
import type { Area } from "../../../workbook";
import type { Sheet } from "../../excel/model/sheet";
import type { Edge, BorderLine } from "../../excel/model/style";

type Side = "top" | "right" | "bottom" | "left";

export type Lines = Readonly<Partial<Record<Side, string>>>;

/** As values of CSS. */
export function linesAround(sheet: Sheet, { top, left, bottom, right }: Area): Lines {
  const line = (row: number, column: number, edge: Edge): string | undefined => {
    if (row < 0 || column < 0) return undefined;
    const found = sheet.cell({ row, column }).style.borders[edge];
    return found === undefined ? undefined : css(found);
  };
  return {
    top: line(top, left, "EdgeTop") ?? line(top - 1, left, "EdgeBottom"),
    right: line(top, right, "EdgeRight") ?? line(top, right + 1, "EdgeLeft"),
    bottom: line(bottom, left, "EdgeBottom") ?? line(bottom + 1, left, "EdgeTop"),
    left: line(top, left, "EdgeLeft") ?? line(top, left - 1, "EdgeRight"),
  } as Lines;
}

const widths: Readonly<Record<string, number>> = { Medium: 2, Thick: 3 };
const styles: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  SlantDashDot: "dashed",
  Dot: "dotted",
  Double: "double",
};

function css({ style, weight, color }: BorderLine): string | undefined {
  const drawn = styles[style];
  if (drawn === undefined) return undefined;
  return `${drawn === "double" ? 3 : (widths[weight] ?? 1)}px ${drawn} ${color}`;
}
