/** Names for blank cells: shown first, written when the user says so. */
import type { Proposal } from "../fill";
import type { Desk } from "./desk";
import type { Writing } from "./writing";

export interface Filling {
  /** Shows which names could be filled in; checks first where nothing was checked yet. */
  readonly proposeNames: () => Promise<void>;
  readonly fillNames: (proposals: readonly Proposal[]) => Promise<void>;
  readonly endFilling: () => void;
}

export function fillingAt(desk: Desk, check: () => Promise<void>, { write }: Writing): Filling {
  return {
    proposeNames: async () => {
      if (desk.state.inspected === undefined) await check();
      if (desk.state.inspected === undefined) return;
      desk.store.update({ isFilling: true, outcome: undefined });
    },
    fillNames: async (proposals) => {
      await write(
        proposals.map(({ edit }) => edit),
        "fill",
      );
      desk.store.update({ isFilling: false });
    },
    endFilling: () => desk.store.update({ isFilling: false }),
  };
}
