/** What is read of one disclosure beyond its tables and facts: each reading once, when it is first asked for. */
import type { Catalogue } from "../catalogue";
import type { Disclosure } from "../recognise";

/**
 * Something that several rules need to know: `readings.of(tableSets)`. What a single table tells without the others is kept by the table
 * itself (`table.once(readIndicators)`).
 */
export interface Reading<T> {
  /** No two have one name. */
  readonly name: string;
  /** Pure; may ask for other readings. */
  readonly read: (readings: Readings) => T;
  /** All that it is read of, where that is less than the disclosure: after an edit elsewhere it is not read again. */
  readonly of?: (readings: Readings) => readonly unknown[];
}

/** Names a reading; `read` runs once for each disclosure, and where it says what it is read `of`, once for the same of that. */
export function defineReading<T>(name: string, read: Reading<T>["read"], of?: Reading<T>["of"]): Reading<T> {
  return { name, read, ...(of && { of }) };
}

export class Readings {
  private readonly known = new Map<string, unknown>();

  /** @param before those of the same workbook before some of its cells changed */
  constructor(
    readonly disclosure: Disclosure,
    readonly catalogue: Catalogue,
    private before?: Readings,
  ) {
    // Nobody asks further back: a session of many edits keeps two readings, not all.
    if (before !== undefined) before.before = undefined;
  }

  of<T>(reading: Reading<T>): T {
    const { name } = reading;
    if (!this.known.has(name))
      this.known.set(name, this.isAsBefore(reading) ? this.before?.known.get(name) : reading.read(this));
    return this.known.get(name) as T;
  }

  private isAsBefore({ name, of }: Reading<unknown>): boolean {
    const { before } = this;
    if (of === undefined || before?.known.has(name) !== true) return false;
    const [now, then] = [of(this), of(before)];
    return now.length === then.length && now.every((one, position) => one === then[position]);
  }
}
