/** Files as a reviewer receives them: samples and cases with one seeded mistake each, and some that cannot be used. */
import * as XLSX from "@e965/xlsx";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { filledCopy, isUnusable, readWorkbook } from "../../src/hosts/file";
import type { CellEdit, Workbook } from "../../src/workbook";
import { randomNumbers, slipOf, slips } from "./mutate";

const root = path.resolve(__dirname, "../..");
const sources = ["assets/samples", "test/fixtures/cases/published", "test/fixtures/cases/tables"];

/** One after another of the workbooks, each with another amount mistyped. */
export function slippedCopies(count: number, seed: number): Uint8Array[] {
  const random = randomNumbers(seed);
  const originals = sources.flatMap((source) =>
    readdirSync(path.join(root, source))
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => new Uint8Array(readFileSync(path.join(root, source, name)))),
  );
  const read = originals.map((bytes) => readWorkbook(bytes));
  return Array.from({ length: count }, (_, number) => {
    const at = number % originals.length;
    const [bytes, workbook] = [originals[at] as Uint8Array, read[at] as Workbook];
    const edited = filledCopy(bytes, [slip(workbook, random)]);
    return isUnusable(edited) ? bytes : edited;
  });
}

/** One amount that stands in the workbook itself, mistyped. */
function slip({ sheets }: Workbook, random: () => number): CellEdit {
  const amounts = sheets.flatMap(({ name: sheet, rows }) =>
    rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) =>
        typeof cell?.value === "number" && cell.formula === undefined
          ? [{ sheet, row, column, before: cell.value }]
          : [],
      ),
    ),
  );
  const place = amounts[Math.floor(random() * amounts.length)] as (typeof amounts)[number];
  const kind = slips[Math.floor(random() * slips.length)] ?? "digit";
  return { ...place, after: slipOf(place.before, kind, random) ?? null };
}

/** One that asks for a password. */
export function lockedFile(): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(file, "/EncryptionInfo", Buffer.alloc(64));
  XLSX.CFB.utils.cfb_add(file, "/EncryptedPackage", Buffer.alloc(5000));
  return new Uint8Array(XLSX.CFB.write(file, { type: "buffer" }) as Buffer);
}
