/** What the user decided, as it is kept inside the workbook: anybody may have edited it there, so every part is looked at. */
import * as z from "zod/mini";
import { presentFingerprints, presentSettings } from "../rules";
import type { OpenWorkbook } from "../workbook";
import type { Kept } from "./state";

// A task pane's content security policy forbids what zod compiles.
z.config({ jitless: true });

const text = z.string().check(z.minLength(1), z.maxLength(1000));

const parts = {
  decisions: z.object({ fingerprint: text, reason: z.string().check(z.maxLength(1000)) }),
  layouts: z.object({ sheet: text, table: z.int().check(z.nonnegative()), layout: text }),
  settings: z.tuple([text, z.enum(["error", "warning", "info", "off"])]),
};

/** Of a part that was spoilt, what can still be read counts. */
export async function recallKept(workbook: OpenWorkbook): Promise<Kept> {
  const [decisions, layouts, settings] = await Promise.all([
    workbook.recall("decisions"),
    workbook.recall("layouts"),
    workbook.recall("settings"),
  ]);
  return {
    decisions: legible(parts.decisions, decisions).flatMap(({ fingerprint, reason }) =>
      presentFingerprints(fingerprint).map((one) => ({ fingerprint: one, reason })),
    ),
    layouts: legible(parts.layouts, layouts),
    settings: presentSettings(Object.fromEntries(legible(parts.settings, Object.entries(settings ?? {})))),
  };
}

function legible<T>(part: z.ZodMiniType<T>, kept: unknown): T[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one) => {
    const parsed = part.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}
