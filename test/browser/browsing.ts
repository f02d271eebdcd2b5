/** One browser for all tests that need one, on the built site; what must never happen there fails the test in which it did. */
import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { built } from "../support/built";
import { launchChromium } from "../support/chromium";
import { serve, type StaticSite } from "../support/staticSite";
import { Preview } from "./preview";

/** For what comes at once where the machine has nothing else to do; how busy it is decides no test. */
const patience = 60_000;
jest.setTimeout(5 * patience);

export interface Browsing {
  /** The page as soon as the pane can be used, for who opens a file of her own at once: checking the first workbook is two fifths of a visit. */
  readonly arrive: (options?: BrowserContextOptions) => Promise<Preview>;
  /** The page as it greets: its first workbook is checked, and the first mistake open. */
  readonly visit: (options?: BrowserContextOptions) => Promise<Preview>;
  /** The page with that workbook opened again, and not checked. */
  readonly open: (options?: BrowserContextOptions) => Promise<Preview>;
  /** For a page of another site. */
  readonly newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  readonly address: () => string;
}

// A build may take minutes, for which no hook waits.
const folder = built("web");
let site: StaticSite | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  [site, browser] = await Promise.all([serve(folder), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

export function browsing(): Browsing {
  let contexts: BrowserContext[] = [];
  let troubles: string[] = [];

  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const seen = troubles;
    [contexts, troubles] = [[], []];
    expect(seen).toEqual([]);
  });

  const address = (): string => site?.address ?? "";
  const newContext: Browsing["newContext"] = async (options) => {
    if (browser === undefined) throw new Error("The browser did not start.");
    const context = await browser.newContext({ locale: "zh-CN", ...options });
    contexts.push(context);
    context.setDefaultTimeout(patience);
    return context;
  };
  const arrive: Browsing["arrive"] = async (options = {}) => {
    const context = await newContext({
      viewport: { width: 1400, height: 900 },
      // What fades in has no colour of its own until it is there.
      reducedMotion: "reduce",
      // It would fetch, keep and compile the whole site for each page: a third of what a visit takes. `web.test.ts` has it.
      serviceWorkers: "block",
      ...options,
    });
    watch(context, address(), (trouble) => troubles.push(trouble));
    const page = await context.newPage();
    // "The changes are lost, go on?"
    page.on("dialog", (dialog) => void dialog.accept());
    await page.goto(`${address()}/`);
    const preview = new Preview(page);
    await preview.pane.getByRole("tab").first().waitFor();
    return preview;
  };
  return {
    address,
    newContext,
    arrive,
    visit: async (options) => {
      const preview = await arrive(options);
      await preview.button("重新检查").waitFor();
      await preview.settled();
      return preview;
    },
    open: async (options) => {
      const preview = await arrive(options);
      await preview.openSample("jianghan-2026-budget");
      return preview;
    },
  };
}

/** Requests to other origins, errors on the console, exceptions that nobody caught. */
function watch(context: BrowserContext, home: string, complain: (trouble: string) => void): void {
  const isOwn = (url: string): boolean => url.startsWith(`${home}/`) || /^(?:blob|data|about):/u.test(url);
  context.on("request", (request) => {
    if (!isOwn(request.url())) complain(`request to ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) complain(`${response.status()} for ${response.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error") complain(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => complain(`uncaught: ${error.error().message}`));
  context.on("page", (page) => page.on("websocket", (socket) => complain(`socket to ${socket.url()}`)));
}
