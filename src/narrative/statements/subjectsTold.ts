/** What the figures of a clause are figures of: by its own words, and where these name nothing, by what stands before them. */
import { endsAsOrganisation, isTotalLabel, splitOrdinal } from "../../vocabulary";
import { budgetOnly } from "../../vocabulary/figureNames";
import { partWords } from "../../vocabulary/narrative";
import { hasOwnMeaning, isCaptionOf, leavesToCaption, namedInClause, withoutEnding } from "./captions";
import type { Figure, Subject } from "./statement";
import { isEmptySubject } from "./subject";
import { yearsOf, type Words } from "./wordsAround";

/** What the text has named before a clause. */
export interface NamedBefore {
  readonly document: { readonly organisations: readonly string[] };
  readonly headings: readonly string[];
  /** By a sentence without a figure. */
  readonly pending: Subject | undefined;
  /** By sentences without a figure right before. */
  readonly caption: { readonly subject: Subject; readonly isNumbered: boolean } | undefined;
  /** What words name as a subject. */
  readonly subject: (words: string) => Subject;
}

/** @returns one of each figure */
export function subjectsTold(
  told: NamedBefore,
  figures: readonly Figure[],
  near: string,
  words: Words,
): readonly Subject[] {
  const { length: count } = figures;
  const subject = subjectBefore(told, near, words, figures[0]?.sentence.start === 0);
  if (count === 1) return [subject];
  // 和 may as well be in the name of one: `对个人和家庭的补助`.
  const pieces =
    [/、/u, /[、和及]/u].map((marks) => subject.text.split(marks)).find(({ length }) => length === count) ?? [];
  // `2022年、2023年三公经费分别为`: of one thing.
  if (pieces.length === 0 && yearsOf(words.lead, count).length > 0) return figures.map(() => subject);
  // `收入、支出总计`: what stands behind the last name holds for all.
  const tail = /(?:预算|决算)?(?:总计|合计|总额)$/u.exec(subject.text)?.[0] ?? "";
  return Array.from({ length: count }, (_, position) => {
    const piece = pieces[position] ?? "";
    return told.subject(piece === "" || piece.endsWith(tail) ? piece : piece + tail);
  });
}

/** @param isFirst the sentence begins its paragraph */
function subjectBefore(told: NamedBefore, near: string, words: Words, isFirst: boolean): Subject {
  /** What stands before the colon, where there is one. */
  const before = /([^,;:。|]*):$/u.exec(words.colon)?.[1] ?? "";
  const own = told.subject(near);
  let subject = captionOf(told, own, before, words, isFirst) ?? own;
  if (isEmptySubject(subject) || (before !== "" && budgetOnly.test(subject.text))) {
    const named = before === "" || partWords.test(before) ? undefined : told.subject(before);
    subject =
      named !== undefined && !isEmptySubject(named)
        ? named
        : budgetOnly.test(subject.text)
          ? subject
          : // A line `合计44万元` is of a table that is printed in the text, and of no section above.
            (told.pending ?? (isFirst && isTotalLabel(near) ? own : told.subject(headingAbove(told))));
  }
  const unit = splitOrdinal(before).text;
  if (subject.owner === undefined && (endsAsOrganisation.test(unit) || told.document.organisations.includes(unit)))
    return { ...subject, owner: unit };
  return subject;
}

function headingAbove({ headings }: NamedBefore): string {
  return headings.findLast((heading) => heading !== "") ?? "";
}

/** `行政运行（2040501）。支出决算为`, `公务接待费。全年支出`, `最大的是公务接待费，`: what is named before words that name nothing themselves. */
function captionOf(
  told: NamedBefore,
  own: Subject,
  before: string,
  { lead, near, colon }: Words,
  isFirst: boolean,
): Subject | undefined {
  const isEmpty = isEmptySubject(own);
  if (!isEmpty && !leavesToCaption(own)) return undefined;
  const named = (words: string | undefined): Subject => told.subject(withoutEnding(words ?? ""));
  const inClause = named(namedInClause(lead.slice(0, lead.length - near.length)));
  if (isEmpty) {
    const inFront = named(/([^,;:。|()\d][^,;:。|\d]*)\($/u.exec(colon)?.[1]);
    return [inClause, inFront].find((one) => isCaptionOf(one, own));
  }
  if (hasOwnMeaning(inClause, own)) return inClause;
  const { caption } = told;
  if (caption !== undefined && isCaptionOf(caption.subject, own, caption.isNumbered)) return caption.subject;
  const heading = isFirst ? headingAbove(told) : undefined;
  return [before, heading].map(named).find((one) => isCaptionOf(one, own));
}
