/** What a disclosure lists of its own: what blank tables for the same body are to list too. */
import type { Catalogue } from "../../catalogue";
import type { Disclosure, Row, Table } from "../../recognise";
import type { ShownListed } from "../inspected";
import { maybeSame } from "../../vocabulary/shortNames";

/** Their subjects belong in no other table of blank ones, which say that there is none. */
const otherBudgets: ReadonlySet<string> = new Set(["government-fund", "state-capital", "final-07", "final-08"]);

/** @param catalogue what it does not know cannot be listed anew */
export function listedIn(disclosure: Disclosure, catalogue: Catalogue): ShownListed {
  return { units: unitsIn(disclosure), subjects: subjectsIn(disclosure, catalogue) };
}

/** The codes that others of the same table do not divide: classes and divisions come of themselves. */
function subjectsIn({ tables, year }: Disclosure, catalogue: Catalogue): string[] {
  const functional = tables.filter(({ axis }) => axis === "functional");
  const codesOf = (some: readonly Table[]): Set<string> => new Set(some.flatMap((table) => table.once(undivided)));
  const others = codesOf(functional.filter(({ layout }) => otherBudgets.has(layout.id)));
  return [...codesOf(functional)]
    .filter((code) => !others.has(code) && catalogue.entry("functional", code, year) !== undefined)
    .sort();
}

/** Asked again after every edit, of whichever table it was. */
function undivided({ rows }: Table): string[] {
  return rows.flatMap(({ kind, code, children }) =>
    kind === "code" && code !== undefined && children.length === 0 ? [code] : [],
  );
}

/** The body under the name that its own tables print, then those below it, as `737001=某局本级`; nothing where no table lists it. */
function unitsIn({ tables, organisation }: Disclosure): string[] {
  if (organisation === undefined) return [];
  const listed = tables.flatMap(({ axis, rows }) => {
    if (axis !== "organisation") return [];
    return rows.find(({ kind, name }) => kind === "organisation" && maybeSame(name, organisation)) ?? [];
  });
  const [own] = listed.sort((one, other) => other.children.length - one.children.length);
  if (own === undefined) return [];
  return [unit(own, organisation), ...own.children.map((child) => unit(child, child.name))];
}

function unit({ code }: Row, name: string): string {
  return code === undefined ? name : `${code}=${name}`;
}
