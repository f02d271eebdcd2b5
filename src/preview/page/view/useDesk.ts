/** What the user does with an open workbook: selects, types, takes back. */
import { useEffect, useMemo, useState } from "react";
import type { Area, Position } from "../../../workbook";
import type { PreviewWords } from "../../../locale/preview";
import type { Book, Sheet } from "../../excel";
import { parseAddress } from "../../excel/model/areas";
import { copied, pasted } from "../edit/clipboard";
import { History } from "../edit/history";
import { shiftsOf } from "../edit/shifts";
import { editText, typed } from "../edit/typed";
import { at, cursorOf, selected, whole, type Cursor } from "../grid/movement";
import { useRevision } from "./useRevision";

export interface Editing {
  readonly sheet: Sheet;
  readonly position: Position;
  readonly text: string;
  /** While `typing`, the arrow keys leave the cell; while `correcting`, they move in its text. */
  readonly manner: "typing" | "correcting";
}

export interface Desk {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly cursor: Cursor;
  readonly areas: readonly Area[];
  readonly editing: Editing | undefined;
  readonly words: PreviewWords;
  readonly move: (cursor: Cursor) => void;
  /** Selects another place beside those selected. */
  readonly add: (cursor: Cursor) => void;
  readonly goTo: (address: string) => void;
  readonly show: (sheet: Sheet) => void;
  readonly begin: (manner: Editing["manner"], text?: string) => void;
  readonly type: (text: string) => void;
  readonly commit: () => void;
  readonly cancel: () => void;
  readonly clear: () => void;
  readonly copy: () => string;
  readonly paste: (text: string) => void;
  /** Puts rows in above the selected ones, or columns to their left, as many, or takes the selected ones out. */
  readonly shift: (kind: "insert" | "delete") => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * @param book undefined while it is being read
 * @param say tells the user why something cannot be done; what was told before is over with the next selection
 */
export function useDesk(
  book: Book | undefined,
  words: PreviewWords,
  say: (sentence: string | undefined) => void,
): Desk | undefined {
  useRevision(book);
  const [own, setOwn] = useState<{ readonly sheet: Sheet; readonly cursor: Cursor }>();
  const [editing, setEditing] = useState<Editing>();
  const history = useMemo(() => book && new History(book), [book]);
  useEffect(() => history?.forgetWhenAddInWrites(), [history]);
  if (book === undefined || history === undefined) return undefined;

  const sheet = book.active;
  const areas = book.selection.map((area) => whole(area, sheet));
  const cursor = cursorOn(sheet, areas, own);
  const { active } = cursor;
  const isLocked = (position: Position): boolean => {
    if (!sheet.isLocked(position)) return false;
    say(words.locked);
    return true;
  };
  const select = (next: Cursor, others: readonly Area[]): void => {
    say(undefined);
    setOwn({ sheet, cursor: next });
    book.select(sheet, [...others, selected(next, sheet)]);
  };
  const commit = (): void => {
    setEditing(undefined);
    if (editing === undefined) return;
    const { content, style } = editing.sheet.cell(editing.position);
    if (editing.text === editText(content, style.numberFormat)) return;
    history.change(editing.sheet, [typed(editing.sheet, editing.position, editing.text)]);
  };

  return {
    book,
    sheet,
    cursor,
    areas,
    editing,
    words,
    move: (next) => select(next, []),
    add: (next) => select(next, areas),
    goTo(address) {
      const parsed = parseAddress(address.trim());
      const there = parsed?.sheet === undefined ? sheet : book.sheetNamed(parsed.sheet);
      if (parsed === undefined || parsed.areas.length === 0 || there?.visibility !== "visible") {
        return say(words.noSuchAddress(address));
      }
      say(undefined);
      book.select(there, parsed.areas);
    },
    show(other) {
      commit();
      book.activate(other);
    },
    begin(manner, text) {
      if (isLocked(active)) return;
      const { content, style } = sheet.cell(active);
      setEditing({ sheet, position: active, text: text ?? editText(content, style.numberFormat), manner });
    },
    type: (text) => setEditing((current) => current && { ...current, text }),
    commit,
    cancel: () => setEditing(undefined),
    clear() {
      const cells = areas.flatMap((area) => [...sheet.stored(area)]).filter(({ content }) => content !== undefined);
      if (cells.some(isLocked)) return;
      history.change(
        sheet,
        cells.map(({ row, column, style }) => ({ row, column, style, content: undefined })),
      );
    },
    copy: () => copied(sheet, selected(cursor, sheet)),
    paste(text) {
      const cells = pasted(sheet, text, active);
      if (!cells.some(isLocked)) history.change(sheet, cells);
    },
    shift(kind) {
      const shifts = shiftsOf(sheet, book.selection, kind);
      if ("refusal" in shifts) return say(words.shifts.refused[shifts.refusal]);
      say(undefined);
      history.shift(sheet, shifts);
    },
    undo: () => history.undo(),
    redo: () => history.redo(),
  };
}

/** Ours while the workbook's selection is what it made; else somebody else has selected. */
function cursorOn(
  sheet: Sheet,
  areas: readonly Area[],
  own: { readonly sheet: Sheet; readonly cursor: Cursor } | undefined,
): Cursor {
  const area = areas.at(-1);
  if (area === undefined) return at({ row: 0, column: 0 }, { sheet });
  if (own?.sheet === sheet && isSame(selected(own.cursor, sheet), area)) return own.cursor;
  return cursorOf(area);
}

function isSame(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
