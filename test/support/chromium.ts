/** The browser that tests and benchmarks drive, without its own errands. */
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** The one without a window of its own first: it opens a page in two thirds of the time. */
const installed = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];
const executablePath = process.env["CHROMIUM"] ?? installed.find((path) => existsSync(path)) ?? "";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launchChromium(): Promise<Browser> {
  if (!existsSync(executablePath))
    throw new Error(
      `No browser at ${executablePath || installed.join(", ")}. Install Chromium, or set CHROMIUM to where it is.`,
    );
  return chromium.launch({ executablePath, args: quiet });
}
