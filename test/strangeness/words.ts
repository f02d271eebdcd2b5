/** Words that occur nowhere in place of those of titles, headers and captions. */
import { normalise } from "../../src/workbook";
import { onCells, pick, textIn, type Random, type Transformation } from "./transformation";
import type { Shape, TaggedCell } from "./tagged";

/** Fish and birds as they were written before the reform: no table has them. */
const characters = [...Array(0x9c70 - 0x9ba0).keys()].map((offset) => String.fromCharCode(0x9ba0 + offset));

/** Numbering, years, 其中 and units stay: they are form, not vocabulary. */
const pieces =
  /(^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]))|(\d{4}年度?)|(其中)|([（(](?:单位[:：])?(?:万元|千元|元|%)[）)])|(\p{Script=Han}+)/gu;

const totals = /^(?:合计|总计|小计|共计|金额)$/u;

/** The same word for the same word. */
export function pseudoWords(random: Random): (text: string) => string {
  const known = new Map<string, string>();
  const wordFor = (word: string): string => {
    let made = known.get(word);
    if (made === undefined) {
      made = [...word, ...(word.length < 2 ? ["?"] : [])].map(() => pick(random, characters) ?? "").join("");
      known.set(word, made);
    }
    return made;
  };
  return (text) =>
    text.replace(pieces, (whole, ...groups: readonly (string | undefined)[]) => {
      const han = groups[4];
      return han === undefined ? whole : wordFor(han);
    });
}

type Wanted = (cell: TaggedCell, shape: Shape | undefined) => boolean;

/** Every such text, or the half of them. */
function foreign(name: string, share: "all" | "some", wanted: Wanted): Transformation {
  return onCells(name, (random) => {
    const wordFor = pseudoWords(random);
    const chosen = new Map<string, boolean>();
    return (cell, shape) => {
      if (typeof cell.value !== "string" || !wanted(cell, shape)) return cell;
      const key = normalise(cell.value);
      if (!chosen.has(key)) chosen.set(key, share === "all" || random() < 0.5);
      return chosen.get(key) === true ? { ...cell, value: wordFor(spacesOut(cell.value)) } : cell;
    };
  });
}

/** `合    计` is one word; the indentation stays. */
function spacesOut(text: string): string {
  const [indent = ""] = /^[\s\u3000]*/u.exec(text) ?? [];
  return indent + text.slice(indent.length).replace(/[\s\u3000]+/gu, "");
}

const isHeader: Wanted = ({ part }) => part === "header";
const isTotalText = ({ value }: TaggedCell): boolean => totals.test(normalise(String(value)));
/** Names beside codes, or behind them in the same cell, are those of a catalogue or of an organisation. */
const hasCodes = (shape: Shape | undefined): boolean =>
  shape === undefined ||
  shape.columns.some(({ role }) => role === "code") ||
  shape.body.some((row) =>
    shape.sheet.rows[row]?.some((cell) => /^\s*\[?\d{3}/u.test(textIn(cell)) && !/^[\d,. ]+\.\d+$/u.test(textIn(cell))),
  );
const isCaption: Wanted = ({ part, role }, shape) => part === "body" && role === "name" && !hasCodes(shape);
const isLabelOfTotal: Wanted = (cell, shape) =>
  cell.part === "body" && (cell.role === "name" || cell.role === "code") && hasCodes(shape) && isTotalText(cell);

export const wordChanges: readonly Transformation[] = [
  foreign("titles in words that occur nowhere", "all", ({ part }) => part === "title"),
  foreign("some header words that occur nowhere", "some", (cell, shape) => isHeader(cell, shape) && !isTotalText(cell)),
  foreign(
    "all header words but totals that occur nowhere",
    "all",
    (cell, shape) => isHeader(cell, shape) && !isTotalText(cell),
  ),
  foreign("all header words that occur nowhere", "all", isHeader),
  foreign("some captions that occur nowhere", "some", isCaption),
  foreign("all captions that occur nowhere", "all", isCaption),
  foreign("labels of totals that occur nowhere", "all", isLabelOfTotal),
  {
    name: "sheets named by number",
    phase: "table",
    apply: ({ sheets }) => ({ sheets: sheets.map((sheet, at) => ({ ...sheet, name: `Sheet${at + 1}` })) }),
  },
];
