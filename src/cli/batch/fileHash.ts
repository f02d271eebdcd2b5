/** By what a run knows again that a file is as it was. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

export interface Origin {
  readonly size: number;
  readonly sha256: string;
}

export function originOf(bytes: Uint8Array): Origin {
  return { size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** @returns undefined for a file that cannot be read */
export function originAt(path: string): Origin | undefined {
  try {
    return originOf(readFileSync(path));
  } catch {
    return undefined;
  }
}
