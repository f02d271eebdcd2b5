/** From the click on 检查 to findings on the screen, on a page opened afresh each time; and where the time goes. */
import type { Browser, Page } from "playwright-core";
import { Preview } from "../../browser/preview";
import { median } from "../measure";
import { partNames, profiled } from "./profile";
import { paneOf, waitedFor } from "./shown";
import { timeInWorker, timeWorker } from "./worker";

const runs = 5;

/** Somebody who sees the first screen does not click at once. */
const lookingAround = 1000;

export interface CheckingTimes {
  /** Milliseconds, median of all runs. */
  readonly waited: number;
  /** The same where she clicks as soon as the button is there: what the pane looks at ahead is still being looked at. */
  readonly waitedAtOnce: number;
  /** Milliseconds of each part, medians of further runs: to be profiled takes time, too. */
  readonly spent: readonly (readonly [string, number])[];
  /** Scripts that were fetched only after the click. */
  readonly fetched: number;
}

export async function measureChecking(browser: Browser, site: string, address: string): Promise<CheckingTimes> {
  const plain = await times(runs, () => onFreshPage(browser, address, checked));
  const atOnce = await times(runs, () => onFreshPage(browser, address, checked, 0));
  const profiles = await times(runs, () =>
    onFreshPage(browser, address, async (page) => {
      let waited = 0;
      const spent = await profiled(page, site, async () => ({ waited } = await checked(page)));
      const scripts = [...spent.values()].reduce((sum, one) => sum + one, 0);
      const inWorker = await timeInWorker(paneOf(page));
      return { spent, inWorker, others: waited - scripts - inWorker, waited };
    }),
  );
  return {
    waited: median(plain.map(({ waited }) => waited)),
    waitedAtOnce: median(atOnce.map(({ waited }) => waited)),
    fetched: Math.max(...plain.map(({ fetched }) => fetched)),
    spent: [
      ...partNames.map((part) => [part, median(profiles.map(({ spent }) => spent.get(part) ?? 0))] as const),
      ["recognise and check, in the worker", median(profiles.map(({ inWorker }) => inWorker))],
      // Of which some is done while the worker works.
      ["style, layout, paint, timers", median(profiles.map(({ others }) => others))],
      ["all, while profiled", median(profiles.map(({ waited }) => waited))],
    ],
  };
}

async function times<T>(count: number, run: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  while (results.length < count) results.push(await run());
  return results;
}

/** The page of 勾稽网页版, with nothing in the browser's cache but its own first screen. */
export async function onFreshPage<T>(
  browser: Browser,
  address: string,
  use: (page: Page) => Promise<T>,
  looking = lookingAround,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: "zh-CN" });
  try {
    const page = await context.newPage();
    await timeWorker(page);
    await page.goto(address);
    const preview = new Preview(page);
    await preview.button("重新检查").waitFor();
    // The first workbook is checked already; this one is not.
    await preview.openSample("jianghan-2026-budget");
    await page.waitForTimeout(looking);
    return await use(page);
  } finally {
    await context.close();
  }
}

async function checked(page: Page): Promise<{ waited: number; fetched: number }> {
  const pane = paneOf(page);
  const { from, to } = await waitedFor(pane, () => new Preview(page).press("检查"), "[role=list] [data-line]");
  const fetched = await pane.evaluate(
    (click) => performance.getEntriesByType("resource").filter(({ startTime }) => startTime >= click).length,
    from,
  );
  return { waited: to - from, fetched };
}
