/** What each key does in the grid. */
import type { KeyboardEvent } from "react";
import type { Desk } from "../view/useDesk";
import { moved, spanned, type Cursor, type Ground } from "./movement";

/** @param ground where the cursor moves */
export function pressed(event: KeyboardEvent, desk: Desk, ground: Ground): void {
  // While an input method is choosing characters, every key is its own.
  if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
  if (desk.editing === undefined ? chosen(event, desk) : edited(event, desk)) {
    event.preventDefault();
    return;
  }
  if (desk.editing !== undefined && !leavesCell(event, desk)) return;
  const key = { key: event.key, shift: event.shiftKey, ctrl: event.ctrlKey || event.metaKey };
  const next = moved(desk.cursor, desk.editing === undefined ? key : { ...key, ctrl: false }, ground);
  if (next === undefined || event.altKey) return;
  event.preventDefault();
  desk.commit();
  desk.move(next);
}

/** Keys that do something to the selected cells. */
function chosen(event: KeyboardEvent, desk: Desk): boolean {
  const command = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : undefined;
  if (event.key === "F2") desk.begin("correcting");
  else if (event.key === " " && (event.shiftKey || command !== undefined)) desk.move(lines(event.shiftKey, desk));
  else if (event.key === "Delete") desk.clear();
  else if (event.key === "Backspace") desk.begin("typing", "");
  else if (command === "+" || (command === "=" && event.shiftKey)) desk.shift("insert");
  else if (command === "-") desk.shift("delete");
  else if (command === "z" && !event.shiftKey) desk.undo();
  else if (command === "y" || command === "z") desk.redo();
  else return false;
  return true;
}

/** The whole rows or columns of what is selected. */
function lines(areRows: boolean, { cursor: { active, corner } }: Desk): Cursor {
  const [row, column] = [Math.min(active.row, corner.row), Math.min(active.column, corner.column)];
  const last = { row: Math.max(active.row, corner.row), column: Math.max(active.column, corner.column) };
  return spanned({ row, column, on: areRows ? "row" : "column" }, last);
}

/** Keys that do something to the text being typed. */
function edited(event: KeyboardEvent, desk: Desk): boolean {
  if (event.key === "Escape") desk.cancel();
  else if (event.key === "F2") desk.begin("correcting", desk.editing?.text);
  else if (event.key === "Enter" && event.altKey) insertLineBreak(event.currentTarget, desk);
  else return false;
  return true;
}

function insertLineBreak(field: Element, desk: Desk): void {
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  desk.type(field.value);
}

function leavesCell({ key, altKey }: KeyboardEvent, { editing }: Desk): boolean {
  if (altKey) return false;
  return key === "Enter" || key === "Tab" || (editing?.manner === "typing" && key.startsWith("Arrow"));
}
