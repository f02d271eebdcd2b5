/** How long the worker beside the pane checks, as the pane sees it: from the question to its answer. */
import type { Frame, Page } from "playwright-core";

interface TimedWindow {
  inWorker: number;
}

/** Before the page is opened. */
export function timeWorker(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const timed = window as unknown as TimedWindow;
    timed.inWorker = 0;
    const post = Worker.prototype.postMessage as (this: Worker, ...given: unknown[]) => void;
    Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]) {
      // A worker that is only waited for is sent nothing but a port.
      const message = given[0] as { readonly kind: string; readonly id: number } | undefined;
      const from = performance.now();
      if (message?.kind === "inspect")
        this.addEventListener("message", ({ data }: MessageEvent<{ readonly kind: string; readonly id: number }>) => {
          if (data.kind === "answer" && data.id === message.id) timed.inWorker = performance.now() - from;
        });
      // What is handed over with it, too: ports to the workbook's own worker.
      post.apply(this, given);
    };
  });
}

/** Milliseconds that the last check took. */
export function timeInWorker(pane: Frame): Promise<number> {
  return pane.evaluate(() => (window as unknown as TimedWindow).inWorker);
}
