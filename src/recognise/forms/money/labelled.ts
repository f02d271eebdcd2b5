/** The money that a form states outside its sections, each amount behind its label or below it: `资金总额 | 1820.66`. */
import { percentSign } from "../../../amount";
import { isSideHead, isDivision, isTotalLabel, ofWhichWord, splitOrdinal, totalledBy } from "../../../vocabulary";
import { cellAt, type Area, type Sheet } from "../../../workbook";
import { depthAt } from "../../rows/outline";
import { filledCells, holdsAmount, textShownAt, withoutColon, withoutRemarks, type FormCell } from "../formCells";
import type { FormWords } from "../words";

/** An amount with its label. */
export interface LabelledAmount {
  readonly label: FormCell;
  readonly row: number;
  readonly column: number;
  /** The label without its number, without 其中, and without what its list divides the money by. */
  readonly name: string;
  readonly isOfWhich: boolean;
  /** Nothing stands where its amount should. */
  readonly isBlank: boolean;
  /** Where its name begins, in blanks: behind 其中, further in with each level of numbers. */
  readonly depth: number;
  /** What the money is divided by there: `按资金来源划分`, `收入`. */
  readonly group: string;
}

/** Amounts that stand together, in the order in which they are read. */
export type Block = readonly LabelledAmount[];

/** @param isTaken is the row one of a section, or of its header? */
export function blocksOf(sheet: Sheet, area: Area, words: FormWords, isTaken: (row: number) => boolean): Block[] {
  const reader = new BlockReader(sheet, words);
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (isTaken(row)) reader.close();
    else row = reader.read(row, (next) => next <= area.bottom && !isTaken(next));
  }
  reader.close();
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Block[] = [];
  private open: LabelledAmount[] = [];
  /** What divides the money, by the column of the labels below it, and what stands left of these. */
  private groups = new Map<number, { readonly text: string; readonly beside: string }>();

  constructor(
    private readonly sheet: Sheet,
    private readonly words: FormWords,
  ) {}

  close(): void {
    if (this.open.length > 1) this.blocks.push(this.open);
    this.open = [];
    this.groups = new Map();
  }

  /** @returns the last row that was read */
  read(row: number, isFree: (row: number) => boolean): number {
    const cells = filledCells(this.sheet, row);
    const amounts = this.amountsIn(cells);
    if (amounts.some(({ isBlank }) => !isBlank)) {
      if (this.open.length === 0) this.open.push(...this.blankTotalAbove(amounts));
      this.open.push(...amounts);
      return row;
    }
    if (this.readHeads(cells)) return row;
    const blanks = cells.flatMap((cell) => this.leftBlank(cell, cells));
    if (blanks.length > 0) {
      this.open.push(...blanks);
      return row;
    }
    this.close();
    return this.readMatrix(row, cells, isFree);
  }

  /** A label with room behind it, and nothing there, states nothing yet: `资金总额 | | 财政拨款 | 1496.35`. */
  private amountsIn(cells: readonly FormCell[]): LabelledAmount[] {
    const found: LabelledAmount[] = [];
    let label: FormCell | undefined;
    for (const cell of cells) {
      if (cell.text !== "" && !holdsAmount(cell)) {
        if (label !== undefined && label.right + 1 < cell.column) found.push(...this.blankBehind(label));
        label = cell;
      } else {
        if (label !== undefined && this.isMoney(cell, label.text)) found.push(this.labelled(label, cell));
        label = undefined;
      }
    }
    return label !== undefined && found.length > 0 && this.wantsAmount(label)
      ? [...found, ...this.blankBehind(label)]
      : found;
  }

  /** At the end of a line: a total, a 其中, or a label below others that have amounts. */
  private wantsAmount({ text, column }: FormCell): boolean {
    return isTotalName(text) || text.startsWith(ofWhichWord) || this.open.some(({ label }) => label.column === column);
  }

  private blankBehind(label: FormCell): LabelledAmount[] {
    if (label.text.length > longestLabel || this.words.fieldOf(label.text)?.role === "text") return [];
    return [this.labelled(label, { row: label.row, column: label.right + 1 })];
  }

  /** A further label below the others, without an amount where they have theirs; alone at the left margin it is a heading. */
  private leftBlank(cell: FormCell, cells: readonly FormCell[]): LabelledAmount[] {
    const above = this.open.findLast(({ label }) => label.column === cell.column);
    if (above === undefined || cell.column === 0 || cells.some(({ column }) => column === above.column)) return [];
    if (cell.right >= above.column || this.isOfAnother(cell, above.label)) return [];
    const [blank] = this.blankBehind(cell);
    return blank === undefined ? [] : [{ ...blank, column: above.column }];
  }

  /** `资金总额` alone on the line above, its amount forgotten. */
  private blankTotalAbove([first]: readonly LabelledAmount[]): LabelledAmount[] {
    const label = first === undefined ? undefined : filledCells(this.sheet, first.row - 1).at(-1);
    if (label === undefined || first === undefined || label.right >= first.column || !isTotalName(label.text))
      return [];
    return this.blankBehind(label).map((blank) => ({ ...blank, column: first.column }));
  }

  private isMoney(cell: FormCell, label: string): boolean {
    if (!holdsAmount(cell) || label.length > longestLabel || isRate.test(label)) return false;
    if (this.words.fieldOf(label)?.role === "text") return false;
    return percentSign(cellAt(this.sheet, cell.row, cell.column)?.format ?? "") === undefined;
  }

  private labelled(
    label: FormCell,
    { row, column }: Pick<FormCell, "row" | "column">,
    group = this.groupOf(label),
  ): LabelledAmount {
    const { text, level, isOfWhich, head } = readLabel(label.text);
    if (head !== undefined) this.divide(label.row, label.column, head);
    const indent = depthAt({ sheet: this.sheet, index: label.row }, label.column);
    const before = (isOfWhich ? ofWhichWord : head) ?? "";
    const depth = indent + (before === "" ? 0 : widthOf(`${before}:`)) + level * widthOfLevel;
    const isBlank = cellAt(this.sheet, row, column) === undefined;
    return { label, row, column, name: text, isOfWhich, isBlank, depth, group: head ?? group };
  }

  /** What stands left of a label holds for those below it too, merged or not. */
  private groupOf({ row, column }: FormCell): string {
    const beside = this.besideOf(row, column);
    const known = this.groups.get(column);
    if (beside !== "" && beside !== known?.beside) this.groups.set(column, { text: beside, beside });
    return this.groups.get(column)?.text ?? "";
  }

  private divide(row: number, column: number, text: string): void {
    this.groups.set(column, { text, beside: this.besideOf(row, column) });
  }

  private besideOf(row: number, column: number): string {
    return column === 0 ? "" : textShownAt(this.sheet, row, column - 1);
  }

  /** What a form asks for is named left of the answer: `年度目标 | 完成维修` below `项目资金 | 其他资金 | 30.00`. */
  private isOfAnother({ row, column }: FormCell, known: FormCell): boolean {
    const beside = this.besideOf(row, column);
    return beside !== "" && beside !== this.besideOf(known.row, known.column);
  }

  /** `按收入性质分： | | 按支出性质分：` above the labels of both. */
  private readHeads(cells: readonly FormCell[]): boolean {
    const heads = cells.filter(({ text }) => divides(text));
    for (const { row, text, column, right } of heads)
      for (let at = column; at <= right; at += 1) this.divide(row, at, text);
    return heads.length > 0;
  }

  /** `资金总额 | 财政拨款 | 其他资金` above the amounts, line by line; the lines may have names left of these. */
  private readMatrix(top: number, heads: readonly FormCell[], isFree: (row: number) => boolean): number {
    let row = top;
    for (; isFree(row + 1); row += 1) {
      const cells = filledCells(this.sheet, row + 1);
      const amounts = cells.filter(holdsAmount);
      const names = cells.slice(0, -amounts.length).map(({ text }) => text);
      const found = amounts.flatMap((cell) => {
        const head = heads.find(({ column }) => column === cell.column);
        return head !== undefined && this.isMoney(cell, head.text) ? [this.labelled(head, cell, "")] : [];
      });
      const isLine = found.length > 1 && found.length === amounts.length && !names.includes("");
      if (!isLine || names.some((name) => isRate.test(name))) break;
      this.blocks.push(found);
    }
    return row;
  }
}

