/** Turns a change of the workbook into the messages by which Excel tells the library of it. */
import { shownValue, valueType } from "../model/content";
import { localAddress } from "../model/areas";
import type { BookChange } from "../model/changes";
import { shiftedArea } from "../model/shift/shift";
import { EventType, WORKBOOK_TARGET, type EventRegister } from "./events";
import type { MessageEntry } from "./library";

const CATEGORY = 65_536;
const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Only of what was asked for. */
export function eventMessages(change: BookChange, register: EventRegister): MessageEntry[] {
  return occurrences(change).flatMap(({ type, sheetId, details }) =>
    [WORKBOOK_TARGET, sheetId]
      .filter((target) => register.wants(type, target))
      .map((targetId) => ({
        messageCategory: CATEGORY,
        messageType: type,
        targetId,
        message: JSON.stringify({ worksheetId: sheetId, source: "Local", ...details }),
        isRemoteOverride: false,
      })),
  );
}

interface Occurrence {
  readonly type: number;
  readonly sheetId: string;
  readonly details: object;
}

function occurrences(change: BookChange): Occurrence[] {
  if (change.kind === "kept") return [];
  const of = (type: number, details: object = {}): Occurrence => ({ type, sheetId: change.sheet.id, details });
  switch (change.kind) {
    case "cells":
      return [of(EventType.dataChanged, editedCells(change))];
    case "shifted":
      return [of(EventType.dataChanged, shiftedCells(change))];
    case "selected":
      return [of(EventType.selectionChanged, { address: change.areas.map(localAddress).join(",") })];
    case "activated":
      return [{ type: EventType.deactivated, sheetId: change.from.id, details: {} }, of(EventType.activated)];
    case "added":
      return [of(EventType.added)];
    case "deleted":
      return [of(EventType.deleted)];
    case "renamed":
      return [of(EventType.nameChanged, { nameBefore: change.from, nameAfter: change.sheet.name })];
    case "visibility":
      return [
        of(EventType.visibilityChanged, {
          visibilityBefore: visibilities[change.from],
          visibilityAfter: visibilities[change.sheet.visibility],
        }),
      ];
    case "protection":
      return [of(EventType.protectionChanged, { isProtected: change.sheet.protection !== undefined })];
    default:
      return [];
  }
}

function shiftedCells({ sheet, shift, by }: Extract<BookChange, { kind: "shifted" }>): object {
  const address = localAddress(shiftedArea(shift));
  return {
    address,
    referenceId: `${sheet.id}!${address}`,
    changeType: `${shift.axis === "rows" ? "Row" : "Column"}${shift.kind === "insert" ? "Inserted" : "Deleted"}`,
    triggerSource: triggerSource(by),
  };
}

function triggerSource(by: BookChange["by"]): string {
  return by === "addIn" ? "ThisLocalAddin" : "Unknown";
}

function editedCells({ sheet, area, before, by }: Extract<BookChange, { kind: "cells" }>): object {
  const after = sheet.content({ row: area.top, column: area.left });
  return {
    address: localAddress(area),
    referenceId: `${sheet.id}!${localAddress(area)}`,
    changeType: "RangeEdited",
    triggerSource: triggerSource(by),
    shiftDirection: "None",
    // Excel tells the values of a single cell only.
    ...(before === undefined
      ? {}
      : {
          valueBefore: shownValue(before.content),
          valueAfter: shownValue(after),
          valueTypeBefore: valueType(before.content),
          valueTypeAfter: valueType(after),
        }),
  };
}
