/** What is kept for later sessions with whatever workbook. */

/** Where the user's own list is kept, which is not in any one workbook. */
export interface Shelf {
  readonly recall: () => Promise<unknown>;
  /** `undefined` forgets. */
  readonly keep: (list: unknown) => Promise<void>;
}

export const noShelf: Shelf = { recall: () => Promise.resolve(undefined), keep: () => Promise.resolve() };
