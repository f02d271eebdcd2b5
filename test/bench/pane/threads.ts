/** Whether the page stays free while it starts and while a large table is checked: its long tasks, as the browser itself tells them. */
import type { Browser, Page } from "playwright-core";
import { Preview } from "../../browser/preview";
import { functionalTable } from "../functionalTable";
import { onFreshPage } from "./checking";

/** The browser calls a task long from 50 ms. */
interface Task {
  readonly start: number;
  readonly duration: number;
}

export interface SlowStart {
  readonly firstDrawn: number;
  /** A click on 打开文件, pressed as soon as it is there, has been answered: she can go on with a file of her own. */
  readonly answers: number;
  /** From here on every click is answered at once, whatever it is on, until the sample is checked; and the pane has its buttons. */
  readonly interactive: number;
  /** How long a click had to wait at the worst between the two. */
  readonly longestTask: number;
  readonly checked: number;
}

/** 勾稽网页版 on a machine a quarter as fast, from its address to its sample checked. */
export async function measureSlowStart(browser: Browser, address: string): Promise<SlowStart> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: "zh-CN" });
  try {
    const page = await context.newPage();
    await page.addInitScript(keepTasks);
    const tools = await context.newCDPSession(page);
    await tools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.goto(address);
    const asked = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "打开文件" }).click();
    await asked;
    const answers = await now(page);
    await shownInPane(page, "[role=tab]");
    const drawn = await now(page);
    await shownInPane(page, "main[aria-busy=false] [data-line]");
    const checked = await now(page);
    const firstDrawn = await page.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    );
    const felt = (await tasksOf(page)).filter(({ duration }) => duration > FELT);
    const later = felt.filter(({ start }) => start > answers);
    return {
      firstDrawn,
      answers,
      interactive: Math.max(drawn, ...felt.map(({ start, duration }) => start + duration)),
      longestTask: Math.max(0, ...later.map(({ duration }) => duration)),
      checked,
    };
  } finally {
    await context.close();
  }
}

/** Waits without taking the page's time: to look for roles and names, as the tests do, is long work on a slow machine, and would be measured. */
async function shownInPane(page: Page, selector: string): Promise<void> {
  const isShown = (wanted: string): boolean =>
    (document.querySelector("iframe")?.contentDocument?.querySelector(wanted) ?? null) !== null;
  await page.waitForFunction(isShown, selector, { polling: 50 });
}

/** What nobody feels. */
const FELT = 100;

export interface LargeTable {
  readonly checked: number;
  readonly longestTask: number;
  /** From the click on 停止 until the pane is free. */
  readonly stopped: number;
}

export function measureLargeTable(browser: Browser, address: string, rows: number): Promise<LargeTable> {
  return onFreshPage(browser, address, async (page) => {
    const preview = new Preview(page);
    await preview.openFile("很多行.xlsx", functionalTable(rows));
    await page.waitForTimeout(SETTLING);
    await page.evaluate(keepTasks);
    const from = await now(page);
    await preview.check();
    const checked = (await now(page)) - from;
    const tasks = (await tasksOf(page)).filter(({ start }) => start >= from);
    await preview.press("重新检查");
    await preview.pane.getByText(/正在(?:认表|核对)/u).waitFor();
    const click = await now(page);
    await preview.press("停止");
    await preview.settled();
    return {
      checked,
      longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
      stopped: (await now(page)) - click,
    };
  });
}

/** A workbook that was just opened is still being drawn. */
const SETTLING = 2000;

function keepTasks(): void {
  const kept: Task[] = [];
  Object.assign(window, { tasks: kept });
  new PerformanceObserver((list) => {
    for (const { startTime: start, duration } of list.getEntries()) kept.push({ start, duration });
  }).observe({ type: "longtask" });
}

/** Page and pane share a thread, and the page hears of both. */
function tasksOf(page: Page): Promise<readonly Task[]> {
  return page.evaluate(() => (window as unknown as { readonly tasks: readonly Task[] }).tasks);
}

function now(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}
