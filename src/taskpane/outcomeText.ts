/** How an action ended, in sentences. */
import type { LocaleWords } from "../locale";
import type { ActionOutcome, Undone } from "../session";
import { a1, type Refused } from "../workbook";

export interface OutcomeText {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly sentences: readonly string[];
}

export function outcomeText(
  outcome: ActionOutcome,
  { pane: { state, insert }, host, report }: LocaleWords,
): OutcomeText {
  switch (outcome.kind) {
    case "failed": {
      const detail = outcome.reason === "unexpected" && outcome.detail !== "" ? [state.hostSaid(outcome.detail)] : [];
      return { intent: "error", sentences: [host.failure[outcome.reason], ...detail] };
    }
    case "stopped":
      return { intent: "info", sentences: [state.stopped] };
    case "marked": {
      const text = outcome.marked === 0 ? state.nothingToMark : state.marked(outcome.marked);
      return beside(text, protectedSheets(outcome.protectedSheets, host));
    }
    case "cleared":
      return beside(state.cleared, protectedSheets(outcome.protectedSheets, host));
    case "reviewed":
      return beside(state.reviewed(outcome.sheet), outcome.kept === undefined ? [] : [state.reviewKept(outcome.kept)]);
    case "reviewAsked":
      return { intent: "info", sentences: [state.reviewAsked(outcome.sheet, outcome.answers)] };
    case "inserted":
      return { intent: "info", sentences: [insert.inserted(outcome.sheets)] };
    case "written":
      return beside(state.written(outcome.written), refusals(outcome.refused));
    case "undone":
      return undoneText(outcome);
  }

  function undoneText(undone: Undone): OutcomeText {
    if (undone.of === "marks") return beside(state.marksUndone, []);
    if (undone.of === "tables")
      return areLeft(undone)
        ? { intent: "warning", sentences: leftTables(undone) }
        : beside(insert.undone(undone.removed.length), []);
    if (undone.of === "sheet")
      return undone.removed === "changed"
        ? { intent: "warning", sentences: [state.sheetUndone.changed(undone.sheet)] }
        : beside(state.sheetUndone[undone.removed](undone.sheet), []);
    const refused = refusals(undone.refused);
    // That all is as it was is said only where it is.
    if (undone.written === 0 && refused.length > 0) return { intent: "warning", sentences: refused };
    return beside(refused.length === 0 ? state.allUndone(undone.written) : state.undone(undone.written), refused);
  }

  function leftTables({ written, referring }: UndoneTables): string[] {
    return [
      ...(written.length > 0 ? [insert.written(written)] : []),
      ...(referring.length > 0 ? [insert.referring(referring)] : []),
    ];
  }

  function refusals(refused: readonly Refused[]): string[] {
    if (refused.length === 0) return [];
    const reasons = [...new Set(refused.map(({ reason }) => reason))];
    return reasons.map((reason) => {
      const cells = refused.filter((one) => one.reason === reason).map((one) => `${one.sheet} ${a1(one)}`);
      return `${state.refused(cells.length)}${report.list(cells.slice(0, mostCells))}${report.stop}${host.refusal[reason]}`;
    });
  }
}

type UndoneTables = Extract<Undone, { readonly of: "tables" }>;

/** Inserted tables were not taken away: the user is asked whether they are to go all the same. */
export function areLeft({ written, referring }: UndoneTables): boolean {
  return written.length + referring.length > 0;
}

const mostCells = 6;

function protectedSheets(sheets: readonly string[], host: LocaleWords["host"]): string[] {
  return sheets.length === 0 ? [] : [host.protectedSheets(sheets)];
}

function beside(text: string, warnings: readonly string[]): OutcomeText {
  return { intent: warnings.length > 0 ? "warning" : "success", sentences: [text, ...warnings] };
}
