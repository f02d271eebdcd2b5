/** What the cells of printed tables look like, in a file and in an open workbook. */
import type { PrintedLook } from "../../workbook";

export interface PrintedCellLook {
  readonly horizontal: "left" | "center" | "right";
  readonly size?: number;
  readonly isBold?: true;
  readonly isFramed?: true;
  readonly wraps?: true;
  /** A number format; none where Excel may choose. */
  readonly format?: string;
}

/** In points. */
export const printedSize = 10;
export const printedHeights: Readonly<Partial<Record<PrintedLook, number>>> = { title: 30, header: 24 };
export const printedHeight = 18;

export const printedLooks: Readonly<Record<PrintedLook, PrintedCellLook>> = {
  title: { horizontal: "center", size: 16, isBold: true },
  label: { horizontal: "left" },
  right: { horizontal: "right" },
  header: { horizontal: "center", isFramed: true, wraps: true },
  text: { horizontal: "left", isFramed: true, wraps: true },
  code: { horizontal: "left", isFramed: true, format: "@" },
  // Nothing is shown as a blank.
  amount: { horizontal: "right", isFramed: true, format: "#,##0.00;-#,##0.00;" },
  count: { horizontal: "right", isFramed: true, format: "#,##0;-#,##0;" },
  share: { horizontal: "right", isFramed: true, format: "0.00%" },
  note: { horizontal: "left", wraps: true },
};
