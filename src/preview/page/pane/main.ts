/**
 * The first script of preview-pane.html, before the task pane's own: puts our small Excel, which lives in the page around this frame,
 * in Excel's place. The library stands here already, as excel-web-16.00.js: the file that office.js loads in Excel on the web. office.js
 * itself only finds out which Excel is around, and leaves a frame where there is none; what it would have said is said here.
 */
import type { PaneWindow, PreviewWindow } from "./connection";

const found = { host: "Excel", platform: "OfficeOnline" };

Object.assign(Office, {
  onReady: async (then?: (answer: typeof found) => unknown): Promise<typeof found> => {
    // The genuine one has to look around first: the pane's script has come to its end when it answers, and what was pressed is heard.
    await new Promise((resolve) => setTimeout(resolve));
    await then?.(found);
    return found;
  },
});
// Ribbon and formulas that would call the add-in are not here.
const associate = (): void => undefined;
Object.assign(Office.actions, { associate });
Object.assign(CustomFunctions, { associate });

(window.parent as unknown as PreviewWindow).goujiConnect?.(window as unknown as PaneWindow);
