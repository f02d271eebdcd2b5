/** `Excel.PageLayout`, as far as a printed table needs it. */
import type { Sheet } from "../model/sheet";
import { asFlag, asOneOf } from "../protocol/arguments";
import { ExcelFailure } from "../protocol/failure";
import type { Definition } from "./definition";

export const pageLayout: Definition<Sheet> = {
  properties: {
    Orientation: ({ page }) => page.orientation,
    PaperSize: ({ page }) => page.paperSize ?? null,
    CenterHorizontally: ({ page }) => page.isCentred,
    Zoom: ({ page }) => (page.pagesWide === undefined ? { scale: 100 } : { horizontalFitToPages: page.pagesWide }),
  },
  setters: {
    Orientation: (sheet, value) => set(sheet, { orientation: asOneOf(value, ["Portrait", "Landscape"]) }),
    PaperSize: (sheet, value) => set(sheet, { paperSize: asOneOf(value, ["A3", "A4", "Letter"]) }),
    CenterHorizontally: (sheet, value) => set(sheet, { isCentred: asFlag(value) }),
    Zoom(sheet, value) {
      const wide = (value as { readonly horizontalFitToPages?: unknown } | null)?.horizontalFitToPages;
      set(sheet, { pagesWide: typeof wide === "number" ? wide : undefined });
    },
  },
  methods: {
    SetPrintTitleRows(sheet, given) {
      const [, first, last] = /^\$?(\d+):\$?(\d+)$/u.exec(given.text(0)) ?? [];
      if (first === undefined || last === undefined) throw new ExcelFailure("InvalidArgument");
      set(sheet, { titleRows: { first: Number(first) - 1, last: Number(last) - 1 } });
    },
  },
};

function set(sheet: Sheet, change: Partial<Sheet["page"]>): void {
  sheet.page = { ...sheet.page, ...change };
}
