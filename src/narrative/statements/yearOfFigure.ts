/** The year that the words before a figure say of it: one that dates a bracket, a cause or a document is no year of the figure. */
import { reasonWords } from "../../vocabulary/narrative";
import { datedOtherwise, yearInBracket } from "../../vocabulary/otherDates";
import { lastIndexOf, ownYear } from "./wordsAround";

/** @param lead the words since the figure before */
export function yearOfFigure(lead: string): number | undefined {
  if (ownYear(lead) === undefined) return undefined;
  const kept = withoutBrackets(withoutReason(lead));
  return ownYear(datedOtherwise.reduce((words, dated) => words.replace(dated, ""), kept));
}

/** `主要是2016年车辆减少；公务接待费`: the year of a reason is that of no figure behind it. */
function withoutReason(lead: string): string {
  const reason = lastIndexOf(lead, reasonWords);
  const end = lead.indexOf(";", reason);
  return reason < 0 || end < 0 ? lead : lead.slice(0, reason) + lead.slice(end);
}

/** `（车辆3辆，其中2018年购置1辆），公务接待费`: of what stands in it; it may have been opened before the lead. */
function withoutBrackets(lead: string): string {
  return lead
    .replace(/^[^()]*\)/u, "")
    .replace(/\([^()]*\)/gu, (bracket) => (yearInBracket.test(bracket) ? bracket : ""));
}
