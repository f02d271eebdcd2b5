/** The list of many workbooks in the browser's store: each file by itself, so that a change of one writes one. */
import { clear, createStore, entries, setMany, type UseStore } from "idb-keyval";
import type { KeptUnit, Units } from "../../many/units";

let store: UseStore | undefined;

/** The store is made when it is first asked for: where the browser forbids it, nothing is kept. */
function inStore<T>(use: (store: UseStore) => Promise<T>): Promise<T> {
  return use((store ??= createStore("gouji-web-units", "units")));
}

export async function recallUnits(): Promise<readonly KeptUnit[]> {
  const all = await inStore((own) => entries<number, KeptUnit>(own)).catch(() => []);
  return all.map(([, unit]) => unit).filter(({ id, path, source }) => id > 0 && path !== "" && source instanceof Blob);
}

export function forgetUnits(): void {
  void inStore((own) => clear(own)).catch(() => undefined);
}

/** Keeps what is added and changed from now on. @returns how to stop */
export function keepUnits(units: Units, onFailure: () => void): () => void {
  const known = new Map<number, KeptUnit>();
  const keep = (): void => {
    const all = units.get().units.map(({ id, path, source, isChanged }) => ({ id, path, source, isChanged }));
    const news = all.filter(({ id, source, isChanged }) => {
      const before = known.get(id);
      return before?.source !== source || before.isChanged !== isChanged;
    });
    if (news.length === 0) return;
    for (const unit of news) known.set(unit.id, unit);
    void inStore((own) =>
      setMany(
        news.map((unit) => [unit.id, unit]),
        own,
      ),
    ).catch(onFailure);
  };
  keep();
  return units.subscribe(keep);
}
