/** What the user decided, as it is kept inside the workbook: anybody may have edited it there, so every part is looked at. */
import * as z from "zod/mini";
import { presentFingerprints, presentSettings } from "../rules/renamed";
import type { OpenWorkbook } from "../workbook";
import type { Kept } from "../check";

// A task pane's content security policy forbids what zod compiles.
z.config({ jitless: true });

const text = z.string().check(z.minLength(1), z.maxLength(1000));

const parts = {
  decisions: z.object({ fingerprint: text, reason: z.string().check(z.maxLength(1000)) }),
  layouts: z.object({ sheet: text, table: z.int().check(z.nonnegative()), layout: text }),
  settings: z.tuple([text, z.enum(["error", "warning", "info", "off"])]),
};

/** The keys under which a workbook keeps them. */
const keptParts = ["decisions", "layouts", "settings"] as const satisfies readonly (keyof Kept)[];

/** What was kept in the workbook; what is damaged or unknown in it is left out. */
export async function recallKept(workbook: OpenWorkbook): Promise<Kept> {
  const recalled = await Promise.all(keptParts.map(async (part) => [part, await workbook.recall(part)] as const));
  return keptFrom(new Map(recalled));
}

/** Of a part that was spoilt, what can still be read counts. */
export function keptFrom(recalled: ReadonlyMap<string, unknown>): Kept {
  return {
    decisions: legible(parts.decisions, recalled.get("decisions")).flatMap(({ fingerprint, reason }) =>
      presentFingerprints(fingerprint).map((one) => ({ fingerprint: one, reason })),
    ),
    layouts: legible(parts.layouts, recalled.get("layouts")),
    settings: presentSettings(
      Object.fromEntries(legible(parts.settings, Object.entries(recalled.get("settings") ?? {}))),
    ),
  };
}

function legible<T>(part: z.ZodMiniType<T>, kept: unknown): T[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one) => {
    const parsed = part.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}
