/** Reads the styles part: the looks that cells refer to by number, and those of conditional formats. */
import { SSF } from "@e965/xlsx";
import { child as childOf, outline, type Element } from "../../../hosts/file/package/outline";
import { builtInFormats } from "../../../hosts/file/ooxml/builtInFormats";
import type { Overlay } from "../model/conditionalFormat";
import { GENERAL } from "../model/content";
import { plainStyle, type CellStyle, type Edge, type Font, type BorderLine } from "../model/style";
import type { Palette } from "./palette";

export interface Looks {
  /** By the number that a cell's `s` gives. */
  readonly cells: readonly CellStyle[];
  /** By the number that a rule's `dxfId` gives. */
  readonly overlays: readonly Overlay[];
}

export const noLooks: Looks = { cells: [], overlays: [] };

export function readLooks(xml: string, colour: Palette): Looks {
  const root = outline(xml, () => true);
  const list = (name: string): readonly Element[] => child(root, name)?.children ?? [];
  const formats = new Map(list("numFmts").map((one) => [one.attributes["numFmtId"]?.value, text(one, "formatCode")]));
  const fonts = list("fonts").map((one) => fontOf(one, colour));
  const fills = list("fills").map((one) => fillOf(one, colour));
  const borders = list("borders").map((one) => bordersOf(one, colour));
  const cells = list("cellXfs").map((xf, origin): CellStyle => {
    const alignment = child(xf, "alignment");
    const fill = fills[number(xf, "fillId")];
    return {
      numberFormat: formats.get(text(xf, "numFmtId")) ?? builtInFormat(number(xf, "numFmtId")),
      ...(fill === undefined ? {} : { fill }),
      font: { ...plainStyle.font, ...fonts[number(xf, "fontId")] },
      horizontal: capitalised(text(alignment, "horizontal") ?? "general"),
      vertical: capitalised(text(alignment, "vertical") ?? "bottom"),
      wrap: isTrue(text(alignment, "wrapText")),
      indent: number(alignment, "indent"),
      borders: borders[number(xf, "borderId")] ?? {},
      locked: text(child(xf, "protection"), "locked") === undefined || isTrue(text(child(xf, "protection"), "locked")),
      origin,
    };
  });
  return { cells, overlays: list("dxfs").map((one) => overlayOf(one, colour)) };
}

function overlayOf(dxf: Element, colour: Palette): Overlay {
  const font = child(dxf, "font");
  const pattern = child(child(dxf, "fill"), "patternFill");
  const borders = bordersOf(child(dxf, "border"), colour);
  const { color, bold, italic, underline, strikethrough } = font === undefined ? {} : fontOf(font, colour);
  // Unlike a cell's, this fill has its colour as background where it is solid.
  const fill = colour(child(pattern, "bgColor")) ?? colour(child(pattern, "fgColor"));
  return {
    fill,
    color,
    bold,
    italic,
    underline,
    strikethrough,
    numberFormat: text(child(dxf, "numFmt"), "formatCode"),
    borders,
  };
}

function fontOf(font: Element, colour: Palette): Partial<Font> {
  const name = text(child(font, "name") ?? child(font, "rFont"), "val");
  const size = text(child(font, "sz"), "val");
  const color = colour(child(font, "color"));
  const underline = child(font, "u");
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(color === undefined ? {} : { color }),
    ...flag(font, "b", "bold"),
    ...flag(font, "i", "italic"),
    ...flag(font, "strike", "strikethrough"),
    ...(underline === undefined ? {} : { underline: capitalised(text(underline, "val") ?? "single") }),
  };
}

function flag<K extends string>(font: Element, name: string, key: K): Partial<Record<K, boolean>> {
  const found = child(font, name);
  if (found === undefined) return {};
  const value = text(found, "val");
  return { [key]: value === undefined || isTrue(value) } as Record<K, boolean>;
}

function fillOf(fill: Element, colour: Palette): string | undefined {
  const pattern = child(fill, "patternFill");
  const type = text(pattern, "patternType") ?? "none";
  if (type === "none") return undefined;
  return colour(child(pattern, type === "solid" ? "fgColor" : "bgColor")) ?? (type === "solid" ? "#000000" : undefined);
}

const edges: Readonly<Record<string, Edge>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

/** Of a file's words those that Excel's interface has others for: style and weight. */
const lines: Readonly<Record<string, Pick<BorderLine, "style" | "weight">>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
};

function bordersOf(border: Element | undefined, colour: Palette): Partial<Record<Edge, BorderLine>> {
  const drawn: Partial<Record<Edge, BorderLine>> = {};
  for (const side of border?.children ?? []) {
    const edge = edges[side.name];
    const line = lines[text(side, "style") ?? ""];
    if (edge !== undefined && line !== undefined) {
      drawn[edge] = { ...line, color: colour(child(side, "color")) ?? "#000000" };
    }
  }
  if (border === undefined) return drawn;
  const diagonal = child(border, "diagonal");
  const line = lines[text(diagonal, "style") ?? ""];
  if (line === undefined) return drawn;
  const drawnLine = { ...line, color: colour(child(diagonal, "color")) ?? "#000000" };
  if (isTrue(text(border, "diagonalDown"))) drawn.DiagonalDown = drawnLine;
  if (isTrue(text(border, "diagonalUp"))) drawn.DiagonalUp = drawnLine;
  return drawn;
}

function builtInFormat(id: number): string {
  const table = SSF.get_table() as Readonly<Record<number, string>>;
  return builtInFormats[id] ?? table[id] ?? GENERAL;
}

/** `centerContinuous` is the only word that differs in more than its first letter. */
function capitalised(word: string): string {
  if (word === "centerContinuous") return "CenterAcrossSelection";
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function child(element: Element | undefined, name: string): Element | undefined {
  return element === undefined ? undefined : childOf(element, name);
}

function text(element: Element | undefined, attribute: string): string | undefined {
  return element?.attributes[attribute]?.value;
}

function number(element: Element | undefined, attribute: string): number {
  return Number(text(element, attribute) ?? 0);
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
