/** Puts captions below the frame of their side, by numbers, depths and words. */
import {
  isApartFromYear,
  isOwnSum,
  isSumLabel,
  namedPartsOf,
  ofWhich,
  partsOfSource,
  splitOrdinal,
  surplusRole,
} from "../../vocabulary";
import { carriedKeys, currentKeys, frameKeys, totalKeys, type CaptionKey } from "./captionKeys";
import type { Manner } from "./captionManners";
import { adopt, draftRow, Ordinals, type DraftRow, type RowPlace } from "./draft";
import { memoKey } from "./rowKeys";

interface Caption extends CaptionKey {
  readonly level: number;
  /** The level of its own number; 0 where it has none. */
  readonly numbered: number;
  /** How far it is indented. */
  readonly depth: number;
  readonly name: string;
  /** It is told of both sides, and no part of one: `本年收支结余`. */
  readonly isApart: boolean;
  /** `经济分类支出合计` above `一、工资福利支出`, or above 工资福利支出 without a number: what was listed above is listed once more below it. */
  readonly listsAgain: "numbered" | "bare" | undefined;
  readonly base: RowPlace;
}

/**
 * Places captions below the frame (本年收入, 上年结转, 总计 …). A frame caption may close a list (`本年收入合计` after its sources) or
 * open one (`一、本年收入` before them); numbering decides only among captions that the frame leaves side by side.
 */
export class CaptionNest {
  private readonly rows: DraftRow[] = [];
  private readonly ordinals = new Ordinals();
  private readonly frame: DraftRow[] = [];
  /** Captions since the last frame caption that nothing has claimed yet. */
  private pending: DraftRow[] = [];
  /** Lists of the same captions before that one: `按功能分类：` begins it anew. */
  private readonly listed: DraftRow[][] = [];
  private opened: DraftRow | undefined;
  /** The level of the number of `opened`: 1 for `一、本年收入`. */
  private openedLevel = 0;
  /** How far `opened` is indented. */
  private openedDepth = 0;
  /** Is the last of its parts further in? */
  private hasIndentedParts = false;
  /** Sums of a government's own money above all that their side lists: `本级收入合计`. They can only open lists. */
  private readonly onTop = new Set<DraftRow>();
  /** How far the last 其中 is indented. */
  private memoDepth = 0;
  /** The level of the number behind the last 其中: `其中：（一）本级财力`. */
  private memoLevel = 0;
  /** Is the memo above a 其中, or what goes on with one? */
  private isBelowOfWhich = false;
  /** Is it a part of what the frame opened, of which nothing else is listed: `上年结转`, `其中：一般公共预算`, `政府性基金预算`? */
  private isPartOfFrame = false;
  /** Does 其中 stand right below the total on top: `收入合计`, `其中：财政拨款`, `事业收入`? It need not list all. */
  private hasPartsOfTotal = false;
  private readonly levels: { level: number; row: DraftRow }[] = [];

  constructor(
    private readonly manner: Pick<
      Manner,
      "nesting" | "isBeside" | "isApartBeside" | "isCarriedAmongOthers" | "isOfWhichAlone"
    >,
  ) {}

  place(caption: Caption): void {
    if (caption.isApart) this.placeApart(caption);
    else if (caption.listsAgain !== undefined) this.placeAbove(caption);
    else if (this.isOnTop(caption)) this.placeOnTop(caption);
    else if (this.isMemo(caption)) this.placeMemo(caption);
    else if (this.isWithinApart(caption)) this.placeListed(caption);
    else if (frameKeys.has(caption.key)) this.placeInFrame(caption);
    else this.placeListed(caption);
  }

  private placeApart({ key, meaning, name, base }: Caption): void {
    const isSaid = surplusRole(name) === "surplus";
    this.rows.push(draftRow(base, { kind: "caption", key, name, meaning: isSaid ? undefined : meaning }));
  }

  private placeAbove(caption: Caption): void {
    this.beginListing();
    this.placeListed({ ...caption, level: 0 });
    if (caption.listsAgain !== "bare") return;
    this.opened = this.rows.at(-1);
    [this.openedLevel, this.openedDepth] = [0, caption.depth];
  }

  /** Where nothing is listed above it, the sum of a government's own money adds up nothing that is. */
  private isOnTop(caption: Caption): boolean {
    if (frameKeys.has(caption.key) || !isOwnSum(caption.name)) return false;
    return this.onTop.size > 0 || this.rows.every(({ kind }) => kind === "total");
  }

