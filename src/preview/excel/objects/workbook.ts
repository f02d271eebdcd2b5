/** `Excel.Workbook`, and what hangs directly on it: the application and the runtime. */
import { parseAddress } from "../model/areas";
import type { Book } from "../model/book";
import { asFlag } from "../protocol/arguments";
import { ExcelFailure } from "../protocol/failure";
import type { Definition, Surroundings } from "./definition";
import { Served } from "./selves";

export const workbook: Definition<Book> = {
  properties: {
    Name: ({ name }) => name,
    ReadOnly: () => false,
    AutoSave: () => false,
    IsDirty: () => true,
    PreviouslySaved: () => true,
    CalculationEngineVersion: () => 191029,
  },
  objects: {
    Application: (book) => new Served("Application", book),
    Worksheets: (book) => new Served("WorksheetCollection", book),
    Names: () => new Served("NamedItemCollection", {}),
    Tables: () => new Served("TableCollection", {}),
    Settings: (book) => new Served("SettingCollection", book),
    CustomXmlParts: () => new Served("CustomXmlPartCollection", {}),
    _Runtime: (book) => new Served("Runtime", book),
  },
  methods: {
    GetSelectedRange(book) {
      // Excel does not answer with several areas here.
      if (book.selection.length > 1) throw new ExcelFailure("InvalidSelection");
      return new Served("Range", { sheet: book.active, areas: book.selection });
    },
    GetSelectedRanges: (book) => new Served("RangeAreas", { sheet: book.active, areas: book.selection }),
    GetActiveCell(book) {
      const { top = 0, left = 0 } = book.selection[0] ?? {};
      return new Served("Range", { sheet: book.active, areas: [{ top, left, bottom: top, right: left }] });
    },
    _GetRangeForEventByReferenceId(book, given) {
      const range = rangeOfEvent(book, given.text(0));
      if (range === null) throw new ExcelFailure("InvalidReference");
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (book, given) => rangeOfEvent(book, given.text(0)),
    _RemoveReference: (_, given, { release }) => release(given.text(0)),
  },
};

/** The event's reference is a sheet's id and an address; `null` where the sheet is gone. */
function rangeOfEvent(book: Book, reference: string): Served | null {
  const [id, address = ""] = reference.split("!");
  const sheet = book.sheets.find((one) => one.id === id);
  const areas = parseAddress(address)?.areas ?? [];
  return sheet === undefined || areas.length === 0 ? null : new Served("Range", { sheet, areas });
}

export const application: Definition<Book> = {
  properties: {
    CalculationMode: () => "Automatic",
    CalculationState: () => "Done",
    CalculationEngineVersion: () => 191029,
    DecimalSeparator: () => ".",
    ThousandsSeparator: () => ",",
    UseSystemSeparators: () => true,
  },
  methods: {
    Calculate: (book) => book.calculate(),
    // The view is told of changes once the batch is done, and calculating is not put off, which nobody can see.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
};

export const runtime: Definition<Book> = {
  properties: { EnableEvents: (_: Book, { events }: Surroundings) => events.enabled },
  setters: {
    EnableEvents(_, value, { events }) {
      events.enabled = asFlag(value);
    },
  },
};
