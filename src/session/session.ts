/** One person's work at one open workbook, without a screen: the pane shows it, the ribbon starts its actions. */
import type { CellPlace, OpenWorkbook, Watch } from "../workbook";
import type { ShownText } from "./checker/checker";
import type { Excerpt } from "./checker/excerpts";
import type { ShownRule } from "./checker/handbook";
import { checkingAt, type Checking } from "./checking";
import { comparingAt, type Comparing } from "./comparing";
import { decidingAt, type Deciding } from "./deciding";
import { Desk, type SessionOptions } from "./desk";
import { fillingAt, type Filling } from "./filling";
import { insertingAt, type Inserting } from "./inserting";
import { markingAt, type Marking } from "./marking";
import { ownListAt, type OwnList } from "./ownList";
import type { Inspected } from "./inspected";
import { reviewingAt, type Reviewing } from "./reviewing";
import type { SessionState } from "./state";
import { wishingAt, type Wishing } from "./wishing";
import { writingAt, type Writing } from "./writing";

export interface Session
  extends
    Pick<Checking, "check" | "foresee" | "stop">,
    Marking,
    Reviewing,
    Deciding,
    Writing,
    Filling,
    Inserting,
    OwnList,
    Wishing,
    Comparing {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Listens to the workbook and gets ready for the first check. @returns how to end the session */
  readonly start: () => () => void;
  /**
   * The user turns to the pane again. What was picked from a list in a cell is told by no event in Excel on the web (OfficeDev/office-js 3888),
   * so the sheet that she comes from is looked at once more.
   */
  readonly lookAgain: () => void;
  /** Shows a cell in the workbook. */
  readonly select: (place: CellPlace) => Promise<void>;
  /** What each rule says of itself; the same promise each time. */
  readonly rules: () => Promise<readonly ShownRule[]>;
  /** The text of the disclosure, with how each of its figures stands. */
  readonly text: () => Promise<ShownText>;
  /** A few lines around each of these cells, table by table. */
  readonly excerpts: (places: readonly CellPlace[]) => Promise<readonly Excerpt[]>;
  /** Does something else with the workbook, and nothing beside it meanwhile. */
  readonly aside: (work: (workbook: OpenWorkbook, watch: Watch) => Promise<void>) => Promise<void>;
  /** The user has read how the last action ended. */
  readonly dismiss: () => void;
}

/** A session over an open workbook: what the pane shows, and everything that it can be asked to do. */
export function createSession(workbook: OpenWorkbook, options: SessionOptions): Session {
  const desk = new Desk(workbook, options);
  const checking = checkingAt(desk);
  const writing = writingAt(desk, checking);
  const inspected = async (): Promise<Inspected | undefined> => {
    if (desk.state.inspected === undefined) await checking.check();
    return desk.state.inspected;
  };
  return {
    state: desk.store.get,
    subscribe: desk.store.subscribe,
    check: checking.check,
    foresee: checking.foresee,
    stop: checking.stop,
    ...markingAt(desk, inspected),
    ...reviewingAt(desk, inspected),
    ...decidingAt(desk, checking.recheck),
    ...wishingAt(desk, checking.recheck),
    ...comparingAt(desk, inspected),
    ...writing,
    ...ownListAt(desk, checking),
    ...insertingAt(desk, checking),
    ...fillingAt(desk, checking.check, writing),
    start: () => {
      // The first check will not have to wait for the catalogue either.
      void desk.quietly("keep", async () => {
        const [checker] = await Promise.all([desk.checker(), desk.later()]);
        // Before a check has the worker to itself.
        await Promise.all([checker.prepare(), desk.rules()]);
      });
      const unselect = workbook.onSelect((selection) => desk.store.update({ selection }));
      const unchange = workbook.onChange(checking.touched);
      return () => {
        unselect();
        unchange();
      };
    },
    lookAgain: () => {
      const { selection } = desk.state;
      if (selection !== undefined) checking.touched(selection);
    },
    select: (place) => desk.quietly("select", () => workbook.select(place)),
    aside: (work) =>
      desk.work("selfTest", async (watch) => {
        await work(workbook, watch);
        return undefined;
      }),
    rules: () => desk.rules(),
    text: async () => (await desk.checker()).text(),
    excerpts: async (places) => (await desk.checker()).excerpts(places),
    dismiss: () => desk.store.update({ outcome: undefined }),
  };
}
