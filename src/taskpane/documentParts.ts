/** What a disclosure is called: whose it is, of which year, budget or final accounts. */
import type { LocaleWords } from "../locale";
import type { ShownDocument } from "../session";

/** `江汉区医疗保障局`, `2026年部门预算`. */
export function documentParts({ organisation, kind, year }: ShownDocument, { report }: LocaleWords): string[] {
  const document = report.document(kind && report.kind[kind], year);
  return organisation === undefined ? [document] : [organisation, document];
}
