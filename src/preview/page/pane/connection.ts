/**
 * How the page and the task pane in its frame come together: the frame's first script asks the page, which stands around it on the same
 * thread. The pane itself knows nothing of it.
 */
import type { ContextSource, OfficeOptions } from "../../excel/officeContext";
import type { Connect } from "../../excel/protocol/connect";
import type { OfficeLibrary } from "../../excel";

/** What the frame has of the genuine library, once it has loaded it. */
export interface LibraryWindow {
  readonly OfficeExtension: OfficeLibrary;
  readonly OSF: ContextSource;
}

/** What the page is to the pane. */
export interface Surroundings {
  /** Language and theme, as they are now. */
  readonly options: () => Pick<OfficeOptions, "language" | "theme">;
  /** Differs from what it was wherever a workbook may be read differently; undefined while none is open. */
  readonly revision: () => number | undefined;
  /** Takes Excel's place for a library, as soon as a workbook is open. */
  readonly connect: (connect: Connect) => void;
}

export interface PreviewWindow {
  goujiAround?: Surroundings;
}
