/** What axe-core has to say against a document. */
import { readFileSync } from "node:fs";
import type { AxeResults, ContextObject, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface AxeWindow extends Window {
  readonly axe: { readonly run: (context: ContextObject, options: RunOptions) => Promise<AxeResults> };
}

/** What another theme can break: everything else is the same document. */
const ofColours = ["color-contrast", "link-in-text-block"];

export async function violations(frame: Frame, what: "all" | "colours" = "all"): Promise<string[]> {
  // Once for each document: a frame that was loaded again has lost it.
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(source);
  await frame.evaluate(drawn);
  const { violations: all } = await frame.evaluate(
    (only) =>
      (window as unknown as AxeWindow).axe.run(
        // Fluent's own stops for the Tab key, which send the focus on at once.
        { include: [["html"]], exclude: [["[data-tabster-dummy]"]] },
        {
          iframes: false,
          resultTypes: ["violations"],
          // Where the system forces its colours, axe looks at `-webkit-text-fill-color`, which still tells the page's own.
          rules: { "color-contrast": { enabled: !matchMedia("(forced-colors: active)").matches } },
          ...(only && { runOnly: only }),
        },
      ),
    what === "all" ? undefined : ofColours,
  );
  return all.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}

/** Until colours that fade in are there: a button that has just been enabled still looks disabled. */
async function drawn(): Promise<void> {
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  await frame();
  await frame();
  const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  await Promise.allSettled(fading.map(({ finished }) => finished));
}
