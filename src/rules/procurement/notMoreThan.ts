/** One figure of a line is part of another, or is granted from it: the first is not more than the second. */
import { plus, type Check, type Severity } from "../../contract/rule";
import { lineFactName } from "../../readings/purchases/lines";
import { figure, money } from "../../readings/wording";
import { isBlank, type Fact } from "../../recognise";

interface Wording {
  readonly severity: Severity;
  readonly relation: string;
  readonly advice: string;
}

/** The claim that a part of a line is not more than the whole beside it. */
export function notMoreThan(part: Fact, whole: Fact, { severity, relation, advice }: Wording): Check {
  const { title } = whole.column;
  return {
    kind: "equality",
    claim: part,
    terms: [plus(whole)],
    comparison: "<=",
    severity,
    relation,
    about: () => `${lineFactName(part)}不大于“${title}”`,
    message: ({ expected, actual, difference }) =>
      `${lineFactName(part)}为${money(actual, part)}，大于“${title}”${isBlank(whole) ? "（没有填写）" : `的${money(expected, part)}`}，多${figure(difference, part)}。`,
    advice: () => advice,
  };
}
