/** The handbook as the parts of a text document, for those who print and bind it. */
import { documented } from "../check";
import { layouts } from "../layouts";
import type { LocaleWords } from "../locale";
import { signs } from "../report";
import { toldConventions } from "./conventions";
import type { DrawnTable } from "./drawnExample";
import { relationDrawing, type RelationDrawing } from "./graph/relationDrawing";
import {
  documentKinds,
  drawnOf,
  relationLines,
  remarksOnConvention,
  remarksOnRule,
  remarksOnTable,
  type Remark,
} from "./handbookParts";

export type HandbookPart =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly label?: string; readonly text: string }
  | {
      readonly kind: "table";
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly widths: readonly number[];
    }
  | { readonly kind: "drawing"; readonly look: "right" | "wrong"; readonly lines: DrawnTable }
  | { readonly kind: "graph"; readonly caption: string; readonly drawing: RelationDrawing };

/** In hundredths: the tables, the sentence, and a word on how certain it is. */
const relationWidths = [30, 55, 15];

/** The whole handbook as the parts of a .docx. */
export function handbookDocument(words: LocaleWords): readonly HandbookPart[] {
  const { handbook: said, report } = words;
  const heading = (level: 1 | 2 | 3, text: string): HandbookPart => ({ kind: "heading", level, text });
  const paragraph = ({ label, text }: Remark): HandbookPart => ({
    kind: "paragraph",
    ...(label !== "" && { label: `${label}${report.colon}` }),
    text,
  });
  return [
    heading(1, said.title),
    heading(2, said.conventions),
    ...toldConventions().flatMap((convention) => [
      heading(3, convention.title),
      ...remarksOnConvention(convention).map(paragraph),
    ]),
    heading(2, said.rules),
    ...documented.flatMap((rule) => [
      heading(3, `${rule.docs.title} ${signs[rule.severity]} ${report.severity[rule.severity]}`),
      ...remarksOnRule(rule, words).map(paragraph),
      ...(drawnOf(rule, words) ?? []).flatMap(({ look, label, tables, leftOut }) => [
        { kind: "paragraph", label: `${look === "right" ? "✓" : "✗"} ${label}`, text: "" } as const,
        ...tables.map((lines) => ({ kind: "drawing", look, lines }) as const),
        ...(leftOut === 0 ? [] : [{ kind: "paragraph", text: said.othersLeftOut(leftOut) } as const]),
      ]),
    ]),
    heading(2, said.relations),
    ...documentKinds.flatMap((kind) => [
      heading(3, report.kind[kind]),
      {
        kind: "table",
        header: [report.tables, said.relation, ""],
        rows: relationLines(kind, words),
        widths: relationWidths,
      } as const,
      {
        kind: "graph",
        caption: `${report.kind[kind]}${report.colon}${said.relations}`,
        drawing: relationDrawing(kind),
      } as const,
    ]),
    heading(2, said.tables),
    ...layouts.flatMap((layout) => [
      heading(3, layout.kind === undefined ? layout.name : `${layout.name}（${report.kind[layout.kind]}）`),
      { kind: "paragraph", text: layout.about } as const,
      ...remarksOnTable(layout, words).map(paragraph),
    ]),
  ];
}
