/** The form in which each class of Office.js is described: what can be read, set, reached and called. */
import type { Book } from "../model/book";
import type { Arguments } from "../protocol/arguments";
import type { EventRegister } from "../protocol/events";
import type { Kind, Selves, Served } from "./selves";

/** What an object may turn to besides itself. */
export interface Surroundings {
  readonly book: Book;
  readonly events: EventRegister;
  /** Lets go of an object that the library kept over its batches. */
  readonly release: (id: string) => void;
}

/** Member names are those on the wire: `RowIndex` where the library has `rowIndex`. */
export interface Definition<Self> {
  /** The name of the member that identifies it, by which the library finds it in its collection again. */
  readonly id?: "Id" | "_Id";
  readonly properties?: Readonly<Record<string, (self: Self, around: Surroundings) => unknown>>;
  readonly setters?: Readonly<Record<string, (self: Self, value: unknown, around: Surroundings) => void>>;
  readonly objects?: Readonly<Record<string, (self: Self, around: Surroundings) => Served | null>>;
  /** What a method answers: an object, `null` for a null object, JSON, or nothing. */
  readonly methods?: Readonly<Record<string, (self: Self, given: Arguments, around: Surroundings) => unknown>>;
  /** Of a collection: its members. */
  readonly items?: (self: Self, around: Surroundings) => readonly Served[];
  /** Of a collection: the member that a key names. */
  readonly item?: (self: Self, key: Arguments, around: Surroundings) => Served | null;
  /** Whether its objects survive a batch by reference. */
  readonly referable?: boolean;
}

export type Definitions = { readonly [K in Kind]: Definition<Selves[K]> };
