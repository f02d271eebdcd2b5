/** What a formula refers to, also one that cannot be calculated here. */
import type { Area } from "../../../workbook";
import { parseAddress } from "./areas";

export interface Reference {
  /** Absent for the formula's own sheet. */
  readonly sheet?: string;
  readonly area: Area;
}

const sheet = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)`;
const cells = String.raw`\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?`;
const wholes = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+`;
/** What follows would make a name, a number or a call of it. */
const end = String.raw`(?![\p{L}\p{N}_(!.])`;
const text = `"(?:[^"]|"")*"`;
const figure = String.raw`\d+\.?\d*(?:E[-+]?\d+)?|\.\d+`;
const rest = String.raw`\s+|(?:TRUE|FALSE)${end}|[-+*/^&=<>%(),;{}]|#[A-Z/0!?]+`;

/** The whole of a formula is made of these, or it holds something else than cells: a name, a table, another workbook. */
const piece = new RegExp(
  `${text}|(?<address>${sheet}?(?:${cells}|${wholes})${end})|(?<name>[A-Z][A-Z0-9.]*)(?=\\()|${figure}|${rest}`,
  "iuy",
);

/** Their results come from elsewhere than from the cells that they name. */
const elsewhere = new Set([
  "INDIRECT",
  "OFFSET",
  "TODAY",
  "NOW",
  "RAND",
  "RANDBETWEEN",
  "CELL",
  "INFO",
  "GETPIVOTDATA",
]);

/** `undefined` where that cannot be told. */
export function referencesIn(formula: string): readonly Reference[] | undefined {
  const references: Reference[] = [];
  for (let at = 0; at < formula.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const { address, name } = piece.exec(formula)?.groups ?? {};
    if (piece.lastIndex === 0 || (name !== undefined && elsewhere.has(name.toUpperCase()))) return undefined;
    if (address === undefined) continue;
    const parsed = parseAddress(address);
    const [area] = parsed?.areas ?? [];
    if (area === undefined) return undefined;
    references.push(parsed?.sheet === undefined ? { area } : { sheet: parsed.sheet, area });
  }
  return references;
}
