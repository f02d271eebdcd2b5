/** Faults that the real Excel has been seen to have, each with where it was reported, for our small one. */
import { ActionType, type FoundObject } from "../../../src/preview";
import type { open } from "./open";

type Opened = ReturnType<typeof open>;

export interface Fault {
  readonly name: string;
  /** Issues of OfficeDev/office-js. */
  readonly issues: readonly number[];
  readonly give: (opened: Opened) => void;
}

/** A conditional format of the user's. */
export const users = {
  id: "{user}",
  type: "Custom",
  areas: [{ top: 0, left: 0, bottom: 5, right: 5 }],
  formula: "=$B2>10",
  stopIfTrue: false,
  overlay: { fill: "#00FF00" },
};

export const faults: readonly Fault[] = [
  {
    name: "the formula of a conditional format cannot be read",
    issues: [6835, 6827],
    give({ session, workbook: { sheets } }) {
      for (const sheet of sheets) sheet.conditionalFormats = [users, ...sheet.conditionalFormats];
      session.failAction = ({ ActionType: type }, object) =>
        type === ActionType.query && object?.kind === "ConditionalFormatRule" && isOfUsers(object)
          ? "GeneralException"
          : undefined;
    },
  },
  {
    name: "the conditional formats of a sheet cannot be listed",
    issues: [5222, 6396],
    give({ session, workbook: { sheets } }) {
      const [first] = sheets;
      if (first === undefined) return;
      first.conditionalFormats = [users, ...first.conditionalFormats];
      session.failAction = ({ ActionType: type }, object) =>
        type === ActionType.query &&
        (isOfUsers(object) || (object?.kind === "ConditionalFormatCollection" && sheetOf(object) === first))
          ? "GeneralException"
          : undefined;
    },
  },
  {
    name: "an undo group is refused, and only when it is sent",
    issues: [6711, 6491],
    give() {
      const { run } = Excel;
      jest.spyOn(Excel, "run").mockImplementation((async (
        options: Excel.RunOptions,
        work: (context: Excel.RequestContext) => Promise<unknown>,
      ) => {
        if (options.mergeUndoGroup !== true) return run(options, work);
        return run({}, (context) => {
          const sync = context.sync.bind(context);
          // What is only read passes.
          let trips = 0;
          context.sync = async <T>(passed?: T): Promise<T> => {
            trips += 1;
            if (trips > 3) throw undoNotSupported();
            return sync(passed as T);
          };
          return work(context);
        });
      }) as typeof Excel.run);
    },
  },
  {
    name: "cells of an area above five million are refused",
    issues: [4783],
    give({ session }) {
      session.failAction = ({ ActionType: type, QueryInfo: query, Name: name }, object) => {
        const isOfCells =
          type === ActionType.query
            ? (query?.Select ?? []).some((one) => cellProperties.test(one))
            : cellProperties.test(name);
        return isOfCells && cellsOf(object) > 5_000_000 ? "RangeExceedsLimit" : undefined;
      };
    },
  },
  {
    name: "each answer takes its time",
    issues: [3566, 2154],
    give({ session }) {
      session.delay = 40;
    },
  },
];

const cellProperties = /^(?:Values|Formulas|NumberFormat|Text)$/iu;

function cellsOf(object: FoundObject): number {
  const self = object?.self;
  if (typeof self !== "object" || !("areas" in self) || !("sheet" in self)) return 0;
  return self.areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}

function isOfUsers(object: FoundObject): boolean {
  const self = object?.self;
  return typeof self === "object" && "format" in self && self.format.id === users.id;
}

function sheetOf(object: FoundObject): unknown {
  const self = object?.self;
  return typeof self === "object" && "sheet" in self ? self.sheet : undefined;
}

function undoNotSupported(): Error {
  const Failure = OfficeExtension.Error as unknown as new (info: object) => Error;
  return new Failure({ code: "UndoNotSupported", message: "The operation cannot be grouped." });
}
