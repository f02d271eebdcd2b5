/**
 * The first script of preview-pane.html, before the task pane's own: says what office.js would have said. The library itself runs in a worker
 * (`workbook/`); in this frame it is loaded for who asks it here, as the self-test does.
 */
import { contextOf, provideContext } from "../../excel/officeContext";
import { connectLibrary } from "../../excel/protocol/connect";
import type { LibraryWindow, PreviewWindow } from "./connection";
import { EXCEL_LIBRARY } from "./workbook/library";

const { goujiAround: around } = window.parent as PreviewWindow;
const found = { host: "Excel", platform: "OfficeOnline" };

const context = contextOf(around?.options());
// As the page is now.
Object.defineProperty(context, "officeTheme", { get: () => around?.options().theme });

// Ribbon and formulas that would call the add-in are not here.
const associate = (): void => undefined;

Object.assign(window, {
  Office: {
    context,
    DocumentMode: { ReadOnly: "readOnly", ReadWrite: "readWrite" },
    actions: { associate },
    onReady: async (then?: (answer: typeof found) => unknown): Promise<typeof found> => {
      // The genuine one has to look around first: the pane's script has come to its end when it answers, and what was pressed is heard.
      await new Promise((resolve) => setTimeout(resolve));
      await then?.(found);
      return found;
    },
  },
  CustomFunctions: { associate },
  Excel: {
    run: async (...given: Parameters<typeof Excel.run>) => {
      await loadLibrary();
      // By now the library's own.
      return Excel.run(...given);
    },
  },
});

let loading: Promise<void> | undefined;

function loadLibrary(): Promise<void> {
  return (loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = EXCEL_LIBRARY;
    script.onload = () => {
      const { OSF, OfficeExtension } = window as unknown as LibraryWindow;
      provideContext(OSF, context);
      around?.connect(connectLibrary(OfficeExtension));
      resolve();
    };
    script.onerror = () => {
      loading = undefined;
      reject(new Error(`${EXCEL_LIBRARY} could not be loaded.`));
    };
    document.head.append(script);
  }));
}
