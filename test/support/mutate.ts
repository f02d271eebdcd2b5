/** Mistakes as people make them, planted one at a time into real workbooks. */
import type { Cell, Sheet, Workbook } from "../../src/workbook";

/** Numbers that look random and are the same on every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Of what could be changed so much is, drawn by lot; `GOUJI_SHARE=1` changes everything. */
export const share = Number(process.env["GOUJI_SHARE"] ?? 0.5);

export const slips = ["digit", "swap", "sign", "blank"] as const;
export type Slip = (typeof slips)[number];

/** The amount after the slip: `undefined` is a blank cell. Never the same amount. */
export function slipOf(value: number, slip: Slip, random: () => number): number | undefined {
  if (slip === "blank") return undefined;
  if (slip === "sign") return -value;
  const digits = value.toFixed(2).split("");
  const places = digits.flatMap((digit, place) => (/\d/u.test(digit) ? [place] : []));
  const place = places[Math.floor(random() * places.length)] ?? 0;
  if (slip === "swap") {
    const at = places.findIndex((left, position) => {
      const right = places[position + 1];
      return right !== undefined && position >= places.indexOf(place) && digits[left] !== digits[right];
    });
    if (at >= 0) {
      const [left = 0, right = 0] = [places[at], places[at + 1]];
      [digits[left], digits[right]] = [digits[right] ?? "", digits[left] ?? ""];
      return Number(digits.join(""));
    }
  }
  digits[place] = String((Number(digits[place]) + 1 + Math.floor(random() * 9)) % 10);
  return Number(digits.join(""));
}

/** The workbook with one cell changed; `undefined` empties it. */
export function withCell(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell | undefined,
): Workbook {
  const changed = sheet.rows.map((cells, index) =>
    index === row ? Object.assign([...(cells ?? [])], { [column]: cell }) : cells,
  );
  return { sheets: workbook.sheets.map((other) => (other === sheet ? { ...sheet, rows: changed } : other)) };
}

/** The workbook without one row: what stood below moves up, merges with it. */
export function withoutRow(workbook: Workbook, sheet: Sheet, row: number): Workbook {
  const moved = (at: number): number => (at > row ? at - 1 : at);
  const merges = sheet.merges
    .filter(({ top, bottom }) => !(top === row && bottom === row))
    .map((area) => ({ ...area, top: moved(area.top), bottom: moved(area.bottom) }));
  const rows = sheet.rows.filter((_, index) => index !== row);
  return { sheets: workbook.sheets.map((other) => (other === sheet ? { ...sheet, rows, merges } : other)) };
}
