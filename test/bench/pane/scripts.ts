/** What the pane's scripts weigh, by when a browser fetches them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { Preview } from "../../browser/preview";

export interface Fetched {
  readonly when: string;
  readonly scripts: number;
  /** gzip */
  readonly kilobytes: number;
}

/** The scripts of the first screen, then of a first visit each where it is first needed; without office.js, which is not ours. */
export async function weighScripts(browser: Browser, addin: string, site: string, address: string): Promise<Fetched[]> {
  const inPage = new Set(scriptsOf(site, "preview-pane.html"));
  const fetched: Fetched[] = [];
  let files: string[] = scriptsOf(addin, "taskpane.html");
  const weigh = (when: string, folder = site): void => {
    const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file))).length);
    fetched.push({ when, scripts: files.length, kilobytes: bytes.reduce((sum, one) => sum + one, 0) / 1000 });
    files = [];
  };
  weigh("first screen", addin);
  const page = await browser.newPage({ locale: "zh-CN" });
  page.on("request", (request) => {
    const file = new URL(request.url()).pathname.slice(1);
    const isPane = request.frame().url().includes("/preview-pane.html");
    if (isPane && file.endsWith(".js") && !file.startsWith("office/") && !inPage.has(file)) files.push(file);
  });
  const preview = new Preview(page);
  const tabs = ["表格", "关系图", "规则", "科目"].map((tab) => [tab, () => preview.openTab(tab)] as const);
  const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
    [
      "after it, by itself, with the first check",
      () => page.goto(address).then(() => preview.button("重新检查").waitFor()),
    ],
    ...tabs,
    ["填科目名称", () => preview.press("填科目名称")],
  ];
  for (const [when, take] of steps) {
    await take();
    await page.waitForLoadState("networkidle");
    weigh(when);
  }
  await page.close();
  return fetched;
}

function scriptsOf(site: string, page: string): string[] {
  const html = readFileSync(join(site, page), "utf8");
  const sources = [...html.matchAll(/<script[^>]*\bsrc=["']?([^"'\s>]+)/gu)].map(([, source = ""]) => source);
  return sources.filter((source) => !source.startsWith("office/"));
}
