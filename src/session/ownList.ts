/** The user's own list of codes and names: taken, removed, handed out, and kept for later sessions. */
import type { Catalogue, Entry } from "../catalogue";
import type { Sheet } from "../workbook";
import { addSheet } from "./addSheet";
import type { Checking } from "./checking";
import type { Desk } from "./desk";
import type { Inspected } from "./inspected";

export interface OwnList {
  /** The published names, the user's own above them, and those that the open workbook states itself. */
  readonly catalogue: () => Promise<Catalogue>;
  /** The sheet of the selected cell. */
  readonly selectedSheet: () => Promise<Sheet | undefined>;
  /** In place of the list so far; an empty one removes it. */
  readonly takeList: (entries: readonly Entry[]) => Promise<void>;
  /** Adds the list to the workbook as a sheet that can be read back. */
  readonly handOutList: () => Promise<void>;
}

/** The part of a session that takes own lists of codes and names. */
export function ownListAt(desk: Desk, { recheck }: Checking): OwnList {
  let last: { own: readonly Entry[]; inspected: Inspected | undefined; catalogue: Catalogue } | undefined;

  return {
    catalogue: async () => {
      const { catalogueOf } = await desk.later();
      const { own, inspected } = desk.state;
      if (last?.own !== own || last.inspected !== inspected) {
        const learnt = inspected === undefined ? [] : await (await desk.checker()).learnt();
        last = { own, inspected, catalogue: await catalogueOf(own, learnt) };
      }
      return last.catalogue;
    },
    selectedSheet: async () => {
      let read: Sheet | undefined;
      await desk.work("read", async () => {
        const { sheet } = await desk.workbook.selection();
        [read] = await desk.workbook.readSheets([sheet]);
        return undefined;
      });
      return read;
    },
    takeList: async (entries) => {
      await desk.quietly("keep", async () => {
        const { ownListToJson } = await desk.later();
        desk.store.update({ own: entries, ownTrouble: undefined });
        await desk.shelf.keep(entries.length === 0 ? undefined : ownListToJson(entries));
      });
      await recheck();
    },
    handOutList: () =>
      desk.work("review", async () => {
        const sheet = (await desk.later()).ownListSheet(desk.state.own);
        return { kind: "reviewed", sheet: await addSheet(desk, sheet) };
      }),
  };
}
