/** What the user has changed by hand, one step for each entry: to be undone and done again. */
import type { Book } from "../../excel/model/book";
import type { Sheet } from "../../excel/model/sheet";
import type { CellChange } from "./typed";

interface Step {
  readonly sheet: Sheet;
  readonly before: readonly CellChange[];
  readonly after: readonly CellChange[];
}

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
      if (by !== "addIn" || (kind !== "cells" && kind !== "deleted")) return;
      this.#done = [];
      this.#undone = [];
    });
  }

  change(sheet: Sheet, after: readonly CellChange[]): void {
    if (after.length === 0) return;
    const before = after.map(({ row, column }) => ({ row, column, ...sheet.cell({ row, column }) }));
    this.#done.push({ sheet, before, after });
    this.#undone = [];
    this.#book.write(sheet, after);
  }

  undo(): void {
    const step = this.#done.pop();
    if (step === undefined) return;
    this.#undone.push(step);
    this.#carryOut(step.sheet, step.before);
  }

  redo(): void {
    const step = this.#undone.pop();
    if (step === undefined) return;
    this.#done.push(step);
    this.#carryOut(step.sheet, step.after);
  }

  #carryOut(sheet: Sheet, cells: readonly CellChange[]): void {
    this.#book.write(sheet, cells);
    const [first] = cells;
    if (first === undefined || sheet.visibility !== "visible") return;
    this.#book.select(sheet, [{ top: first.row, left: first.column, bottom: first.row, right: first.column }]);
  }
}
