/** Rows of fixed captions, income beside expenditure: 收支总表 and its kin. */
import { functionalClassOf } from "../../catalogue";
import type { Layout } from "../../layouts";
import { mergeAt } from "../mergedAreas";
import type { Panel, Row } from "../row";
import { isCurrentTotal, isSumLabel, ofWhich, splitOrdinal, subtotals, type HeaderWords } from "../../vocabulary";
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
  /** `place`: where no word of a frame is known, the last caption is the total, and the first without a number closes the list. */
  readonly frame: "words" | "place";
}

const byWords: Manner = { nesting: "numbering", frame: "words" };
const otherManners: readonly Manner[] = [
  { nesting: "outline", frame: "words" },
  { nesting: "numbering", frame: "place" },
  { nesting: "outline", frame: "place" },
];

/** Each way of reading once: where words and numbers say it all, there is only one. */
export function captionReadings(body: Body, layout: Layout): RowReading[] {
  const first = readCaptionRows(body, layout, byWords);
  if (
    isPlain(body) &&
    first.every(({ name, parent, kind }) => name === "" || parent !== undefined || kind !== "caption") &&
    !hasUnknownCaptions(first)
  )
    return [() => first];
  const seen = new Set([treeOf(first)]);
  const others = otherManners.flatMap((manner) => {
    const rows = readCaptionRows(body, layout, manner);
    const tree = treeOf(rows);
    if (seen.has(tree)) return [];
    seen.add(tree);
    return [() => rows];
  });
  return [() => first, ...others];
}

/** Are the captions of each side all numbered, or none and all as far indented? */
function isPlain({ panels, lines }: Body): boolean {
  return panels.every((panel) => {
    const column = columnOf(panel, "caption");
    const labels = lines.map((line) => ({ line, label: captionAt(line, panel) })).filter(({ label }) => label !== "");
    const unnumbered = labels.filter(({ label }) => splitOrdinal(label).level === 0);
    if (unnumbered.length < labels.length && unnumbered.length > framesOfSide) return false;
    const depths = unnumbered.map(({ line }) => (column === undefined ? 0 : depthAt(line, column.index)));
    return new Set(depths).size <= 1;
  });
}

/** 本年合计, 使用结余, 上年结转, 总计: captions that stand without a number below a numbered list. */
const framesOfSide = 4;

function treeOf(rows: readonly DraftRow[]): string {
  return rows.map(({ index, key, parent }) => `${index}/${key}/${parent?.index ?? ""}/${parent?.key ?? ""}`).join();
}

/** Is there a figure under a caption that neither its words nor a number explain? Then only the figures show where it belongs. */
export function hasUnknownCaptions(rows: readonly Row[]): boolean {
  return rows.some((row) => {
    const isNumbered = splitOrdinal(labelAt(row, columnOf(row.panel, "caption"))).level > 0;
    return isUnknown(row.key) && !isNumbered && hasFigures(row, row.panel);
  });
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
  readonly key: { readonly key: string; readonly code?: string | undefined };
}

function readCaptionRows({ panels, lines }: Body, layout: Layout, { nesting, frame }: Manner): DraftRow[] {
  return panels.flatMap((panel, position) => {
    const side = sideOf(panel, position);
    const captionColumn = columnOf(panel, "caption");
    const lineNumbers = columnOf(panel, "line-number");
    const labelled = lines.map((line): LabelledLine => {
      const label = captionAt(line, panel);
      const { level, text } = splitOrdinal(label);
      return { line, label, level, text, key: captionKey(text, side, layout) };
    });
    const framed = frame === "words" ? labelled : framedByPlace(labelled, side, panel);
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
      if (text !== "") nest.place({ level, ...key, name: text, base });
      else if (lineNumber !== undefined) nest.placeUncaptioned(lineNumber, base);
    }
    return nest.finish();
  });
}

