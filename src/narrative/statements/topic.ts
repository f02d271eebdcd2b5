/** A bare 支出 of what was named before it: `行政运行…。项目支出36.00万元`, `公务接待98批次，支出11.20万元`. */
import { countedBefore, divided, doneBefore } from "../../vocabulary/narrativeScopes";
import { allMoney } from "../measures/measureParts";
import { hasMeaning, type Meaning } from "../measures/measures";
import type { Statement } from "./statement";
import { namesNothing } from "./subject";

/** What the sentence, or the one before it, began with. */
interface Topic {
  readonly meaning: Meaning | undefined;
  /** Tables have rows of its name. */
  readonly isNamed: boolean;
}

/** May the figure be of the topic, and not of all there is? */
export function isOfTopic({ lead, subject }: Statement, topic: Topic | undefined): boolean {
  if (namesNothing(subject) && hasMeaning(countedBefore.exec(lead)?.[1] ?? "")) return true;
  // `完成路面修复3.2公里，支出合计180.00万元`
  if ((namesNothing(subject) || subject.text === "支出合计") && doneBefore.test(lead)) return true;
  if (topic === undefined || divided.test(lead)) return false;
  const { meaning, isNamed } = topic;
  // `平台维护经费106.65万元，项目支出105.66万元`: what no table names is itself a part of that.
  if (meaning === undefined) return isNamed || !/基本|项目/u.test(subject.text);
  const { measure, scope, saysScope } = meaning;
  return allMoney.has(measure) ? saysScope && scope !== "fiscal" : spentOn.has(measure);
}

/** What money is spent on, as a part of all there is. */
const spentOn = new Set([
  "threePublic",
  "abroad",
  "vehicles",
  "vehiclePurchase",
  "vehicleRunning",
  "reception",
  "domesticReception",
  "foreignGuests",
  "operatingOfOffice",
  "procurement",
  "goods",
  "works",
  "services",
  "purchasedServices",
  "assets",
]);
