/** Which sheets were edited since they were read. */
import type { Area } from "../workbook";

export interface SheetEdit {
  readonly sheet: string;
  /** Absent where a whole sheet came, went or was renamed. */
  readonly area?: Area;
}

/** `all`: which sheets there are has changed, so nothing less than all of them will do. */
export type Sheets = ReadonlySet<string> | "all";

export class Touched {
  private sheets: Sheets = new Set();

  note({ sheet, area }: SheetEdit): void {
    this.add(area === undefined ? "all" : new Set([sheet]));
  }

  add(more: Sheets): void {
    this.sheets = this.sheets === "all" || more === "all" ? "all" : new Set([...this.sheets, ...more]);
  }

  /** What was touched, which counts as read from now on. */
  take(): Sheets {
    const sheets = this.sheets;
    this.sheets = new Set();
    return sheets;
  }

  get isNothing(): boolean {
    return this.sheets !== "all" && this.sheets.size === 0;
  }
}
