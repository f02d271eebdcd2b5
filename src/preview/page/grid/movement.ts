/** Where the keys of a spreadsheet lead, and what they select. */
import { a1, type Area, type Position } from "../../../workbook";
import { COLUMNS, isEntireColumn, isEntireRow, ROWS } from "../../excel/model/areas";
import type { Sheet } from "../../excel/model/sheet";
import type { Axis } from "./axis";
import { single, withWholeMerges } from "./drawn";

/** The active cell, and the opposite corner of what is selected around it. */
export interface Cursor {
  readonly active: Position;
  readonly corner: Position;
}

export interface Ground {
  readonly sheet: Sheet;
  readonly rows: Axis;
  readonly columns: Axis;
  /** How many rows a page has. */
  readonly page: number;
}

export interface Key {
  readonly key: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
}

/** What lies under the pointer. */
export interface Hit extends Position {
  readonly on: "cells" | "column" | "row" | "corner";
}

type Direction = "up" | "down" | "left" | "right";

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** What a key makes of the cursor; `undefined` where it does not move it. */
export function moved(cursor: Cursor, { key, shift, ctrl }: Key, ground: Ground): Cursor | undefined {
  const direction = arrows[key];
  if (direction !== undefined) {
    const from = shift ? cursor.corner : cursor.active;
    const to = ctrl ? edge(from, direction, ground) : step(from, direction, ground);
    return shift ? { ...cursor, corner: to } : at(to, ground);
  }
  switch (key) {
    case "Enter":
      return at(step(cursor.active, shift ? "up" : "down", ground), ground);
    case "Tab":
      return at(step(cursor.active, shift ? "left" : "right", ground), ground);
    case "Home":
      return reached({ row: ctrl ? 0 : cursor.corner.row, column: 0 }, cursor, shift, ground);
    case "End":
      return ctrl ? reached(lastUsed(ground), cursor, shift, ground) : undefined;
    case "PageUp":
    case "PageDown":
      return reached(paged(cursor.corner, key === "PageUp" ? -1 : 1, ground), cursor, shift, ground);
    case "a":
      return ctrl ? { active: { row: 0, column: 0 }, corner: lastUsed(ground) } : undefined;
    default:
      return undefined;
  }
}

/** The cursor on one cell; on the first where it belongs to a merged area. */
export function at(position: Position, { sheet }: Pick<Ground, "sheet">): Cursor {
  const merge = sheet.mergeAt(position);
  const active = merge === undefined ? position : { row: merge.top, column: merge.left };
  return { active, corner: active };
}

/** What the cursor selects. */
export function selected({ active, corner }: Cursor, sheet: Sheet): Area {
  const area = {
    top: Math.min(active.row, corner.row),
    left: Math.min(active.column, corner.column),
    bottom: Math.max(active.row, corner.row),
    right: Math.max(active.column, corner.column),
  };
  return whole(area, sheet);
}

/** With the merged areas that it touches; those that a whole column or row runs through do not widen it. */
export function whole(area: Area, { merges }: Sheet): Area {
  return isEntireColumn(area) || isEntireRow(area) ? area : withWholeMerges(area, merges);
}

export function cursorOf(area: Area): Cursor {
  return { active: { row: area.top, column: area.left }, corner: { row: area.bottom, column: area.right } };
}

function reached(position: Position, cursor: Cursor, shift: boolean, ground: Ground): Cursor {
  return shift ? { ...cursor, corner: position } : at(position, ground);
}

/** Out of a merged area it goes on from the area's edge; hidden rows and columns are stepped over. */
function step(from: Position, direction: Direction, { sheet, rows, columns }: Ground): Position {
  const area = sheet.mergeAt(from) ?? single(from);
  switch (direction) {
    case "up":
      return { ...from, row: rows.stepped(area.top, -1) ?? from.row };
    case "down":
      return { ...from, row: rows.stepped(area.bottom, 1) ?? from.row };
    case "left":
      return { ...from, column: columns.stepped(area.left, -1) ?? from.column };
    case "right":
      return { ...from, column: columns.stepped(area.right, 1) ?? from.column };
  }
}

/** To the end of a run of filled cells, or over blanks to the next filled one; else to the edge of what is used. */
function edge(from: Position, direction: Direction, ground: Ground): Position {
  const used = ground.sheet.used(true) ?? single(from);
  const isFilled = (position: Position): boolean => ground.sheet.content(position) !== undefined;
  const isInside = ({ row, column }: Position): boolean =>
    row >= 0 && column >= 0 && row <= Math.max(used.bottom, from.row) && column <= Math.max(used.right, from.column);
  const next = step(from, direction, ground);
  const runs = isFilled(from) && isFilled(next);
  let position = from;
  for (;;) {
    const ahead = step(position, direction, ground);
    if (!isInside(ahead) || a1(ahead) === a1(position)) return position;
    if (runs && !isFilled(ahead)) return position;
    position = ahead;
    if (!runs && isFilled(position)) return position;
  }
}

function paged({ row, column }: Position, by: 1 | -1, { rows, page }: Ground): Position {
  let target = row;
  for (let steps = 0; steps < page; steps++) target = rows.stepped(target, by) ?? target;
  return { row: target, column };
}

function lastUsed({ sheet }: Ground): Position {
  const used = sheet.used(true);
  return { row: used?.bottom ?? 0, column: used?.right ?? 0 };
}

/** Whole columns, whole rows, or everything. */
export function spanned(from: Hit, to: Position): Cursor {
  const isAcross = from.on === "row" || from.on === "corner";
  const isDown = from.on === "column" || from.on === "corner";
  return {
    active: { row: isDown ? 0 : from.row, column: isAcross ? 0 : from.column },
    corner: { row: isDown ? ROWS - 1 : to.row, column: isAcross ? COLUMNS - 1 : to.column },
  };
}
