/** What a cell's content looks like in it: the text, on which side it stands, and the colour its number format asks for. */
import { displayed } from "../../excel/model/display";
import { GENERAL, type Content } from "../../excel/model/content";

export type Side = "left" | "center" | "right";

/** A text in the cell's own format; too long a number is never cut off, as it would be misread. */
export function fitted(content: Content, format: string, room: number, width: (text: string) => number): string {
  const text = displayed(content, format);
  const { value } = content;
  if (typeof value !== "number" || width(text) <= room) return text;
  if (format === GENERAL && !text.includes("E")) {
    const decimals = text.split(".")[1]?.length ?? 0;
    for (let fewer = decimals - 1; fewer >= 0; fewer--) {
      const shorter = displayed(content, fewer === 0 ? "0" : `0.${"0".repeat(fewer)}`);
      if (width(shorter) <= room) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(room / Math.max(1, width("#")))));
}

/** Where text stands that nobody has aligned: numbers at the right, truth values and errors in the middle. */
export function sideOf(horizontal: string, content: Content | undefined): Side {
  switch (horizontal) {
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    case "Right":
      return "right";
    case "General":
      if (typeof content?.value === "number") return "right";
      return typeof content?.value === "string" || content === undefined ? "left" : "center";
    default:
      return "left";
  }
}

const colours: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  green: "#00FF00",
  magenta: "#FF00FF",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
  黑色: "#000000",
  蓝色: "#0000FF",
  红色: "#FF0000",
  绿色: "#00FF00",
};

/** `[Red]` in the part of a format that a number takes: the first for what is above zero, the second for what is below, the third for zero. */
export function formatColour(content: Content | undefined, format: string): string | undefined {
  if (!format.includes("[") || typeof content?.value !== "number") return undefined;
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const chosen = sections[content.value < 0 ? 1 : content.value === 0 ? 2 : 0] ?? sections[0] ?? "";
  for (const [, word = ""] of chosen.matchAll(/\[([^\]]+)\]/g)) {
    const colour = colours[word.toLowerCase()];
    if (colour !== undefined) return colour;
  }
  return undefined;
}
