/** What is left of a template's lines as a text: no heading over nothing, numbers in order, no marks left behind. */
import type { DraftLine } from "./write";

export interface Laid {
  readonly lines: readonly DraftLine[];
  /** Headings below which nothing could be written. */
  readonly leftOut: readonly string[];
}

export function layOut(written: readonly DraftLine[]): Laid {
  const leftOut: string[] = [];
  const kept = written.filter(({ level, text }, position) => {
    if (level <= 1 || saysSomething(written, position)) return true;
    leftOut.push(text);
    return false;
  });
  const numbers: number[] = [];
  const lines = kept.map(({ level, text }): DraftLine => {
    if (level <= 1) return { level, text: withoutLooseMarks(text) };
    numbers.length = Math.min(numbers.length, level + 1);
    const number = (numbers[level] ?? 0) + 1;
    numbers[level] = number;
    return { level, text: numbered(level, number, text) };
  });
  return { lines, leftOut };
}

function saysSomething(lines: readonly DraftLine[], heading: number): boolean {
  const level = lines[heading]?.level ?? 0;
  for (const line of lines.slice(heading + 1)) {
    if (line.level === 0) return true;
    if (line.level <= level) return false;
  }
  return false;
}

/** `一、`, `（一）`, `1.`. */
function numbered(level: number, number: number, text: string): string {
  if (level === 2) return `${chineseNumber(number)}、${text}`;
  return level === 3 ? `（${chineseNumber(number)}）${text}` : `${String(number)}.${text}`;
}

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** Of a number below a hundred. */
function chineseNumber(number: number): string {
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? (digits[tens] ?? "") : ""}${tens > 0 ? "十" : ""}${digits[number % 10] ?? ""}`;
}

/** `其中：；甲5万元、。` → `其中：甲5万元。` */
function withoutLooseMarks(text: string): string {
  return text.replace(/(?<=[：（])[，；、]+/gu, "").replace(/(?<![，；、：])[，；、：]+(?=[。；）])/gu, "");
}
