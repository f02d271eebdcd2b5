/** Reads the catalogue's own files: tab-separated, one header line, blank cells where nothing is to be said. */
import type { CatalogueKind, Entry, NameStanding } from "../entry";

/** @throws where the file has not the columns it should have: that is our own mistake. */
export function rowsOf<C extends string>(tsv: string, columns: readonly C[]): Record<C, string>[] {
  return linesOf(tsv, columns).map(
    (cells) =>
      Object.fromEntries(columns.map((column, position) => [column, cells[position] ?? ""])) as Record<C, string>,
  );
}

function linesOf(tsv: string, columns: readonly string[]): string[][] {
  const [head, ...lines] = tsv.trimEnd().split(/\r?\n/u);
  if (head !== columns.join("\t")) throw new Error(`Expected the columns ${columns.join(", ")}, found ${head ?? ""}.`);
  return lines.map((line) => line.split("\t"));
}

const entryColumns = ["code", "name", "from", "to", "standing"] as const;

/** The entries of one kind, from a table of code, name, first and last year, and what is known of the name. */
export function entriesOf(kind: CatalogueKind, tsv: string): Entry[] {
  const yearOf = (text = ""): number | undefined => (text === "" ? undefined : Number(text));
  // Thousands of rows: without an object for each that is read once.
  return linesOf(tsv, entryColumns).map(([code = "", name = "", from, to, standing]) => ({
    kind,
    code,
    name,
    from: yearOf(from),
    to: yearOf(to),
    standing: standing as NameStanding,
  }));
}
