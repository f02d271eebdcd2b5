/** In 勾稽网页版 this stands in the place of `hosts/excel`: the workbook that the page around the pane shows, through office.js in a worker. */
import type { OpenWorkbook, Workbook } from "../../../../workbook";
import type { Ask } from "../../../excel/protocol/connect";
import type { PreviewWindow, Surroundings } from "../connection";
import { linkedWorkbook } from "./linked";
import type { Asked, Heard } from "./messages";

/** The workbook that is open in the page. */
export function excelWorkbook(): OpenWorkbook {
  const { goujiAround: around } = window.parent as PreviewWindow;
  if (around === undefined) throw new Error("There is no page around the pane.");
  const workbook = linkedWorkbook(() => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url));
    const { port1: port, port2 } = new MessageChannel();
    answerThrough(port, around);
    worker.postMessage(undefined, [port2]);
    return worker;
  });
  let last: { readonly read: Workbook; readonly revision: number } | undefined;
  return {
    ...workbook,
    // What nothing has changed since is not read again.
    read: async (watch) => {
      const revision = around.revision();
      if (last !== undefined && last.revision === revision) return last.read;
      const read = await workbook.read(watch);
      last = revision === undefined ? undefined : { read, revision };
      return read;
    },
  };
}

/** Lets the page answer what office.js asks. */
function answerThrough(port: MessagePort, around: Surroundings): void {
  const say = (heard: Heard): void => port.postMessage(heard);
  const connected = new Promise<Ask>((resolve) => {
    around.connect((ask) => {
      resolve(ask);
      return { tell: (entries, isSelected) => say({ kind: "told", entries, isSelected }), close: () => port.close() };
    });
  });
  port.onmessage = async ({ data: { id, request, flags } }: MessageEvent<Asked>) => {
    const ask = await connected;
    say({ kind: "answer", id, answer: await ask(request, flags) });
  };
}
