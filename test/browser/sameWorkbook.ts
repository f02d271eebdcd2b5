/** How a downloaded workbook differs from the one that was opened. */
import { strFromU8, unzipSync } from "fflate";

/** The texts of a package's parts; a picture's is gibberish, but the same for the same picture. */
function parts(file: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, content]) => [name, strFromU8(content, true)]));
}

/** The names of the parts that are not byte for byte the same. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [parts(before), parts(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]).sort();
}
