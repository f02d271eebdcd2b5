/** A workbook of the page and the worker that holds its file: opened there, and written there with what was changed here. */
import type { Area } from "../../workbook";
import { Channel, pause } from "../../session/channel";
import { Book, Sheet, type BookChange } from "../excel";
import { CellReceiver, CellSender } from "./cells";
import { frameOf, putInFrame } from "./frames";
import type { OpenedParts, Reply } from "./messages";

export interface OpenFile extends Omit<OpenedParts, "frame"> {
  readonly book: Book;
  /** @returns the file as it would be downloaded, or why there is none; undefined where the worker is gone */
  readonly save: () => Promise<Uint8Array | { readonly reason: string } | undefined>;
  readonly close: () => void;
}

/** @returns why it cannot be used; undefined where the worker came to an end over it */
export async function openFile(
  bytes: Uint8Array,
  name: string,
  start: () => Worker,
): Promise<OpenFile | { readonly reason: string } | undefined> {
  const channel = new Channel<Reply>(start, ({ kind }) => kind === "cells");
  const received = new Map<string, Sheet>();
  const receiver = new CellReceiver();
  const answer = await channel.ask({ kind: "open", bytes, name }, (part) => {
    if (part.kind !== "cells") return;
    const { cells } = part;
    const sheet = received.get(cells.sheet) ?? new Sheet(cells.sheet, "");
    received.set(cells.sheet, sheet);
    receiver.put(sheet, cells);
  });
  if (typeof answer === "string" || answer.kind !== "opened") {
    channel.end("stopped");
    return typeof answer !== "string" && answer.kind === "unusable" ? { reason: answer.reason } : undefined;
  }
  const { original, isConverted, frame } = answer;
  const book = new Book();
  book.sheets = [...received.values()];
  putInFrame(book, frame);
  const changes = new Changes(book);
  return {
    book,
    original,
    isConverted,
    save: async () => {
      await changes.send(channel);
      const saved = await channel.ask({ kind: "save", frame: frameOf(book) });
      if (typeof saved === "string") return undefined;
      return saved.kind === "saved" ? saved.bytes : { reason: saved.kind === "unusable" ? saved.reason : "" };
    },
    close() {
      changes.stop();
      channel.end("stopped");
    },
  };
}

/** What of the cells the worker does not know yet. */
class Changes {
  readonly stop: () => void;
  readonly #sender = new CellSender();
  #areas: (readonly [Sheet, Area | undefined])[] = [];
  #isShifted = false;
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
    this.stop = book.listen((change) => this.#note(change));
  }

  async send(channel: Channel<Reply>): Promise<void> {
    const areas = this.#areas;
    this.#areas = [];
    if (this.#isShifted) channel.tell({ kind: "forget" });
    this.#isShifted = false;
    for (const [sheet, area] of areas) {
      for (const cells of this.#sender.slices(sheet, area)) {
        channel.tell({ kind: "cells", cells });
        await pause();
      }
    }
  }

  #note(change: BookChange): void {
    if (change.kind === "cells" || change.kind === "calculated" || change.kind === "looks")
      this.#areas.push([change.sheet, change.area]);
    else if (change.kind === "added") this.#areas.push([change.sheet, undefined]);
    else if (change.kind === "shifted") {
      this.#isShifted = true;
      this.#areas = this.#book.sheets.map((sheet) => [sheet, undefined]);
    }
  }
}
