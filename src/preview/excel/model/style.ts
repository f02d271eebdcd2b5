/** How a cell looks: one immutable value that many cells share. */
import { onceFor, remembered } from "../../../remembered";
import { GENERAL } from "./content";

export type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

/** `style` and `weight` in the words of Excel's own interface. */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export interface Font {
  readonly name: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
}

export interface CellStyle {
  readonly numberFormat: string;
  /** `#RRGGBB`; absent where the cell has no fill. */
  readonly fill?: string | undefined;
  readonly font: Font;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: Readonly<Partial<Record<Edge, BorderLine>>>;
  readonly locked: boolean;
  /** The number of the format in the workbook's file that this one is, or was made from. */
  readonly origin?: number | undefined;
}

export const plainStyle: CellStyle = {
  numberFormat: GENERAL,
  font: {
    name: "宋体",
    size: 11,
    color: "#000000",
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
  },
  horizontal: "General",
  vertical: "Center",
  wrap: false,
  indent: 0,
  borders: {},
  locked: true,
};

const inFormats = onceFor((style: CellStyle) =>
  remembered((numberFormat) => (style.numberFormat === numberFormat ? style : { ...style, numberFormat })),
);

/** The same style for all cells that have these: of a large table's there are a handful. */
export function formatted(style: CellStyle, numberFormat: string): CellStyle {
  return inFormats(style)(numberFormat);
}

export function restyled(style: CellStyle, change: Partial<CellStyle>): CellStyle {
  return { ...style, ...change };
}
