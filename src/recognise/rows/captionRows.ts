/** Rows of fixed captions, income beside expenditure: 收支总表 and its kin. */
import { functionalClassOf } from "../../catalogue";
import type { Layout } from "../../layouts";
import { mergeAt } from "../mergedAreas";
import type { Panel, Row } from "../row";
import {
  isCurrentTotal,
  isKindOfExpenditure,
  isSumLabel,
  ofWhich,
  splitOrdinal,
  subtotals,
  type HeaderWords,
} from "../../vocabulary";
import { normalise } from "../text";
import type { RowReading } from "./borneOut";
import { depthAt, Outline, styleOf } from "./outline";
import {
  adopt,
  columnOf,
  draftRow,
  hasFigures,
  labelAt,
  Ordinals,
  type Body,
  type DraftRow,
  type Line,
  type RowPlace,
} from "./draft";

/** The side of the budget that a panel shows. */
export function sideOf({ section }: Panel, position: number): "income" | "expenditure" {
  if (section.includes("支出")) return "expenditure";
  return section.includes("收入") || position === 0 ? "income" : "expenditure";
}

const frameKeys = new Set([
  "currentIncome",
  "carriedIn",
  "usedSurplus",
  "incomeTotal",
  "currentExpenditure",
  "surplusDistribution",
  "carriedOut",
  "expenditureTotal",
]);
const totalKeys = new Set(["incomeTotal", "expenditureTotal"]);
const currentKeys = new Set(["currentIncome", "currentExpenditure"]);

/** How captions are read: what makes one a part of the one above it, and by what the frame (本年合计, 总计) is known. */
interface Manner {
  readonly nesting: "numbering" | "outline";
  /**
   * Where no word of a frame is known: `last` takes the last caption for the total, and `place` moreover the first without a number
   * for what closes the list.
   */
  readonly frame: "words" | "last" | "place";
}

const byWords: Manner = { nesting: "numbering", frame: "words" };
const otherManners: readonly Manner[] = [
  { nesting: "outline", frame: "words" },
  { nesting: "numbering", frame: "place" },
  { nesting: "outline", frame: "place" },
  { nesting: "numbering", frame: "last" },
  { nesting: "outline", frame: "last" },
];

/** One side of a table. */
export interface Side extends Pick<Body, "lines"> {
  readonly panel: Panel;
  /** Where it stands among the panels. */
  readonly position: number;
}

/** Each way of reading a side once: where words and numbers say it all, there is only one. */
export function captionReadings(side: Side, layout: Layout): RowReading[] {
  const first = readCaptionRows(side, layout, byWords);
  if (
    isPlain(side) &&
    first.every(({ name, parent, kind }) => name === "" || parent !== undefined || kind !== "caption") &&
    !hasUnknownCaptions(first)
  )
    return [() => first];
  const seen = new Set([treeOf(first)]);
  const others = otherManners.flatMap((manner) => {
    const rows = readCaptionRows(side, layout, manner);
    const tree = treeOf(rows);
    if (seen.has(tree)) return [];
    seen.add(tree);
    return [() => rows];
  });
  return [() => first, ...others];
}

/** Are the captions all numbered, or none and all as far indented? */
function isPlain({ panel, lines }: Side): boolean {
  const column = columnOf(panel, "caption");
  const labels = lines.map((line) => ({ line, label: captionAt(line, panel) })).filter(({ label }) => label !== "");
  const unnumbered = labels.filter(({ label }) => splitOrdinal(label).level === 0);
  if (unnumbered.length < labels.length && unnumbered.length > framesOfSide) return false;
  const depths = unnumbered.map(({ line }) => (column === undefined ? 0 : depthAt(line, column.index)));
  return new Set(depths).size <= 1;
}

/** 本年合计, 使用结余, 上年结转, 总计: captions that stand without a number below a numbered list. */
const framesOfSide = 4;

function treeOf(rows: readonly DraftRow[]): string {
  return rows.map(({ index, key, parent }) => `${index}/${key}/${parent?.index ?? ""}/${parent?.key ?? ""}`).join();
}

/**
 * Is there a figure under a caption that neither its words nor a number explain? Then only the figures show where it belongs. A
 * number explains nothing where captions without any follow (`一、本年收入`, `一般公共预算资金`): it may open a list.
 */
export function hasUnknownCaptions(rows: readonly Row[]): boolean {
  const captions = rows.filter(({ name }) => name !== "");
  return captions.some((row, at) => {
    if (row.meaning === undefined || !hasFigures(row, row.panel)) return false;
    const next = captions[at + 1];
    return !isNumbered(row) || (next !== undefined && !isNumbered(next) && !frameKeys.has(next.key));
  });
}

