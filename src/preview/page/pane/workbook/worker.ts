/**
 * Runs the genuine office.js, and the add-in's own way of asking it, beside the page: to load it, to pack and unpack what it sends and hears
 * takes the page's time there, where it is in nobody's way. A real Excel is another process, too.
 */
import { excelWorkbook } from "../../../../hosts/excel";
import { contextOf, provideContext } from "../../../excel/officeContext";
import { connectLibrary, type SentAnswer } from "../../../excel/protocol/connect";
import type { LibraryWindow } from "../connection";
import { EXCEL_LIBRARY } from "./library";
import type { Asked, Heard, Message } from "./messages";
import { serveWorkbook } from "./serve";

/** What the library wants of a page, and a worker has not. */
Object.assign(self, {
  window: self,
  document: { getElementById: () => null, cookie: "", addEventListener: () => undefined },
});
declare function importScripts(address: string): void;

addEventListener(
  "message",
  ({ ports: [page] }: MessageEvent) => {
    if (page === undefined) return;
    importScripts(EXCEL_LIBRARY);
    const { OSF, OfficeExtension } = self as unknown as LibraryWindow;
    provideContext(OSF, contextOf());
    const waiting = new Map<number, (answer: SentAnswer) => void>();
    let asked = 0;
    const library = connectLibrary(OfficeExtension)((request, flags) => {
      const id = (asked += 1);
      page.postMessage({ id, request, flags } satisfies Asked);
      return new Promise((resolve) => waiting.set(id, resolve));
    });
    page.onmessage = ({ data }: MessageEvent<Heard>) => {
      if (data.kind === "told") return library.tell(data.entries, data.isSelected);
      waiting.get(data.id)?.(data.answer);
      waiting.delete(data.id);
    };
    const take = serveWorkbook(excelWorkbook(), (reply) => postMessage(reply));
    addEventListener("message", ({ data }: MessageEvent<Message>) => take(data));
  },
  { once: true },
);
