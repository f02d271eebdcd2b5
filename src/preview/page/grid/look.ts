/** A cell's format, and what conditional formats lay over it, as CSS. */
import type { CSSProperties } from "react";
import type { Overlay } from "../../excel/model/conditionalFormat";
import type { CellStyle } from "../../excel/model/style";
import { cssFont } from "./fonts";
import type { Lines } from "./borders";
import type { Side } from "./shown";

const INDENT = 9;

const vertical: Readonly<Record<string, string>> = {
  Top: "flex-start",
  Center: "center",
  Justify: "flex-start",
  Distributed: "center",
};

/** The font with what lies over it. */
export function fontOf({ font }: CellStyle, overlays: readonly Overlay[]): string {
  return cssFont({
    ...font,
    bold: first(overlays, "bold") ?? font.bold,
    italic: first(overlays, "italic") ?? font.italic,
  });
}

export function boxLook(
  style: CellStyle,
  overlays: readonly Overlay[],
  lines: Lines,
  isMerged: boolean,
): CSSProperties {
  const fill = first(overlays, "fill") ?? style.fill;
  return {
    ...(fill === undefined
      ? isMerged
        ? { backgroundColor: "#FFFFFF", backgroundClip: "padding-box" }
        : {}
      : { backgroundColor: fill }),
    borderTop: lines.top ?? "1px solid transparent",
    borderRight: lines.right ?? "1px solid transparent",
    borderBottom: lines.bottom ?? "1px solid transparent",
    borderLeft: lines.left ?? "1px solid transparent",
    alignItems: vertical[style.vertical] ?? "flex-end",
  };
}

export function textLook(
  style: CellStyle,
  overlays: readonly Overlay[],
  side: Side,
  formatColour: string | undefined,
): CSSProperties {
  const underline = first(overlays, "underline") ?? style.font.underline;
  const struck = first(overlays, "strikethrough") ?? style.font.strikethrough;
  const indent = style.indent * INDENT;
  return {
    font: fontOf(style, overlays),
    color: first(overlays, "color") ?? formatColour ?? style.font.color,
    textAlign: side,
    ...(underline === "None" && !struck
      ? {}
      : { textDecoration: `${underline === "None" ? "" : "underline"} ${struck ? "line-through" : ""}` }),
    ...(style.wrap ? { whiteSpace: "pre-wrap", overflowWrap: "anywhere" } : { whiteSpace: "pre" }),
    ...(indent === 0 ? {} : side === "right" ? { paddingRight: indent } : { paddingLeft: indent }),
  };
}

function first<K extends keyof Overlay>(overlays: readonly Overlay[], key: K): Overlay[K] | undefined {
  return overlays.find((overlay) => overlay[key] !== undefined)?.[key];
}
