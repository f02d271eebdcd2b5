/** In a window too narrow for a workbook beside the pane the two stand one below the other, and the page scrolls: a phone, or 200 % zoom. */
export const narrow = "@media (max-width: 700px)";
