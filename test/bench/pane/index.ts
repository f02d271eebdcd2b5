/** What the task pane costs: its scripts, a check, marking, and how often it goes to Excel and back. */
import path from "node:path";
import { built } from "../../support/built";
import { launchChromium } from "../../support/chromium";
import { serve } from "../../support/staticSite";
import { measureChecking, onFreshPage } from "./checking";
import { measureMarking } from "./marking";
import { countRoundTrips } from "./roundTrips";
import { weighScripts } from "./scripts";
import { measureLargeTable, measureSlowStart } from "./threads";

const sample = "assets/samples/jianghan-2026-budget.xlsx";
const goals = { firstScreen: 220, check: 200, interactive: 1500, task: 100 };
const manyCells = 5_000;
const largeTable = 100_000;

export async function benchPane(): Promise<void> {
  // Their maps tell whose time a script takes; the scripts are the same.
  const site = built("web", { maps: true });
  const { address: origin, close } = await serve(site);
  const address = `${origin}/`;
  const browser = await launchChromium();
  try {
    const scripts = await weighScripts(browser, built("addin"), site, address);
    console.log(`scripts of the pane, kB gzip; ${goal("first screen", scripts[0]?.kilobytes, goals.firstScreen)}`);
    console.table(scripts.map((row) => ({ ...row, kilobytes: row.kilobytes.toFixed(1) })));

    const { waited, waitedAtOnce, fetched, spent } = await measureChecking(browser, site, address);
    console.log(`from the click on 检查 to findings, ms; ${goal(path.basename(sample), waited, goals.check)}`);
    console.table(spent.map(([part, milliseconds]) => ({ part, milliseconds: Math.round(milliseconds) })));
    console.log(`clicked as soon as the button is there: ${Math.round(waitedAtOnce)} ms`);
    console.log(`scripts fetched after the click: ${fetched}`);

    const slow = await measureSlowStart(browser, address);
    console.log(`processor slowed four times, ms; ${goal("interactive", slow.interactive, goals.interactive)}`);
    console.table(slow);

    const large = await measureLargeTable(browser, address, largeTable);
    console.log(
      `${largeTable} rows; ${goal("longest task of the page while they are checked, ms", large.longestTask, goals.task)}`,
    );
    console.table(large);

    const { cells, mark, clear } = await onFreshPage(browser, address, (page) => measureMarking(page, manyCells));
    console.log(`marking ${cells} cells: ${Math.round(mark)} ms; clearing the marks: ${Math.round(clear)} ms`);
  } finally {
    await browser.close();
    await close();
  }
  console.log(`round trips on ${path.basename(sample)}`);
  console.table(await countRoundTrips(sample));
}

function goal(what: string, measured = Infinity, most: number): string {
  return `${what}: ${Math.round(measured)}, goal ≤ ${most} ${measured <= most ? "met" : "missed"}`;
}
