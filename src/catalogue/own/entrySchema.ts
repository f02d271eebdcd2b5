/** What an entry of the user's own has to be, whether it comes from a list or from where lists are kept. */
import * as z from "zod/mini";
import { isWellFormed } from "../codes";
import type { CatalogueKind } from "../entry";
import { hasHiddenCharacters } from "./characters";
import type { ListProblemKind } from "./reading";

// A task pane's content security policy forbids what zod compiles.
z.config({ jitless: true });

/** The problem that an issue stands for is its message. */
const says = (problem: ListProblemKind): { error: ListProblemKind } => ({ error: problem });

const catalogueKinds = ["functional", "economic", "government", "procurement", "organisation", "project"] as const;

/** Organisations and projects are numbered as each place likes, but with figures. */
const anyCode = /^(?=.*\d)[0-9A-Za-z][-0-9A-Za-z._/]*$/u;
const code = z.string().check(z.maxLength(40, says("code-form")), z.regex(anyCode, says("code-form")));

/** Whether a text may be a code of an own list. */
export function isCode(text: string): boolean {
  return code.safeParse(text).success;
}

const name = z.string().check(
  z.minLength(1, says("no-name")),
  z.maxLength(200, says("name-long")),
  z.refine((text) => !hasHiddenCharacters(text), says("hidden-characters")),
  z.regex(/\p{L}/u, says("name-form")),
);

/** Whether a number may be the year of an entry. */
export const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1990 && year <= 2100;
const year = z.number().check(z.refine(isYear, says("year-form")));

function hasForm({ kind, code }: { kind: CatalogueKind; code: string }): boolean {
  return isWellFormed(kind, code);
}

const form = { path: ["code"], ...says("code-form") };

export const codeAndName = z.object({ kind: z.enum(catalogueKinds), code, name }).check(z.refine(hasForm, form));
export const entryFields = z
  .object({
    kind: z.enum(catalogueKinds),
    code,
    name,
    above: z.optional(code),
    from: z.optional(year),
    to: z.optional(year),
  })
  .check(
    z.refine(hasForm, form),
    z.refine(({ from, to }) => from === undefined || to === undefined || from <= to, says("year-form")),
  );
