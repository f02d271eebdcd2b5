/** Keeps the user's own list in the browser's own store, which no other site can read. */
import { del, get, set } from "idb-keyval";
import type { Shelf } from "./shelf";

const key = "gouji-own-list";

/** A browser that keeps nothing (private browsing, storage switched off by policy) is no reason not to check. */
export const browserShelf: Shelf = {
  recall: () => get<unknown>(key).catch(() => undefined),
  keep: (list) => (list === undefined ? del(key) : set(key, list)),
};