function isNumbered(row: Row): boolean {
  return splitOrdinal(labelAt(row, columnOf(row.panel, "caption"))).level > 0;
}

/** A caption that is merged over several panels belongs to the last of them, where its figures stand. */
function captionAt(line: Line, panel: Panel): string {
  const column = columnOf(panel, "caption");
  if (column === undefined) return "";
  const merge = mergeAt(line.sheet, line.index, column.index);
  if (merge === undefined) return labelAt(line, column);
  const last = panel.columns.at(-1)?.index ?? column.index;
  if (merge.right > last) return "";
  return merge.left < column.index
    ? labelAt({ sheet: line.sheet, index: merge.top }, { ...column, index: merge.left })
    : labelAt(line, column);
}

interface LabelledLine {
  readonly line: Line;
  readonly label: string;
  readonly level: number;
  readonly text: string;
  readonly key: CaptionKey;
}

function readCaptionRows({ panel, position, lines }: Side, layout: Layout, { nesting, frame }: Manner): DraftRow[] {
  const side = sideOf(panel, position);
  const captionColumn = columnOf(panel, "caption");
  const lineNumbers = columnOf(panel, "line-number");
  const labelled = lines.map((line): LabelledLine => {
    const label = captionAt(line, panel);
    const { level, text } = splitOrdinal(label);
    return { line, label, level, text, key: captionKey(text, side, layout) };
  });
  const framed = frame === "words" ? labelled : framedByPlace(labelled, side, panel, frame);
  const nest = new Nest();
  const outline = new Outline();
  for (const { line, label, level: numbered, text, key } of framed) {
    const depth = captionColumn === undefined ? 0 : depthAt(line, captionColumn.index);
    const level = nesting === "numbering" || numbered === ofWhich ? numbered : outline.levelOf(styleOf(label, depth));
    const lineNumber = lineNumberIn(labelAt(line, lineNumbers));
    const base = {
      ...line,
      panel,
      keyColumn: captionColumn?.index ?? 0,
      nameColumn: captionColumn?.index,
      lineNumber,
    };
    if (frameKeys.has(key.key)) outline.begin();
    if (text !== "") nest.place({ level, numbered, ...key, name: text, base });
    else if (lineNumber !== undefined) nest.placeUncaptioned(lineNumber, base);
  }
  return nest.finish();
}

function framedByPlace(
  all: readonly LabelledLine[],
  side: "income" | "expenditure",
  panel: Panel,
  frame: "last" | "place",
): readonly LabelledLine[] {
  const [total, current] =
    side === "income"
      ? (["incomeTotal", "currentIncome"] as const)
      : (["expenditureTotal", "currentExpenditure"] as const);
  const has = (key: string): boolean => all.some((one) => one.key.key === key);
  const numbered = all.findIndex(({ level }) => level > 0);
  const isOpen = ({ line, level, text, key }: LabelledLine): boolean =>
    level === 0 && text !== "" && key.meaning !== undefined && hasFigures(line, panel);
  const last = has(total) ? undefined : all.findLast(isOpen);
  const closing =
    frame === "last" || has(current) || numbered < 0
      ? undefined
      : all.find((one, at) => at > numbered && one !== last && isOpen(one));
  const placed = (one: LabelledLine, key: string): LabelledLine => ({ ...one, key: { key, meaning: "by-place" } });
  return all.map((one) => (one === last ? placed(one, total) : one === closing ? placed(one, current) : one));
}

function lineNumberIn(label: string): number | undefined {
  return /^\d{1,3}$/u.test(label) ? Number(label) : undefined;
}

interface CaptionKey extends Pick<Row, "meaning"> {
  readonly key: string;
  readonly code?: string | undefined;
}

function captionKey(text: string, side: "income" | "expenditure", layout: Layout): CaptionKey {
  const known = knownCaptions(layout, side).get(text);
  if (known !== undefined) return { key: known };
  // 小计 of a whole side is what others call 本年合计.
  if (isCurrentTotal(text) || subtotals.some((word) => word === text))
    return { key: side === "income" ? "currentIncome" : "currentExpenditure" };
  const code = side === "expenditure" ? functionalClassOf(text) : undefined;
  if (code !== undefined) return { key: code, code };
  const key = `${side}:${text}`;
  return isKindOfExpenditure(text) ? { key } : { key, meaning: "unknown" };
}

const captionsOf = new WeakMap<object, ReadonlyMap<string, string>>();

