/** Times what a person waits for in the task pane: from the click until its effect has been painted. */
import type { Frame, Page } from "playwright-core";

export function paneOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().endsWith("/preview-pane.html?ahead"));
  if (frame === undefined) throw new Error("The page shows no task pane.");
  return frame;
}

/** From the click to the end of it: on the clock of the pane's page. */
export interface Waited {
  readonly from: number;
  readonly to: number;
}

/** @param effect a selector that nothing in the pane matches before */
export async function waitedFor(pane: Frame, click: () => Promise<unknown>, effect: string): Promise<Waited> {
  const painted = pane.evaluate(
    (selector) =>
      new Promise<Waited>((resolve) => {
        let from = 0;
        addEventListener("click", ({ timeStamp }) => (from = timeStamp), { capture: true, once: true });
        new MutationObserver((_, observer) => {
          if (document.querySelector(selector) === null) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve({ from, to: performance.now() })));
        }).observe(document.body, { childList: true, subtree: true });
      }),
    effect,
  );
  await click();
  return painted;
}