  private placeOnTop({ numbered, depth, key, meaning, name, base }: Caption): void {
    const row = draftRow(base, { kind: "caption", key: this.ordinals.keyOf(key), name, meaning });
    this.rows.push(row);
    this.pending.push(row);
    this.onTop.add(row);
    this.levels.length = 0;
    this.opened = row;
    [this.openedLevel, this.openedDepth, this.hasIndentedParts] = [numbered, depth, false];
  }

  /** `上年结余` set in below `转移性收入`: there it is one of what was transferred. */
  private isWithinApart({ key, level }: Caption): boolean {
    const above = this.levels.findLast((one) => one.level < level);
    return carriedKeys.has(key) && above !== undefined && isApartFromYear(above.row.name);
  }

  /** 其中 and what goes on with it, and a subtotal that the frame does not know, which may add up any of the captions beside it. */
  private isMemo(caption: Caption): boolean {
    return caption.level === ofWhich || addsUpOthers(caption, caption.name) || this.goesOnWithMemo(caption);
  }

  private placeMemo(caption: Caption): void {
    const { level, depth, name, base } = caption;
    if (level === ofWhich) this.openOfWhich(depth, name);
    else if (addsUpOthers(caption, caption.name)) this.isBelowOfWhich = false;
    const key = this.isPartOfSource(caption) ? caption.key : memoKey(name);
    this.rows.push(draftRow(base, { kind: "memo", key: this.ordinals.keyOf(key), name }));
  }

  /** `一、财政拨款收入`, `其中：一般公共预算拨款`: of that budget the table has no other line. */
  private isPartOfSource({ key }: Caption): boolean {
    const above = this.levels.at(-1)?.row.key ?? "";
    return partsOfSource[above]?.includes(key) === true;
  }

  /** `本年收入合计` closes the list above it; where nothing is listed above, it opens the one below. */
  private placeInFrame({ numbered, depth, key, meaning, name, base }: Caption): void {
    const row = draftRow(base, { kind: totalKeys.has(key) ? "total" : "caption", key, name, meaning });
    this.rows.push(row);
    this.frame.push(row);
    this.levels.length = 0;
    if (currentKeys.has(key) && this.pending.length > 0) {
      for (const child of this.pending) adopt(row, child);
      for (const list of this.listed) adoptBeside(row, list);
      this.listed.length = 0;
      this.pending = [];
      this.opened = undefined;
    } else {
      this.opened = totalKeys.has(key) ? undefined : row;
      [this.openedLevel, this.openedDepth] = [numbered, depth];
    }
  }

  private placeListed(caption: Caption): void {
    const { level, depth, key, code, meaning, name, base } = caption;
    if (this.standsBeside(caption) || this.standsBesideSum(caption)) this.opened = undefined;
    const scope = this.isInFrame() ? `${this.opened?.key ?? ""}.` : "";
    const row = draftRow(base, { kind: "caption", key: `${scope}${key}`, code, name, meaning });
    this.rows.push(row);
    while ((this.levels.at(-1)?.level ?? -1) >= level) this.levels.pop();
    const above = level === 0 ? undefined : this.levels.at(-1)?.row;
    if (above !== undefined) adopt(above, row);
    else if (this.opened !== undefined) {
      this.hasIndentedParts = depth > this.openedDepth;
      adopt(this.opened, row);
    } else this.pending.push(row);
    this.levels.push({ level, row });
  }

  /** Another listing of the same: what was listed before stands beside it. */
  beginListing(): void {
    if (this.opened !== undefined || this.pending.length === 0) return;
    this.listed.push(this.pending);
    this.pending = [];
    this.levels.length = 0;
  }

  /** A 其中 within the list of another one is part of that. */
  private openOfWhich(depth: number, name: string): void {
    const isWithin = this.isBelowOfWhich && this.isAfterMemo && depth > this.memoDepth;
    if (!isWithin) {
      [this.memoDepth, this.memoLevel] = [depth, splitOrdinal(name).level];
      const isOfTotal = this.isBelowTotalOnTop && this.manner.isOfWhichAlone !== true;
      const isOfOpened = this.opened !== undefined && this.rows.at(-1) === this.opened;
      this.hasPartsOfTotal ||= isOfTotal;
      this.isPartOfFrame = isOfTotal || isOfOpened || this.goesOnWithFrame;
    }
    this.isBelowOfWhich = true;
  }

  private get isBelowTotalOnTop(): boolean {
    return this.rows.length === 1 && this.rows[0]?.kind === "total";
  }

  /** `其中：` before each part. */
  private get goesOnWithFrame(): boolean {
    return this.isPartOfFrame && this.isAfterMemo;
  }

  private get isAfterMemo(): boolean {
    const last = this.rows.at(-1);
    return last?.kind === "memo" && last.name !== "";
  }