/** Caption → key; of two keys with the same caption the first. */
function knownCaptions(layout: Layout, side: "income" | "expenditure"): ReadonlyMap<string, string> {
  const captions: Readonly<Record<string, HeaderWords>> = layout.captions?.[side] ?? {};
  let known = captionsOf.get(captions);
  if (known === undefined) {
    const words = Object.entries(captions).flatMap(([key, ways]) =>
      ways.flatMap((way) => way.split("|").map((word) => [normalise(word), key] as const)),
    );
    captionsOf.set(captions, (known = new Map(words.reverse())));
  }
  return known;
}

interface Caption extends CaptionKey {
  readonly level: number;
  /** The level of its own number; 0 where it has none. */
  readonly numbered: number;
  readonly name: string;
  readonly base: RowPlace;
}

/**
 * Places captions below the frame (本年收入, 上年结转, 总计 …). A frame caption may close a list (`本年收入合计` after its sources) or
 * open one (`一、本年收入` before them); numbering decides only among captions that the frame leaves side by side.
 */
class Nest {
  private readonly rows: DraftRow[] = [];
  private readonly ordinals = new Ordinals();
  private readonly frame: DraftRow[] = [];
  /** Captions since the last frame caption that nothing has claimed yet. */
  private pending: DraftRow[] = [];
  private opened: DraftRow | undefined;
  /** That of its number. */
  private openedLevel = 0;
  private readonly levels: { level: number; row: DraftRow }[] = [];

  place({ level, numbered, key, code, meaning, name, base }: Caption): void {
    // A subtotal that the frame does not know may add up any of the captions beside it.
    const isSubtotal = !frameKeys.has(key) && isSumLabel(name);
    if (level === ofWhich || isSubtotal || this.goesOnWithMemo(level, meaning)) {
      this.rows.push(draftRow(base, { kind: "memo", key: this.ordinals.keyOf(`memo:${name}`), name }));
      return;
    }
    if (frameKeys.has(key)) {
      const row = draftRow(base, { kind: totalKeys.has(key) ? "total" : "caption", key, name, meaning });
      this.rows.push(row);
      this.frame.push(row);
      this.levels.length = 0;
      if (currentKeys.has(key) && this.pending.length > 0) {
        for (const child of this.pending) adopt(row, child);
        this.pending = [];
        this.opened = undefined;
      } else {
        this.opened = totalKeys.has(key) ? undefined : row;
        this.openedLevel = numbered;
      }
      return;
    }
    if (this.isBeside(numbered)) this.opened = undefined;
    const scope = this.isInFrame() ? `${this.opened?.key ?? ""}.` : "";
    const row = draftRow(base, { kind: "caption", key: `${scope}${key}`, code, name, meaning });
    this.rows.push(row);
    while ((this.levels.at(-1)?.level ?? -1) >= level) this.levels.pop();
    const above = level === 0 ? undefined : this.levels.at(-1)?.row;
    if (above !== undefined) adopt(above, row);
    else if (this.opened !== undefined) adopt(this.opened, row);
    else this.pending.push(row);
    this.levels.push({ level, row });
  }

  /** `其中：提取职工福利基金` and, below it, `转入事业基金`: what is unknown and unnumbered goes on with the list. */
  private goesOnWithMemo(level: number, meaning: Row["meaning"]): boolean {
    const isInNumberedList = (this.levels.at(-1)?.level ?? 0) > 0;
    const isAfterMemo = this.rows.at(-1)?.key.startsWith("memo:") === true;
    return (this.isInFrame() || isInNumberedList) && isAfterMemo && level === 0 && meaning === "unknown";
  }

  /** `一、本年收入` is followed by `二、…`: whatever that is, it is no part of it. */
  private isBeside(numbered: number): boolean {
    return this.opened !== undefined && numbered > 0 && numbered !== ofWhich && numbered <= this.openedLevel;
  }

  private isInFrame(): boolean {
    return this.opened !== undefined && !currentKeys.has(this.opened.key);
  }

  /** A numbered line that the form leaves empty: formulas in 行次 may run over it, and nothing else takes notice. */
  placeUncaptioned(lineNumber: number, base: Caption["base"]): void {
    this.rows.push(draftRow(base, { kind: "memo", key: `line:${lineNumber}` }));
  }

  finish(): DraftRow[] {
    const total = this.frame.find(({ kind }) => kind === "total");
    if (total !== undefined)
      for (const row of [...this.frame, ...this.pending]) if (row.kind !== "total") adopt(total, row);
    return this.rows;
  }
}