function framedByPlace(
  all: readonly LabelledLine[],
  side: "income" | "expenditure",
  panel: Panel,
): readonly LabelledLine[] {
  const [total, current] =
    side === "income"
      ? (["incomeTotal", "currentIncome"] as const)
      : (["expenditureTotal", "currentExpenditure"] as const);
  const has = (key: string): boolean => all.some((one) => one.key.key === key);
  const numbered = all.findIndex(({ level }) => level > 0);
  const isOpen = ({ line, level, text, key }: LabelledLine): boolean =>
    level === 0 && text !== "" && isUnknown(key.key) && hasFigures(line, panel);
  const last = has(total) ? undefined : all.findLast(isOpen);
  const closing =
    has(current) || numbered < 0 ? undefined : all.find((one, at) => at > numbered && one !== last && isOpen(one));
  return all.map((one) =>
    one === last ? { ...one, key: { key: total } } : one === closing ? { ...one, key: { key: current } } : one,
  );
}

function lineNumberIn(label: string): number | undefined {
  return /^\d{1,3}$/u.test(label) ? Number(label) : undefined;
}

function captionKey(
  text: string,
  side: "income" | "expenditure",
  layout: Layout,
): { key: string; code?: string | undefined } {
  const known = knownCaptions(layout, side).get(text);
  if (known !== undefined) return { key: known };
  // 小计 of a whole side is what others call 本年合计.
  if (isCurrentTotal(text) || subtotals.some((word) => word === text))
    return { key: side === "income" ? "currentIncome" : "currentExpenditure" };
  const code = side === "expenditure" ? functionalClassOf(text) : undefined;
  return code === undefined ? { key: `${side}:${text}` } : { key: code, code };
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

function isUnknown(key: string): boolean {
  return key.startsWith("income:") || key.startsWith("expenditure:");
}

interface Caption {
  readonly level: number;
  readonly key: string;
  readonly code?: string | undefined;
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
  private readonly levels: { level: number; row: DraftRow }[] = [];

  place({ level, key, code, name, base }: Caption): void {
    // A subtotal that the frame does not know may add up any of the captions beside it.
    const isSubtotal = !frameKeys.has(key) && isSumLabel(name);
    if (level === ofWhich || isSubtotal || this.goesOnWithMemo(level, key)) {
      this.rows.push(draftRow(base, { kind: "memo", key: this.ordinals.keyOf(`memo:${name}`), name }));
      return;
    }
    if (frameKeys.has(key)) {
      const row = draftRow(base, { kind: totalKeys.has(key) ? "total" : "caption", key, name });
      this.rows.push(row);
      this.frame.push(row);
      this.levels.length = 0;
      if (currentKeys.has(key) && this.pending.length > 0) {
        for (const child of this.pending) adopt(row, child);
        this.pending = [];
        this.opened = undefined;
      } else {
        this.opened = totalKeys.has(key) ? undefined : row;
      }
      return;
    }
    const scope = this.isInFrame() ? `${this.opened?.key ?? ""}.` : "";
    const row = draftRow(base, { kind: "caption", key: `${scope}${key}`, code, name });
    this.rows.push(row);
    while ((this.levels.at(-1)?.level ?? -1) >= level) this.levels.pop();
    const above = level === 0 ? undefined : this.levels.at(-1)?.row;
    if (above !== undefined) adopt(above, row);
    else if (this.opened !== undefined) adopt(this.opened, row);
    else this.pending.push(row);
    this.levels.push({ level, row });
  }

  /** `其中：提取职工福利基金` and, below it, `转入事业基金`: what is unknown and unnumbered goes on with the list. */
  private goesOnWithMemo(level: number, key: string): boolean {
    const isInNumberedList = (this.levels.at(-1)?.level ?? 0) > 0;
    const isAfterMemo = this.rows.at(-1)?.key.startsWith("memo:") === true;
    return (this.isInFrame() || isInNumberedList) && isAfterMemo && level === 0 && isUnknown(key);
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
