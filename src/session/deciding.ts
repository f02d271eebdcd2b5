/** What the user decides, kept inside the workbook at once. */
import type { Severity } from "../rules";
import type { Desk } from "./desk";
import type { Decision, Kept } from "./state";

export interface Deciding {
  readonly ignore: (fingerprint: string, reason: string) => Promise<void>;
  /** Keeps what was decided elsewhere, as in an earlier 审核意见. */
  readonly takeOver: (decisions: readonly Decision[]) => Promise<void>;
  readonly restore: (fingerprint: string) => Promise<void>;
  /** @param layout a layout's id, `none`, or undefined: what the program takes it for */
  readonly chooseLayout: (sheet: string, table: number, layout: string | undefined) => Promise<void>;
  /** @param setting undefined: the rule's own severity */
  readonly setRule: (rule: string, setting: Severity | "off" | undefined) => Promise<void>;
}

/** The part of a session that keeps decisions, rule settings and chosen layouts in the workbook. */
export function decidingAt(desk: Desk, recheck: () => Promise<void>): Deciding {
  const keep = async <Part extends keyof Kept>(part: Part, decide: (now: Kept[Part]) => Kept[Part]): Promise<void> => {
    await desk.quietly("keep", async () => {
      await desk.later();
      const { kept } = desk.state;
      const value = decide(kept[part]);
      desk.store.update({ kept: { ...kept, [part]: value } });
      await desk.workbook.keep(part, value);
    });
  };

  const takeOver = async (decisions: readonly Decision[]): Promise<void> => {
    const anew = new Set(decisions.map(({ fingerprint }) => fingerprint));
    await keep("decisions", (now) => [...now.filter(({ fingerprint }) => !anew.has(fingerprint)), ...decisions]);
    desk.compareMarks();
  };

  return {
    ignore: (fingerprint, reason) => takeOver([{ fingerprint, reason }]),
    takeOver,
    restore: async (fingerprint) => {
      await keep("decisions", (now) => now.filter((decision) => decision.fingerprint !== fingerprint));
      desk.compareMarks();
    },
    chooseLayout: async (sheet, table, layout) => {
      await keep("layouts", (now) => [
        ...now.filter((chosen) => chosen.sheet !== sheet || chosen.table !== table),
        ...(layout === undefined ? [] : [{ sheet, table, layout }]),
      ]);
      await recheck();
    },
    setRule: async (rule, setting) => {
      await keep("settings", (now) =>
        Object.fromEntries([
          ...Object.entries(now).filter(([id]) => id !== rule),
          ...(setting === undefined ? [] : [[rule, setting] as const]),
        ]),
      );
      await recheck();
    },
  };
}