/** `部门预算总额（万元）`, `合计`. */
export function isTotalName(printed: string): boolean {
  const name = withoutRemarks(withoutColon(printed));
  return isTotalLabel(name) || totalledBy(name) !== undefined;
}

/** Does it say by what the money is divided below it: `按资金来源划分：`, `收入`? */
export function divides(text: string): boolean {
  const name = withoutColon(text);
  return isDivision(name) || isSideHead(name);
}

const longestLabel = 30;

/** Not money: `执行率`, `占比（%）`. */
const isRate = /[%％]|率|占比|比例|比重|得分|分值|权重/u;

/** How far a level of numbers stands in. */
const widthOfLevel = 4;

/** In blanks, of which two are as wide as a character. */
function widthOf(text: string): number {
  return 2 * text.length;
}

interface Label {
  readonly text: string;
  readonly level: number;
  readonly isOfWhich: boolean;
  readonly head: string | undefined;
}

/** `2、资金结构：（1）基本支出` → 基本支出, which the form numbers on its fourth level, of what 资金结构 divides. */
function readLabel(printed: string): Label {
  const bare = withoutRemarks(withoutColon(printed));
  const isOfWhich = bare.startsWith(ofWhichWord);
  const outer = splitOrdinal(bare);
  const [, head, inner] = isOfWhich ? [] : (/^([^:：]{2,10})[:：](.+)$/u.exec(outer.text) ?? []);
  const own = inner === undefined ? outer : splitOrdinal(inner);
  const { level, text } = isOfWhich ? splitOrdinal(outer.text) : own;
  return { text, level, isOfWhich, head };
}
