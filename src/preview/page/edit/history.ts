/** What the user has changed by hand, one step for each entry: to be undone and done again. */
import type { Area } from "../../../workbook";
import type { Book } from "../../excel/model/book";
import type { BookChange } from "../../excel/model/changes";
import { shiftedArea, type Shift } from "../../excel/model/shift/shift";
import type { Sheet } from "../../excel/model/sheet";
import type { CellChange } from "./typed";

interface Step {
  /** Of which something is selected when it is done again or taken back. */
  readonly sheet: Sheet;
  readonly place: Area;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What an add-in does of these cannot be told from what the user did before. */
const remembered: ReadonlySet<BookChange["kind"]> = new Set(["cells", "deleted", "layout", "shifted"]);

export class History {
  #done: Step[] = [];
  #undone: Step[] = [];
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  /** As in Excel: what an add-in writes cannot be told from the cells any more, so steps before it are no longer undone. */
  forgetWhenAddInWrites(): () => void {
    return this.#book.listen(({ by, kind }) => {
      if (by !== "addIn" || !remembered.has(kind)) return;
      this.#done = [];
      this.#undone = [];
    });
  }

  change(sheet: Sheet, after: readonly CellChange[]): void {
    const [first] = after;
    if (first === undefined) return;
    const before = after.map(({ row, column }) => ({ row, column, ...sheet.cell({ row, column }) }));
    const place = { top: first.row, left: first.column, bottom: first.row, right: first.column };
    const redo = (): void => this.#book.write(sheet, after);
    this.#do({ sheet, place, redo, undo: () => this.#book.write(sheet, before) });
  }

  /** Rows or columns come or go, as one step; those further down first. */
  shift(sheet: Sheet, shifts: readonly Shift[]): void {
    const last = shifts.at(-1);
    if (last === undefined) return;
    let takenBack: (() => void)[] = [];
    this.#do({
      sheet,
      place: shiftedArea(last),
      redo: () => {
        takenBack = shifts.map((shift) => this.#book.shift(sheet, shift));
      },
      undo: () => {
        for (const takeBack of takenBack.toReversed()) takeBack();
      },
    });
  }

  undo(): void {
    const step = this.#done.pop();
    if (step === undefined) return;
    this.#undone.push(step);
    step.undo();
    this.#select(step);
  }

  redo(): void {
    const step = this.#undone.pop();
    if (step === undefined) return;
    this.#done.push(step);
    step.redo();
    this.#select(step);
  }

  #do(step: Step): void {
    this.#done.push(step);
    this.#undone = [];
    step.redo();
  }

  #select({ sheet, place }: Step): void {
    if (sheet.visibility === "visible") this.#book.select(sheet, [place]);
  }
}
