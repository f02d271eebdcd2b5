/** By what a run knows again that a file is as it was. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";

export interface Origin {
  readonly size: number;
  readonly sha256: string;
}

/** The size and hash by which a file is known to be the one checked before. */
export function originOf(bytes: Uint8Array): Origin {
  return { size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** @returns undefined for what cannot be read, and for what is no file: a pipe might keep us waiting */
export function originAt(path: string): Origin | undefined {
  try {
    return statSync(path).isFile() ? originOf(readFileSync(path)) : undefined;
  } catch {
    return undefined;
  }
}
