/** `Excel.WorksheetProtection`. */
import type { Sheet } from "../model/sheet";
import { ExcelFailure } from "../protocol/failure";
import type { Definition } from "./definition";

export const worksheetProtection: Definition<Sheet> = {
  properties: {
    Protected: ({ protection }) => protection !== undefined,
    Options: ({ protection }) => protection?.options ?? null,
  },
  methods: {
    Protect(sheet, given, { book }) {
      if (sheet.protection !== undefined) throw new ExcelFailure("AccessDenied");
      const password = given.has(1) ? given.text(1) : undefined;
      sheet.protection = { options: given.options(0), password };
      book.tell({ kind: "protection", sheet });
    },
    Unprotect(sheet, given, { book }) {
      if (sheet.protection === undefined) return;
      const { password } = sheet.protection;
      if (password !== undefined && password !== given.any(0)) throw new ExcelFailure("InvalidArgument");
      sheet.protection = undefined;
      book.tell({ kind: "protection", sheet });
    },
  },
};
