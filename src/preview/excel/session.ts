/** Puts our small Excel in Excel's place: what the genuine office.js sends is carried out on a workbook in memory. */
import type { Book } from "./model/book";
import { definitions } from "./objects";
import type { FoundObject } from "./protocol/batchObjects";
import { eventMessages } from "./protocol/eventMessages";
import { EventRegister } from "./protocol/events";
import { definitionsBy, Executor } from "./protocol/executor";
import { ExcelFailure, type FailureCode } from "./protocol/failure";
import type { Connect, LibraryEnd, SentAnswer } from "./protocol/connect";
import type { MessageEntry } from "./protocol/library";
import type { ActionInfo, Answer, Batch } from "./protocol/messages";

/** Excel on the web takes and answers no more in one batch. */
export const MAX_PAYLOAD = 5 * 1024 * 1024;

/** `Excel.run({ delayForCellEdit: true })`. */
const DELAY_FOR_CELL_EDIT = 64;

export interface RoundTrip {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

export class ExcelSession {
  /** Every batch that was sent, but for those by which the library only lets go of what it kept: Excel answers these while nobody waits. */
  readonly roundTrips: RoundTrip[] = [];
  readonly #events = new EventRegister();
  readonly #executor: Executor;
  readonly #book: Book;
  readonly #library: LibraryEnd;
  readonly #stopListening: () => void;
  /** Asked before each action; a code that it answers is what the action fails with. */
  failAction: (action: ActionInfo, object: FoundObject) => FailureCode | undefined = () => undefined;
  /** Milliseconds before each answer: a real Excel is another process, and may be busy. */
  delay = 0;
  #outbox: MessageEntry[] = [];
  #selected = false;
  #nextFailure: { readonly code: FailureCode; readonly skipping: number; readonly isDone: boolean } | undefined;
  #editing: { readonly ended: Promise<void>; readonly end: () => void } | undefined;

  constructor(book: Book, connect: Connect) {
    this.#book = book;
    const failAction = (action: ActionInfo, object: FoundObject): FailureCode | undefined =>
      this.failAction(action, object);
    this.#executor = new Executor({ book, events: this.#events }, definitionsBy(definitions), failAction);
    this.#library = connect((request, flags) => this.#answer(request, flags));
    this.#stopListening = book.listen((change) => {
      if (change.kind === "selected") this.#selected = true;
      this.#outbox.push(...eventMessages(change, this.#events));
      this.#scheduleEvents();
    });
  }

  /** How many ranges the library keeps over its batches. */
  get keptObjects(): number {
    return this.#executor.kept;
  }

  /** The next batch but so many fails: as a whole before anything of it is done, or with its answer lost when all of it is done. */
  failNext(code: FailureCode, { skipping = 0, isDone = false }: { skipping?: number; isDone?: boolean } = {}): void {
    this.#nextFailure = { code, skipping, isDone };
  }

  /** As while the user is typing into a cell: batches are refused, or wait if they were sent so. */
  set cellEditing(editing: boolean) {
    this.#editing?.end();
    this.#editing = undefined;
    if (!editing) return;
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.#editing = { ended, end };
  }

  /** The library is on its own again. */
  close(): void {
    this.#stopListening();
    this.#library.close();
  }

  /** Events reach the add-in after the answer to the batch that caused them, several changes together. */
  #scheduleEvents(): void {
    if (this.#outbox.length === 0 && !this.#selected) return;
    setTimeout(() => {
      const entries = this.#outbox.splice(0);
      if (entries.length > 0 || this.#selected) this.#library.tell(entries, this.#selected);
      this.#selected = false;
    }, 0);
  }

  async #answer(request: string, flags: number): Promise<SentAnswer> {
    if (this.#editing !== undefined && (flags & DELAY_FOR_CELL_EDIT) !== 0) await this.#editing.ended;
    else await elsewhere(this.delay);
    const batch = JSON.parse(request) as Batch;
    const requestBytes = byteLength(request);
    const response = this.#respond(batch, requestBytes);
    const responseBytes = byteLength(response.Body);
    if (!onlyReleases(batch)) this.roundTrips.push({ actions: batch.Actions.length, requestBytes, responseBytes });
    return responseBytes > MAX_PAYLOAD ? refusal("ResponsePayloadSizeLimitExceeded") : response;
  }

  /** What this batch is to fail with. */
  #failure(): { readonly code: FailureCode; readonly isDone: boolean } | undefined {
    const next = this.#nextFailure;
    this.#nextFailure = next && next.skipping > 0 ? { ...next, skipping: next.skipping - 1 } : undefined;
    return next?.skipping === 0 ? next : undefined;
  }

  #respond(batch: Batch, bytes: number): SentAnswer {
    const failure = this.#failure();
    if (failure?.isDone === false) return refusal(failure.code);
    if (this.#editing !== undefined) return refusal("InvalidOperationInCellEditMode");
    if (bytes > MAX_PAYLOAD) return refusal("RequestPayloadSizeLimitExceeded");
    const answer: Answer = this.#book.asAddIn(() => this.#executor.execute(batch));
    if (failure !== undefined) return refusal(failure.code);
    return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: JSON.stringify(answer) };
  }
}

/** A real Excel answers from another process: meanwhile the page draws, and hears what its user presses. */
function elsewhere(delay: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delay));
}

function refusal(code: FailureCode): SentAnswer {
  const { message } = new ExcelFailure(code);
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: message, Headers: {}, Body: "null" };
}

function onlyReleases({ Actions: actions, ObjectPaths: paths }: Batch): boolean {
  return actions.every(
    ({ Name: name, ObjectPathId: id }) =>
      name === "_RemoveReference" || (name === "" && paths[id]?.ObjectPathType === 1),
  );
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
