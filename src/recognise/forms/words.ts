/** The words of forms made ready for look-up: labels of fields, headings and headers of sections. */
import type { FormField, FormParts, FormSection } from "../../layouts";
import { onceFor, remembered } from "../../remembered";
import type { HeaderWords } from "../../vocabulary";
import { matcherOf, type HeaderMatcher } from "../header/headerMatcher";
import { normalise } from "../cells/text";
import { labelWord, withoutRemarks } from "./formCells";

export interface SectionWords {
  readonly section: FormSection;
  readonly matcher: HeaderMatcher;
  readonly headings: ReadonlySet<string>;
}

export interface FormWords {
  readonly sections: readonly SectionWords[];
  readonly fieldOf: (text: string) => NamedField | undefined;
  readonly isHeading: (text: string) => boolean;
}

export interface NamedField extends FormField {
  readonly concept: string;
}

export const wordsOf = onceFor(({ fields, sections }: FormParts): FormWords => {
  const byLabel = new Map<string, NamedField>();
  for (const [concept, field] of Object.entries(fields))
    for (const word of wordsIn(field.labels)) byLabel.set(word, { ...field, concept });
  const compiled = sections.map((section) => ({
    section,
    matcher: matcherOf(section, "form"),
    headings: new Set(wordsIn(section.headings)),
  }));
  return {
    sections: compiled,
    fieldOf: remembered((text) =>
      text.length > longestLabel
        ? undefined
        : (byLabel.get(labelWord(text)) ?? byLabel.get(labelWord(withoutRemarks(text)))),
    ),
    isHeading: (text) =>
      text.length <= longestLabel && compiled.some(({ headings }) => headings.has(headingWord(text))),
  };
});

const longestLabel = 40;

/** `2026年预算申报项目资金来源` → `预算申报项目资金来源`, `2022项目支出明细及依据` → `项目支出明细及依据`. */
function headingWord(text: string): string {
  return labelWord(withoutRemarks(text)).replace(/^20\d\d年?度?/u, "");
}

function wordsIn(words: HeaderWords): string[] {
  return words.flatMap((way) => way.split("|").map(normalise));
}
