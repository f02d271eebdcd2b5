/** Organisations and projects have no published catalogue: their names are learnt from the tables that state code and name. */
import { nameKey, type Entry } from "../catalogue";
import type { Disclosure } from "../recognise";
import { codedNames } from "./codedNames";

/**
 * Learns the codes and names that the workbook prints, as entries of standing `seen`. A code that is printed with two names is
 * left out: which one is right is for the user to say.
 */
export function learn({ tables }: Disclosure): readonly Entry[] {
  const found = new Map<string, Entry | "disputed">();
  for (const table of tables) {
    for (const { kind, code, name } of codedNames(table)) {
      if ((kind !== "organisation" && kind !== "project") || name === "") continue;
      const key = `${kind}:${code}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { kind, code, name, from: undefined, to: undefined, standing: "seen" });
      else if (known !== "disputed" && nameKey(known.name) !== nameKey(name)) found.set(key, "disputed");
    }
  }
  return [...found.values()].filter((entry) => entry !== "disputed");
}
