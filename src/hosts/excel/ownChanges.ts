/** Which changes are our own: a listener wants to hear of everybody else's. */

/** What the two kinds of events tell of where they come from. */
interface Origin {
  readonly source: string;
  /** Since ExcelApi 1.14. */
  readonly triggerSource?: string;
}

export class OwnChanges {
  #underWay = 0;
  readonly #addedSheets = new Set<string>();
  readonly #removedSheets = new Set<string>();
  readonly #renamedSheets = new Set<string>();

  /** Runs something that changes cells. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#underWay += 1;
    try {
      return await work();
    } finally {
      this.#underWay -= 1;
    }
  }

  /** A sheet of this name is about to be added. */
  adding(name: string): void {
    this.#addedSheets.add(name);
  }

  /** The sheet was not added after all. */
  forget(name: string): void {
    this.#addedSheets.delete(name);
  }

  /** The sheet with this id is about to be deleted. */
  removing(id: string): void {
    this.#removedSheets.add(id);
  }

  /** The sheet with this id is about to get another name. */
  renaming(id: string): void {
    this.#renamedSheets.add(id);
  }

  isOurs({ source, triggerSource }: Origin): boolean {
    if (source === "Remote") return false;
    // Where Excel does not tell who it was, what changes here while we write is taken for ours.
    return triggerSource === undefined ? this.#underWay > 0 : triggerSource === "ThisLocalAddin";
  }

  /** Whether it was us who added this sheet; asked once. */
  hasAdded(name: string): boolean {
    return this.#addedSheets.delete(name);
  }

  /** Whether it was us who deleted this sheet; asked once. */
  hasRemoved(id: string): boolean {
    return this.#removedSheets.delete(id);
  }

  /** Whether it was us who gave this sheet another name; asked once. */
  hasRenamed(id: string): boolean {
    return this.#renamedSheets.delete(id);
  }
}
