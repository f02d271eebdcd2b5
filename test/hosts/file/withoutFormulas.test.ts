import { utils, write } from "@e965/xlsx";
import { isUnusable, readWorkbook, withoutFormulas } from "../../../src/hosts/file";
import { openZip } from "../../../src/hosts/file/package/zip";

it("leaves the values of formulas, and no formula", () => {
  const sheet = utils.aoa_to_sheet([[1, 2, null, "甲"]]);
  sheet["C1"] = { t: "n", v: 3, f: "A1+B1" };
  sheet["E1"] = { t: "s", v: "甲乙", f: 'D1&"乙"' };
  sheet["!ref"] = "A1:E1";
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "表1");
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  const plain = withoutFormulas(bytes);
  if (isUnusable(plain)) throw new Error(plain.reason);
  const read = readWorkbook(plain);
  if (isUnusable(read)) throw new Error(read.reason);
  const cells = read.sheets[0]?.rows[0] ?? [];
  expect(cells.map((cell) => cell?.value)).toEqual([1, 2, 3, "甲", "甲乙"]);
  expect(cells.map((cell) => cell?.formula)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  expect(openZip(plain).find("xl/calcChain.xml")).toBeUndefined();
});
