/** The number formats that a file need not write out. */
import { builtInFormats } from "./builtInFormats";

/** ECMA-376 18.8.30: those that are the same everywhere. */
const everywhere: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  45: "mm:ss",
  46: "[h]:mm:ss",
  48: "##0.0E+0",
  49: "@",
};

export const formatsByNumber: ReadonlyMap<number, string> = new Map(
  Object.entries({ ...everywhere, ...builtInFormats }).map(([id, code]) => [Number(id), code]),
);
