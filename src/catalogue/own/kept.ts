/** The form in which the user's own list is kept for later sessions. Whoever keeps it may have changed it meanwhile. */
import * as z from "zod/mini";
import type { Entry } from "../entry";
import { groupByCode } from "./byCode";
import { cyclesOf } from "./cycles";
import { entryFields } from "./entrySchema";

const version = 1;

const keptList = z.object({ version: z.literal(version), entries: z.array(entryFields).check(z.maxLength(200_000)) });

/** `newer`: a later version of the program kept it. `damaged`: it is not what was kept. */
export type KeptList =
  | { readonly kind: "kept"; readonly entries: readonly Entry[] }
  | { readonly kind: "newer" }
  | { readonly kind: "damaged" };

/** Plain data that JSON and browsers can store. */
export function ownListToJson(entries: readonly Entry[]): unknown {
  return {
    version,
    entries: entries.map(({ kind, code, name, above, from, to }) => ({
      kind,
      code,
      name,
      ...(above === undefined ? {} : { above }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    })),
  };
}

/** Never throws, whatever it is given. */
export function ownListFromJson(kept: unknown): KeptList {
  const { success: isNewer } = z.object({ version: z.number().check(z.gt(version)) }).safeParse(kept);
  if (isNewer) return { kind: "newer" };
  const { data } = keptList.safeParse(kept);
  if (data === undefined) return { kind: "damaged" };
  const entries = data.entries.map(({ kind, code, name, above, from, to }): Entry => ({
    kind,
    code,
    name,
    ...(above === undefined ? {} : { above }),
    from,
    to,
    standing: "own",
  }));
  return areDisputed(entries) || cyclesOf(entries).length > 0 ? { kind: "damaged" } : { kind: "kept", entries };
}

/** A code with two names in the same year would never have been taken. */
function areDisputed(entries: readonly Entry[]): boolean {
  return groupByCode(entries).some((same) => {
    const inOrder = [...same].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
    return inOrder.some((entry, position) => {
      const before = inOrder[position - 1];
      return before !== undefined && (before.to ?? Infinity) >= (entry.from ?? -Infinity);
    });
  });
}
