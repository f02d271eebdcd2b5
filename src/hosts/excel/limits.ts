/** How much one round trip may carry. Excel on the web takes and answers 5 MB at most; other Excels have no such limit. */

/** Cells read at once, at least one row of a sheet: 250 bytes each for value, formula and format, where published tables need about 60. */
export const CELLS_PER_ANSWER = 20_000;

/** What may be read in all, which is more than any workbook of tables has: beyond it the page would run out of memory. */
export const MAX_CELLS = 5_000_000;

/** Proxy objects in one request: about a kilobyte each with what is loaded of them. */
export const OBJECTS_PER_REQUEST = 1_000;

/** Characters of text in one request: three bytes each at most. */
export const CHARACTERS_PER_REQUEST = 1_000_000;

/** Characters of addresses in one request: some twenty-five thousand scattered cells, after which the user should see how far we are. */
export const ADDRESSES_PER_REQUEST = 200_000;

/** Excel says nothing, or fails, about more merged areas than this in one range. */
export const MERGES_PER_ANSWER = 512;

/** JSON kept under one key. Settings are said to hold 2 MB, and have been seen to fail between one and a few. */
export const MAX_KEPT = 1_000_000;
