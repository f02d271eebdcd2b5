/** Reads and checks the workbook, and after edits only the sheets that they touched. */
import { HostFailure, type Workbook } from "../workbook";
import type { Watching } from "./checker/checker";
import type { Desk } from "./desk";
import { Foresight, type Foreseen } from "./foreseeing";
import { Touched, type SheetEdit, type Sheets } from "./touched";

export interface Checking {
  readonly check: () => Promise<void>;
  /** Looks ahead at what a check would find, without a word of it: for a host that is read at no cost. */
  readonly foresee: () => void;
  readonly stop: () => void;
  /** Checks the cells that are known already once more, after the user decided something. */
  readonly recheck: () => Promise<void>;
  /** The cells of some sheets changed, or which sheets there are. */
  readonly touched: (change: SheetEdit) => void;
  /** Checks what was touched without waiting for quiet. */
  readonly renew: () => Promise<void>;
}

/** The part of a session that checks: at once when asked, and a little after each edit. */
export function checkingAt(desk: Desk): Checking {
  const touched = new Touched();
  const foresight = new Foresight(desk);
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** The cells as they were when they were checked last. */
  let known: Workbook | undefined;

  const inspect = async (
    workbook: Workbook,
    watching: Watching,
    unlessSame = false,
    foreseen?: Foreseen,
  ): Promise<void> => {
    const [checker, { explainedIn }] = await Promise.all([desk.checker(), desk.later()]);
    const { kept, own, wish } = desk.state;
    const isForeseen =
      foreseen !== undefined && foreseen.kept === kept && foreseen.own === own && foreseen.wish === wish;
    const asked = { workbook, kept, own, wish, unlessSame: unlessSame || isForeseen };
    const inspected = (await checker.inspect(asked, watching)) ?? foreseen?.inspected;
    known = workbook;
    if (inspected === undefined) return;
    desk.store.update({ inspected, explained: explainedIn(workbook.sheets, desk.words.report) });
    desk.compareMarks();
  };

  const check = (): Promise<void> =>
    desk.work("check", async (watch) => {
      const before = touched.take();
      try {
        const [workbook] = await Promise.all([desk.workbook.read(watch), desk.checker(), desk.later()]);
        if (watch.signal.aborted) throw new HostFailure("cancelled");
        watch.stage("recognise", 0, 0);
        await screenDrawn();
        const watching = { signal: watch.signal, progress: watch.stage };
        const foreseen = await foresight.taken(watching);
        if (watch.signal.aborted) throw new HostFailure("cancelled");
        await inspect(workbook, watching, false, foreseen);
      } catch (error) {
        touched.add(before);
        throw error;
      }
      return undefined;
    });

  const recheck = (): Promise<void> =>
    desk.work("renew", async ({ signal }) => {
      if (known !== undefined) await inspect(known, { signal });
      return undefined;
    });

  const renew = async (): Promise<void> => {
    clearTimeout(timer);
    const before = known;
    if (before === undefined || touched.isNothing || desk.state.work !== undefined) return;
    await desk.work("renew", async ({ signal }) => {
      const sheets = touched.take();
      try {
        await inspect(await withRead(desk, before, sheets), { signal }, true);
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

  // Sheets that were edited while another action ran are checked when it ends.
  desk.onIdle(() => {
    if (!touched.isNothing) later();
  });

  return {
    check,
    foresee: () => foresight.begin(),
    stop: () => desk.stop(),
    recheck,
    renew,
    touched: (change) => {
      if (known === undefined && desk.state.work === undefined) return;
      touched.note(change);
      later();
    },
  };
}

/** The known cells, with those sheets read again that were touched. Cells that were merged meanwhile are seen by the next whole reading. */
async function withRead({ workbook }: Desk, { sheets }: Workbook, touched: Sheets): Promise<Workbook> {
  const isKnown = (name: string): boolean => sheets.some((sheet) => sheet.name === name);
  if (touched === "all" || ![...touched].every(isKnown)) return workbook.read();
  const read = new Map((await workbook.readSheets([...touched], sheets)).map((sheet) => [sheet.name, sheet]));
  return { sheets: sheets.flatMap((sheet) => (touched.has(sheet.name) ? (read.get(sheet.name) ?? []) : sheet)) };
}

/** Will the failure pass by itself? It does when the user ends typing or Excel ends calculating. */
function passes({ reason }: HostFailure): boolean {
  return reason === "cellEditing" || reason === "busy";
}

/** Lets the screen show that the work began before the engine may have the thread to itself. */
function screenDrawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
