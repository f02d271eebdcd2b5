/** What a code itself says: which catalogue it belongs to, its level, and the code above it. */
import type { CatalogueKind } from "./entry";

const shapes: Readonly<Partial<Record<CatalogueKind, RegExp>>> = {
  functional: /^2\d{2}(?:\d{2}){0,2}$/u,
  economic: /^3\d{2}(?:\d{2})?$/u,
  government: /^5\d{2}(?:\d{2})?$/u,
  procurement: /^[ABC](?:\d{8}(?:\d{2})?)?$/u,
};

/** Has a code the form that codes of its catalogue have? Codes of organisations and projects have no common form. */
export function isWellFormed(kind: CatalogueKind, code: string): boolean {
  return shapes[kind]?.test(code) ?? code !== "";
}

/** The published catalogue that a code belongs to by its form: `2080505` → functional; undefined for any other text. */
export function kindOf(code: string): CatalogueKind | undefined {
  return (Object.keys(shapes) as CatalogueKind[]).find((kind) => isWellFormed(kind, code));
}

/** How far down the hierarchy a code stands: 类 1, 款 2, 项 3; procurement items go down to 6. */
export function levelOf(kind: CatalogueKind, code: string): number {
  if (kind === "procurement") return 1 + pairsOf(code).length;
  return kind === "organisation" || kind === "project" ? 1 : (code.length - 1) / 2;
}

/**
 * The code above: `2080505` → `20805`, `A02010108` → `A02010100`; undefined for the uppermost. What stands above an organisation is told
 * by the list it comes from.
 */
export function codeAbove(kind: CatalogueKind, code: string): string | undefined {
  if (kind === "organisation" || kind === "project" || levelOf(kind, code) <= 1) return undefined;
  if (kind !== "procurement") return code.slice(0, -2);
  const pairs = pairsOf(code).slice(0, -1);
  return code.slice(0, 1) + (pairs.length === 0 ? "" : pairs.join("").padEnd(8, "0"));
}

/** The digits of a procurement code that say something: `A02010100` → 02, 01, 01. */
function pairsOf(code: string): string[] {
  const pairs = code.slice(1).match(/\d{2}/gu) ?? [];
  return pairs.slice(0, pairs.findLastIndex((pair) => pair !== "00") + 1);
}
