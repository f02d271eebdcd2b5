/** The user's own file in the browser's store, which no other site can read: it survives a reload until she closes it. */
import { del, get, set } from "idb-keyval";

export interface KeptFile {
  readonly name: string;
  /** As it would be downloaded. */
  readonly bytes: Uint8Array;
}

const key = "gouji-web-file";

/** A browser that keeps nothing (private browsing, storage switched off by policy) has nothing to recall. */
export async function recallFile(): Promise<KeptFile | undefined> {
  const kept = await get<KeptFile>(key).catch(() => undefined);
  return typeof kept?.name === "string" && kept.bytes instanceof Uint8Array ? kept : undefined;
}

/** @returns whether it is kept */
export function keepFile(file: KeptFile): Promise<boolean> {
  return set(key, file).then(
    () => true,
    () => false,
  );
}

export function forgetFile(): void {
  void del(key).catch(() => undefined);
}
