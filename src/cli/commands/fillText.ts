/** What `gouji fill` says of a workbook: what was filled, by table and catalogue, what is only offered, and what stays unknown. */
import type { CatalogueKind } from "../../catalogue";
import type { LocaleWords } from "../../locale";
import type { FillReport, Offered } from "../jobs/fillJob";

/** Enough to see what it is about; nobody reads on. */
const mostLines = 20;

/** What was filled, and what is only offered, in words. */
export function fillText(
  { tables, offered, codes, unknown }: FillReport,
  { fill, pane, report }: LocaleWords,
): string[] {
  const counted = (counts: ReadonlyMap<CatalogueKind, number>): string =>
    report.list([...counts].map(([kind, count]) => fill.counted(pane.subject.kind[kind], count)));
  const all = new Map<CatalogueKind, number>();
  for (const { names } of tables) for (const [kind, count] of names) all.set(kind, (all.get(kind) ?? 0) + count);
  const offer = ({ cell, code, entry, others }: Offered): string => {
    const names = [entry, ...others].map(({ name }) => name).join(fill.or);
    return `${cell}  ${code} ${fill.standing(names, pane.subject.standing[entry.standing])}`;
  };
  const codeCount = tables.reduce((sum, table) => sum + table.codes, 0);
  return [
    all.size === 0 ? fill.nothing : fill.names(sumOf(all), counted(all)),
    ...(codeCount === 0 ? [] : [fill.codes(codeCount)]),
    ...indented(
      tables.map(({ title, names, codes: own }) => {
        const filled = [counted(names), own === 0 ? "" : fill.codes(own)].filter((part) => part !== "");
        return `${title}${report.colon}${report.list(filled)}`;
      }),
      fill.more,
    ),
    ...section(fill.offered, offered.map(offer), fill.more),
    ...section(fill.codesOffered, codes.map(offer), fill.more),
    ...section(
      fill.unknown,
      unknown.map(({ cell, code }) => `${cell}  ${code}`),
      fill.more,
    ),
  ];
}

function sumOf(counts: ReadonlyMap<CatalogueKind, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function section(
  heading: (count: number) => string,
  lines: readonly string[],
  more: (count: number) => string,
): string[] {
  return lines.length === 0 ? [] : [heading(lines.length), ...indented(lines, more)];
}

function indented(lines: readonly string[], more: (count: number) => string): string[] {
  const rest = lines.length - mostLines;
  return [...lines.slice(0, mostLines), ...(rest > 0 ? [more(rest)] : [])].map((line) => `  ${line}`);
}
