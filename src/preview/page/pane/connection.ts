/**
 * How the page and the task pane in its frame come together: the frame's first script asks the page to answer its office.js.
 * The pane itself knows nothing of it.
 */
import type { ContextSource } from "../../excel/officeContext";
import type { OfficeLibrary } from "../../excel";

/** What the frame has of the genuine library. */
export interface PaneWindow {
  readonly OfficeExtension: OfficeLibrary;
  readonly OSF: ContextSource;
}

export interface PreviewWindow {
  /** Takes Excel's place for the library of a frame. */
  goujiConnect?: (pane: PaneWindow) => void;
}
