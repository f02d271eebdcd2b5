/**
 * A pane so low, as at 200 % zoom, that heading, tabs and filter leave nothing for what they are about: there it scrolls as a whole, and a list
 * of its own fills what is left above the bar at its foot.
 */
export const lowScreen = "@media (max-height: 520px)";

/** The bar at the foot is one line there. */
export const listOnLowScreen = { flexGrow: 0, flexShrink: 0, height: "calc(100vh - 48px)" } as const;
