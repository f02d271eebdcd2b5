/** The workbook as the pane sees it, where office.js and all that asks it run in a worker: every method is a question there. */
import { Channel } from "../../../../session/channel";
import { HostFailure, type OpenWorkbook, type Sheet, type StopListening, type Watch } from "../../../../workbook";
import type { Call, Listening, Message, Reply } from "./messages";

type WithoutId<M> = M extends { readonly id: number } ? Omit<M, "id"> : never;

/** @param start starts the worker, in which `serveWorkbook` answers */
export function linkedWorkbook(start: () => Worker): OpenWorkbook {
  const link = new Link(start);
  const ask = <C extends Call>(
    call: C,
    given: readonly unknown[],
    watch?: Watch,
    rows?: Rows,
  ): ReturnType<OpenWorkbook[C]> => link.ask({ kind: "call", call, given }, watch, rows) as ReturnType<OpenWorkbook[C]>;
  return {
    read: async (watch) => {
      const rows = new Rows();
      return { sheets: rows.into((await ask("read", [], watch, rows)).sheets) };
    },
    readSheets: async (names, known = []) => {
      const rows = new Rows();
      // Of known sheets only which areas are merged is asked.
      const bare = known.map((sheet) => ({ ...sheet, rows: [] }));
      return rows.into(await ask("readSheets", [names, bare], undefined, rows));
    },
    setMarks: (marks, watch) => ask("setMarks", [marks], watch),
    clearMarks: () => ask("clearMarks", []),
    write: (edits, watch) => ask("write", [edits], watch),
    addSheet: (sheet) => ask("addSheet", [sheet]),
    addTables: (sheets, watch) => ask("addTables", [sheets], watch),
    removeSheet: (name, sheet) => ask("removeSheet", [name, sheet]),
    renameSheet: (name, wanted) => ask("renameSheet", [name, wanted]),
    select: (place) => ask("select", [place]),
    selection: () => ask("selection", []),
    onSelect: (listener) => link.listen("onSelect", listener),
    onChange: (listener) => link.listen("onChange", listener),
    recall: (key) => ask("recall", [key]),
    keep: (key, value) => ask("keep", [key, value]),
  };
}

/** Rows, which come before the sheets that they are part of. */
class Rows {
  readonly #bySheet: Sheet["rows"][number][][] = [];

  put({ sheet, from, rows }: Extract<Reply, { readonly kind: "rows" }>): void {
    const known = (this.#bySheet[sheet] ??= []);
    rows.forEach((cells, row) => (known[from + row] = cells));
  }

  into(sheets: readonly Sheet[]): readonly Sheet[] {
    return sheets.map((sheet, index) => ({ ...sheet, rows: this.#bySheet[index] ?? [] }));
  }
}

class Link {
  readonly #channel: Channel<Reply>;

  constructor(start: () => Worker) {
    this.#channel = new Channel<Reply>(start, ({ kind }) => kind !== "answer" && kind !== "failed");
  }

  async ask(asking: WithoutId<Message>, { signal, progress }: Watch = {}, rows?: Rows): Promise<unknown> {
    const id = this.#channel.newNumber();
    const hear = (part: Reply): void => {
      if (part.kind === "progress") progress?.(part.done, part.all);
      else if (part.kind === "rows") rows?.put(part);
    };
    const stop = (): void => this.#stop(id);
    signal?.addEventListener("abort", stop, { once: true });
    const reply = await this.#channel.ask(asking, hear, id);
    signal?.removeEventListener("abort", stop);
    if (typeof reply === "string") throw new HostFailure("lostConnection", "The worker ended.");
    if (reply.kind === "failed") throw new HostFailure(reply.reason, reply.detail);
    if (reply.kind !== "answer") return undefined;
    const { answer, canUndo } = reply;
    if (!canUndo) return answer;
    const undo = (...how: readonly unknown[]): Promise<unknown> => this.ask({ kind: "undo", of: id, given: how });
    return { ...(answer as object), undo };
  }

  listen<Event>(to: Listening, listener: (event: Event) => void): StopListening {
    const id = this.#channel.newNumber();
    const hear = (part: Reply): void => {
      if (part.kind === "event") listener(part.event as Event);
    };
    void this.#channel.ask({ kind: "listen", to }, hear, id);
    return () => this.#stop(id);
  }

  #stop(of: number): void {
    this.#channel.tell({ kind: "stop", of } satisfies Message);
  }
}
