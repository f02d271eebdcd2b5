/** Names for blank cells: shown first, written when the user says so. */
import type { CellEdit } from "../workbook";
import type { Offers } from "./checker/offers";
import type { Desk } from "./desk";
import type { Writing } from "./writing";

export interface Filling {
  /** Shows which names could be filled in; checks first where nothing was checked yet. */
  readonly proposeNames: () => Promise<void>;
  /** What can be filled in by what was found last. */
  readonly offers: () => Promise<Offers>;
  readonly fillNames: (edits: readonly CellEdit[]) => Promise<void>;
  readonly endFilling: () => void;
}

/** The part of a session that proposes names and codes and writes those that were chosen. */
export function fillingAt(desk: Desk, check: () => Promise<void>, { write }: Writing): Filling {
  return {
    proposeNames: async () => {
      if (desk.state.inspected === undefined) await check();
      if (desk.state.inspected === undefined) return;
      desk.store.update({ isFilling: true, outcome: undefined });
    },
    offers: async () => (await desk.checker()).offers(),
    fillNames: async (edits) => {
      await write(edits, "fill");
      desk.store.update({ isFilling: false });
    },
    endFilling: () => desk.store.update({ isFilling: false }),
  };
}