  /**
   * `其中：提取职工福利基金` and, below it, `转入事业基金`: what is unknown and unnumbered goes on with the list; and so does, known or
   * not, what stands further in than 其中, what has no number in a list of numbers or where 其中 opens the only list of the frame's,
   * `（二）` after `其中：（一）`, further in or where no other list counts so, and 公用经费 after `其中：人员经费` of 基本支出.
   */
  private goesOnWithMemo(caption: Caption): boolean {
    if (!this.isAfterMemo) return false;
    if (this.isBelowOfWhich && this.goesOnWithOfWhich(caption)) return true;
    if (caption.depth < this.memoDepth || caption.numbered > 0) return false;
    return (this.isInFrame() || this.isInNumberedList) && caption.meaning === "unknown";
  }

  private goesOnWithOfWhich({ key, name, numbered, depth }: Caption): boolean {
    if (this.isPartOfFrame && numbered === 0 && !frameKeys.has(key)) return true;
    if (depth < this.memoDepth) return false;
    const isFurtherIn = depth > this.memoDepth;
    if (numbered > 0)
      return numbered === this.memoLevel && (isFurtherIn || !(frameKeys.has(key) || this.isCounting(numbered)));
    return isFurtherIn || this.isNamedPart(name) || (this.isInNumberedList && !frameKeys.has(key));
  }

  private get isInNumberedList(): boolean {
    return (this.levels.at(-1)?.level ?? 0) > 0;
  }

  /** Is it, by its name, a part of the last caption that is no memo? */
  private isNamedPart(name: string): boolean {
    return namedPartsOf(this.levels.at(-1)?.row.name ?? "")?.has(name) === true;
  }

  /** Is a list with numbers of this level open? */
  private isCounting(numbered: number): boolean {
    return (
      (this.opened !== undefined && this.openedLevel === numbered) ||
      this.levels.some(({ level }) => level === numbered)
    );
  }

  /** Is a caption below what the frame opened no part of that? */
  private standsBeside({ numbered, depth, meaning }: Caption): boolean {
    const { isBeside, isCarriedAmongOthers } = this.manner;
    if (isBeside === true && meaning === "unknown" && (this.isInFrame() || this.isBeside(numbered))) return true;
    if (isCarriedAmongOthers !== true || !carriedKeys.has(this.opened?.key ?? "")) return false;
    const isFurtherIn = numbered > 0 && this.openedLevel > 0 ? numbered > this.openedLevel : depth > this.openedDepth;
    return !isFurtherIn;
  }

  /**
   * Is it no part of the sum above it: by its number or its indent, or because everything stands beside that sum, or what is apart from
   * the year does?
   */
  private standsBesideSum({ numbered, depth, name }: Caption): boolean {
    const { opened, manner } = this;
    if (opened === undefined || !(this.onTop.has(opened) || currentKeys.has(opened.key))) return false;
    if (manner.isApartBeside === true && isApartFromYear(name)) return true;
    if (!this.onTop.has(opened)) return false;
    return manner.isBeside === true || this.isBeside(numbered) || (this.hasIndentedParts && depth <= this.openedDepth);
  }

  /** `一、本年收入` is followed by `二、…`: whatever that is, it is no part of it. */
  private isBeside(numbered: number): boolean {
    return this.opened !== undefined && numbered > 0 && numbered !== ofWhich && numbered <= this.openedLevel;
  }

  private isInFrame(): boolean {
    return this.opened !== undefined && !currentKeys.has(this.opened.key) && !this.onTop.has(this.opened);
  }

  /** A numbered line that the form leaves empty: formulas in 行次 may run over it, and nothing else takes notice. */
  placeUncaptioned(lineNumber: number, base: Caption["base"]): void {
    this.rows.push(draftRow(base, { kind: "memo", key: `line:${lineNumber}` }));
  }

  finish(): DraftRow[] {
    const total = this.frame.find(({ kind }) => kind === "total");
    const listsOnlyParts = this.hasPartsOfTotal && this.pending.length === 0;
    if (total !== undefined && !listsOnlyParts) {
      const frame = this.frame.filter(({ kind }) => kind !== "total");
      for (const row of [...frame, ...this.pending]) adopt(total, row);
      for (const list of this.listed) adoptBeside(total, [...list, ...frame]);
    }
    return this.rows;
  }
}

/** Is a caption a sum that is none of the frame's: `小计`? */
export function addsUpOthers({ key }: CaptionKey, name: string): boolean {
  return !frameKeys.has(key) && isSumLabel(name);
}

function adoptBeside(parent: DraftRow, list: DraftRow[]): void {
  for (const row of list) row.parent ??= parent;
  parent.otherLists.push(list);
}
