/** Takes hold of the genuine library: what it would send to Excel goes to our small one, and what Excel tells of its own accord comes from there. */
import type { MessageEntry, OfficeLibrary } from "./library";
import type { Answer, RequestMessage, ResponseMessage } from "./messages";

/** An answer as it goes over: `Body` is JSON. */
export type SentAnswer = Omit<ResponseMessage, "Body"> & { readonly Body: string };

/** @param request a batch as JSON: neither side can change what the other holds */
export type Ask = (request: string, flags: number) => Promise<SentAnswer>;

/** The library's end, as the small Excel sees it. */
export interface LibraryEnd {
  /** Events, and whether the selection has changed. */
  readonly tell: (entries: readonly MessageEntry[], isSelected: boolean) => void;
  /** The library is on its own again. */
  readonly close: () => void;
}

/** Lets a library ask, wherever it is. */
export type Connect = (ask: Ask) => LibraryEnd;

const DOCUMENT_SELECTION_CHANGED = 2;

/** Characters of an answer that take more than some milliseconds. */
const LONG_ANSWER = 256 * 1024;

/** Connects a library of this realm. */
export function connectLibrary(library: OfficeLibrary): Connect {
  return (ask) => {
    const done = (): Promise<void> => Promise.resolve();
    const registration = new library.EventRegistration(done, done);
    library._testSetRichApiMessageReadyImpl(done);
    // A real Excel refuses members that are newer than itself; the library knows which these are.
    library.CommonUtility._doApiNotSupportedCheck = true;
    const executeAsync = async (
      _: unknown,
      flags: number,
      { Body: batch }: RequestMessage,
    ): Promise<ResponseMessage> => {
      const answer = await ask(JSON.stringify(batch), flags);
      // A long answer comes in pieces of work between which the page draws.
      const isLong = answer.Body.length > LONG_ANSWER;
      if (isLong) await nextTask();
      const body = JSON.parse(answer.Body) as Answer | null;
      if (isLong) await nextTask();
      return { ...answer, Body: body };
    };
    class Override extends library.SessionBase {
      _resolveRequestUrlAndHeaderInfo(): Promise<null> {
        return Promise.resolve(null);
      }
      _createRequestExecutorOrNull(): object {
        return { executeAsync };
      }
      getEventRegistration(): object {
        return registration;
      }
    }
    const session = new Override();
    library.SessionBase._overrideSession = session;
    return {
      tell: (entries, isSelected) => {
        if (entries.length > 0) library._testTriggerRichApiMessageEvent({ entries });
        if (isSelected) registration.callHandlers(DOCUMENT_SELECTION_CHANGED, "", {});
      },
      close: () => {
        if (library.SessionBase._overrideSession === session) library.SessionBase._overrideSession = null;
      },
    };
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
