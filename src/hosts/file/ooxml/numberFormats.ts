/** Which number format code each cell style of a workbook stands for. */
import { parsePart } from "../package/xml";
import type { Zip, ZipEntry } from "../package/zip";

export const GENERAL = "General";

/** The formats that files name by number only (ECMA-376 18.8.30), with the meaning that Chinese Excel gives to the local ones. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;[Red]"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"-#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** One code for each entry of `cellXfs`, the styles that cells refer to. Equal codes are one string. */
export function numberFormats(zip: Zip, styles: ZipEntry | undefined): readonly string[] {
  if (styles === undefined) return [];
  const custom = new Map<number, string>();
  const used: number[] = [];
  const path: string[] = [];
  parsePart(zip, styles, {
    open(name, { numFmtId, formatCode }) {
      const parent = path.at(-1);
      path.push(name);
      // Differential formats have `numFmt` elements of their own.
      if (name === "numFmt" && parent === "numFmts") custom.set(Number(numFmtId), formatCode ?? GENERAL);
      if (name === "xf" && parent === "cellXfs") used.push(Number(numFmtId ?? 0));
    },
    close: () => void path.pop(),
  });
  return used.map((id) => custom.get(id) ?? builtIn[id] ?? GENERAL);
}
