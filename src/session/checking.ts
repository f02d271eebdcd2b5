/** Reads and checks the workbook, and after edits only the sheets that they touched. */
import { HostFailure, type Sheet, type Workbook } from "../workbook";
import type { Desk } from "./desk";
import type { Inspected } from "./inspected";
import { Touched, type Change, type Sheets } from "./touched";

export interface Checking {
  readonly check: () => Promise<void>;
  readonly stop: () => void;
  /** Checks the cells that are known already once more, after the user decided something. */
  readonly recheck: () => Promise<void>;
  /** The cells of some sheets changed, or which sheets there are. */
  readonly touched: (change: Change) => void;
  /** Checks what was touched without waiting for quiet. */
  readonly renew: () => Promise<void>;
}

export function checkingAt(desk: Desk): Checking {
  const touched = new Touched();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const inspect = async (workbook: Workbook): Promise<void> => {
    const engine = await desk.engine();
    const { kept, own, wish } = desk.state;
    desk.store.update({ inspected: await engine.inspect(workbook, kept, own, wish) });
    await desk.compareMarks();
  };

  const check = (): Promise<void> =>
    desk.work("check", async (watch) => {
      const before = touched.take();
      try {
        const [, workbook] = await Promise.all([desk.engine(), desk.workbook.read(watch)]);
        await screenDrawn();
        if (watch.signal.aborted) throw new HostFailure("cancelled");
        await inspect(workbook);
      } catch (error) {
        touched.add(before);
        throw error;
      }
      return undefined;
    });

  const recheck = (): Promise<void> =>
    desk.work("renew", async () => {
      const { inspected } = desk.state;
      if (inspected !== undefined) await inspect(inspected.workbook);
      return undefined;
    });

  const renew = async (): Promise<void> => {
    clearTimeout(timer);
    const known = desk.state.inspected;
    if (known === undefined || touched.isNothing || desk.state.work !== undefined) return;
    await desk.work("renew", async () => {
      const sheets = touched.take();
      try {
        const now = await withRead(desk, known, sheets);
        if (!isSame(now, known.workbook)) await inspect(now);
      } catch (error) {
        if (!(error instanceof HostFailure) || !passes(error)) throw error;
        touched.add(sheets);
      }
      return undefined;
    });
  };

  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void renew(), desk.quiet);
  };

  // What was touched while something else was being done waits for its end.
  desk.onIdle(() => {
    if (!touched.isNothing) later();
  });

  return {
    check,
    stop: () => desk.stop(),
    recheck,
    renew,
    touched: (change) => {
      if (desk.state.inspected === undefined && desk.state.work === undefined) return;
      touched.note(change);
      later();
    },
  };
}

/** The known cells, with those sheets read again that were touched. Cells that were merged meanwhile are seen by the next whole reading. */
async function withRead({ workbook }: Desk, { workbook: { sheets } }: Inspected, touched: Sheets): Promise<Workbook> {
  const isKnown = (name: string): boolean => sheets.some((sheet) => sheet.name === name);
  if (touched === "all" || ![...touched].every(isKnown)) return workbook.read();
  const read = new Map((await workbook.readSheets([...touched], sheets)).map((sheet) => [sheet.name, sheet]));
  return { sheets: sheets.flatMap((sheet) => (touched.has(sheet.name) ? (read.get(sheet.name) ?? []) : sheet)) };
}

/** An edit may have put in what stood there, and a look back at the sheet finds it as it was. */
function isSame(one: Workbook, other: Workbook): boolean {
  return (
    one.sheets.length === other.sheets.length &&
    one.sheets.every((sheet, index) => {
      const known = other.sheets[index];
      return sheet === known || (known !== undefined && textOf(sheet) === textOf(known));
    })
  );
}

function textOf(sheet: Sheet): string {
  return JSON.stringify({ ...sheet, hiddenRows: [...sheet.hiddenRows] });
}

/** The user is still typing, or Excel calculates: a moment later it will do. */
function passes({ reason }: HostFailure): boolean {
  return reason === "cellEditing" || reason === "busy";
}

/** Lets the screen show that the work began before the engine has the processor to itself. */
function screenDrawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
