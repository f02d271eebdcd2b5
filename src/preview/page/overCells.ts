/** What stands within the page's own parts and over its cells, which stand up to the third. */
export const overCells = { zIndex: 10 };
