/** The worker's end: does with the workbook what the pane asks. */
import { slices } from "../../../../session/checker/messages";
import { HostFailure, type OpenWorkbook, type Sheet, type StopListening, type Watch } from "../../../../workbook";
import type { Call, Message, Reply } from "./messages";

type Undo = (...given: readonly unknown[]) => Promise<unknown>;

/** Calls that say how far they are and can be stopped: the place of what says so among what they are given. */
const watched: Partial<Record<Call, number>> = { read: 0, setMarks: 1, write: 1, addTables: 1 };

/** @returns what is to be told of each message */
export function serveWorkbook(workbook: OpenWorkbook, say: (reply: Reply) => void): (message: Message) => void {
  const stops = new Map<number, StopListening>();
  const undos = new Map<number, Undo>();

  const called = async ({ id, call, given }: Extract<Message, { readonly kind: "call" }>): Promise<unknown> => {
    const abort = new AbortController();
    stops.set(id, () => abort.abort());
    const watch: Watch = { signal: abort.signal, progress: (done, all) => say({ kind: "progress", id, done, all }) };
    const place = watched[call];
    const all = place === undefined ? given : [...given.slice(0, place), watch];
    try {
      const answer = await (workbook[call] as (...all: readonly unknown[]) => Promise<unknown>)(...all);
      if (call === "readSheets") return withoutRows(id, answer as readonly Sheet[]);
      if (call === "read") return { sheets: withoutRows(id, (answer as { readonly sheets: readonly Sheet[] }).sheets) };
      return answer;
    } finally {
      stops.delete(id);
    }
  };

  /** Says the rows beforehand. */
  const withoutRows = (id: number, sheets: readonly Sheet[]): readonly Sheet[] =>
    sheets.map((sheet, index) => {
      for (const slice of slices(sheet)) say({ kind: "rows", id, sheet: index, ...slice });
      return { ...sheet, rows: [] };
    });

  const answer = async (id: number, work: Promise<unknown> | undefined): Promise<void> => {
    try {
      const { undo, rest } = apart(await work);
      if (undo !== undefined) undos.set(id, undo);
      say({ kind: "answer", id, answer: rest, canUndo: undo !== undefined });
    } catch (error) {
      const { reason, detail } = error instanceof HostFailure ? error : new HostFailure("unexpected", String(error));
      say({ kind: "failed", id, reason, detail });
    }
  };

  return (message) => {
    if (message.kind === "call") void answer(message.id, called(message));
    else if (message.kind === "undo") void answer(message.id, undos.get(message.of)?.(...message.given));
    else if (message.kind === "listen") {
      const { id, to } = message;
      stops.set(
        id,
        workbook[to]((event) => say({ kind: "event", id, event })),
      );
    } else {
      stops.get(message.of)?.();
      stops.delete(message.of);
    }
  };
}

/** What can go over, and the way to take back what was done. */
function apart(answer: unknown): { readonly undo: Undo | undefined; readonly rest: unknown } {
  if (typeof answer !== "object" || answer === null || !("undo" in answer)) return { undo: undefined, rest: answer };
  const { undo, ...rest } = answer;
  return { undo: undo as Undo, rest };
}
