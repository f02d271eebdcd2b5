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
}

/** Names a reading; `read` runs once for each disclosure. */
export function defineReading<T>(name: string, read: Reading<T>["read"]): Reading<T> {
  return { name, read };
}

export class Readings {
  private readonly known = new Map<string, unknown>();

  constructor(
    readonly disclosure: Disclosure,
    readonly catalogue: Catalogue,
  ) {}

  of<T>({ name, read }: Reading<T>): T {
    if (!this.known.has(name)) this.known.set(name, read(this));
    return this.known.get(name) as T;
  }
}
