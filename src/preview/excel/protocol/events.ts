/** Which events the library has asked for: Excel tells of nothing else. */

/** Numbers of the library's own; the target is a sheet's id or the whole workbook. */
export const EventType = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
} as const;

export const WORKBOOK_TARGET = "Workbook";

export class EventRegister {
  /** `Excel.Runtime.enableEvents`. */
  enabled = true;
  readonly #wanted = new Set<string>();

  add(type: number, target: string): void {
    this.#wanted.add(`${type} ${target}`);
  }

  remove(type: number, target: string): void {
    this.#wanted.delete(`${type} ${target}`);
  }

  wants(type: number, target: string): boolean {
    return this.enabled && this.#wanted.has(`${type} ${target}`);
  }
}
