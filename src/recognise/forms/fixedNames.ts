/** The fixed names of a section's rows and groups, and the keys that stand for them. */
import type { FormSection } from "../../layouts";
import { splitOrdinal } from "../../vocabulary";
import { normalise } from "../cells/text";
import { withoutRemarks } from "./formCells";

/** `收入构成` → `income`. */
export function groupOf({ groups = {} }: FormSection, path: readonly string[]): string {
  const [first = ""] = path.length > 1 ? path : [];
  return Object.entries(groups).find(([, words]) => words.split("|").includes(first))?.[0] ?? "";
}

/** Is the text the name of a group, or of a row in any group? */
export function isFixed(section: FormSection, text: string): boolean {
  const groups = Object.values(section.groups ?? {}).flatMap((words) => words.split("|"));
  const { text: name } = splitOrdinal(text);
  return groups.includes(name) || rowsNamed(section, name).length > 0;
}

/** The key of a fixed name, within its group where the row stands in one. */
export function knownKey(section: FormSection, text: string, group: string): string | undefined {
  const inGroup = rowsNamed(section, text).filter((key) => group === "" || key.startsWith(`${group}.`));
  return inGroup.length === 1 || group !== "" ? inGroup[0] : undefined;
}

function rowsNamed({ rows = {} }: FormSection, text: string): string[] {
  const spellings = [text, withoutRemarks(text)];
  return Object.entries(rows)
    .filter(([, ways]) => ways.some((way) => way.split("|").some((word) => spellings.includes(normalise(word)))))
    .map(([key]) => key);
}
