/** What is told of all spending although a table of 基本支出 has a row of its name. */
import type { Statement } from "../statements/statement";
import { byEconomicClasses, withProjects } from "../../vocabulary/narrativeScopes";

/** What is paid out of 基本支出 and 项目支出, and disclosed on the whole. */
const spentOnBoth = /^(?:会议|培训|公务接待|因公出国|公务用车)/u;
const basicAround = /基本支出/u;
const basicWhole = /基本支出|公用|运行经费/u;

/** 培训费 is told of all that is spent, 项目支出 too, unless it is told within 基本支出: the row there is a part. */
export function isOfAllSpending({ subject, heading, lead, list, gives, paragraph, sentence }: Statement): boolean {
  if (withProjects.test(paragraph.folded.text.slice(sentence.start, sentence.end))) return true;
  const around = [...heading, lead];
  if (byEconomicClasses.test(lead)) return !around.some((words) => basicAround.test(words));
  const wholes = [gives, list?.whole].map((one) => one?.subject.text ?? "");
  return (
    spentOnBoth.test(subject.text) &&
    !around.some((words) => basicAround.test(words)) &&
    !wholes.some((words) => basicWhole.test(words))
  );
}
