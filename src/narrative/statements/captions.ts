/** What stands before the clause of a figure and says of what it is: `公务接待费。全年支出1.14万元`, `占比最高的是公务接待费，1.14万元`. */
import {
  captionBefore,
  captionEnding,
  figureOnly,
  namedAs,
  namesSpending,
  sideOnly,
} from "../../vocabulary/figureNames";
import { countedBeforeComma } from "../../vocabulary/narrativeScopes";
import { allMoney } from "../measures/measureParts";
import { hasMeaning, meaningAlone } from "../measures/measures";
import type { Subject } from "./statement";

/** `2024年度支出`, `支出预算`: of what is named before it, and said no more. */
export function leavesToCaption({ text }: Subject): boolean {
  return sideOnly.test(text) || figureOnly.test(text);
}

/** `关于项目支出情况`: what it is of. */
export function withoutEnding(caption: string): string {
  return caption.replace(captionBefore, "").replace(captionEnding, "");
}

/** Does the caption name something that is itself no more than a part of all money? A bare 收入 is no expenditure. */
export function isCaptionOf(caption: Subject, own: Subject, isNumbered = false): boolean {
  const { text } = caption;
  if (text.includes("收入") ? /支出/u.test(own.text) : /收入/u.test(own.text)) return false;
  if (caption.isMarked) return true;
  const meaning = meaningAlone(text);
  return meaning === undefined ? isNumbered || namesSpending.test(text) : !allMoney.has(meaning.measure);
}

/** Does it say by itself which figure of the tables it is? */
export function hasOwnMeaning(caption: Subject, own: Subject): boolean {
  return isCaptionOf(caption, own) && (caption.isMarked || hasMeaning(caption.text));
}

/** The name in the clause before that has no figure of money: `其次是公务接待费，`, `国内公务接待61批次、610人次，`. */
export function namedInClause(words: string): string | undefined {
  const counted = countedBeforeComma.exec(words)?.[1];
  const clause = /([^,;:。|\d]+),$/u.exec(words)?.[1];
  return counted ?? (clause === undefined ? undefined : (namedAs.exec(clause)?.[1] ?? clause));
}
