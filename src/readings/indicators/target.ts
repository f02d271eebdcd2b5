/** Reads the target of a performance indicator (绩效指标值): `≥95%`, `50%/100%`, `97%-100%`, `有效提升`, `—`. */
import { parseAmount } from "../../amount";
import type { Exact } from "../../amount/exact";
import { remembered } from "../../remembered";
import { readFigure, type TargetFigure, type Flaw } from "./figure";
import { foldTarget } from "./targetText";

export type { TargetSign, TargetFigure, Flaw } from "./figure";

/** From one figure to a greater one: 97%-100%, 1-2个. */
export interface FigureRange {
  readonly kind: "range";
  readonly from: Exact;
  readonly to: Exact;
  readonly unit: string;
}

/** A figure each for several cases: 50%/100%, one share for inpatients and one for outpatients. */
export interface Several {
  readonly kind: "several";
  readonly figures: readonly TargetFigure[];
  readonly unit: string;
}

/** `none`: a dash, a stroke, 无 or nothing. `words`: free text, and whatever cannot be read with certainty. */
export type Target =
  | TargetFigure
  | FigureRange
  | Several
  | { readonly kind: "none" }
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "malformed"; readonly why: Flaw; readonly text: string };

/** What is longer is prose. */
const longest = 80;

const cutOff = /^(?:[^=≥>≤<]*[^=≥>≤<-])?[=≥>≤<]$/u;

/** What a target says: nothing, a figure with its unit and comparison, a range, words, or a figure that is written wrongly (and why). */
export const readTarget = remembered((text: string): Target => {
  if (parseAmount(text)?.kind === "none") return { kind: "none" };
  const read = text.trim().length > longest ? undefined : readFolded(foldTarget(text));
  if (read === undefined) return { kind: "words", text };
  return typeof read === "string" ? { kind: "malformed", why: read, text } : read;
});

function readFolded(folded: string): TargetFigure | FigureRange | Several | Flaw | undefined {
  if (cutOff.test(folded)) return "cut-off";
  return readSeveral(folded) ?? readRange(folded) ?? readFigure(folded);
}

const plainNumber = /^\d[\d,]*(?:\.\d+)?/u;

/** In 60/70/80% and 1-2个 the unit that is printed last is meant for all. */
function withLastUnit(parts: readonly string[]): readonly string[] {
  const tail = parts.at(-1)?.replace(plainNumber, "") ?? "";
  const isShared = parts.slice(0, -1).every((part) => part.replace(plainNumber, "") === "");
  return isShared ? [...parts.slice(0, -1).map((part) => part + tail), ...parts.slice(-1)] : parts;
}

function readSeveral(folded: string): Several | Flaw | undefined {
  const parts = folded.split("/");
  if (parts.length < 2 || !parts.every((part) => /^[=≥>≤<]?\d/u.test(part))) return undefined;
  // 1/2次 may be a fraction, or a date without its year; percentages are neither.
  const spelt = folded.endsWith("%") ? withLastUnit(parts) : parts;
  const figures = spelt.map(readFigure).filter((figure) => typeof figure === "object");
  if (figures.length < parts.length) return undefined;
  const units = new Set(figures.map(({ unit }) => unit));
  const [unit = ""] = units;
  if (units.size === 1) return unit === "" ? undefined : { kind: "several", figures, unit };
  return lostPercent(units) ? "lost-percent" : undefined;
}

const dash = /(?<=[\d%‰\p{L}])(?:[-~–—―─━]{1,2}|至|到)(?=\d)/u;

function readRange(folded: string): FigureRange | Flaw | undefined {
  const parts = folded.split(dash);
  if (parts.length !== 2) return undefined;
  const [from, to] = withLastUnit(parts).map(readFigure);
  if (typeof from !== "object" || typeof to !== "object" || from.explicit || to.explicit) return undefined;
  if (lostPercent(new Set([from.unit, to.unit]))) return "lost-percent";
  // 3-5 alone may be a date, a number of a paragraph, a score.
  if (to.unit === "" || from.unit !== to.unit || !from.value.lessThan(to.value)) return undefined;
  return { kind: "range", from: from.value, to: to.value, unit: to.unit };
}

function lostPercent(units: ReadonlySet<string>): boolean {
  return units.size === 2 && units.has("%") && units.has("");
}
