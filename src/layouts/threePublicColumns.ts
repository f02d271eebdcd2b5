/** The columns of “三公” 经费, in the budget and, twice beside each other, in the final accounts. */
import { totals, totalsOf, type HeaderWords } from "../vocabulary";
import * as words from "../vocabulary/columns";

/** `三公经费合计`, or the bare word for a total. */
const totalWords = [
  ...[...totals, ...totalsOf("三公经费"), "三公经费小计", "三公经费支出合计", "三公经费"],
  ...["三公经费财政拨款预算总额", "三公经费财政拨款总额"],
].join("|");
/** What stands over all of them. */
const all = "三公经费|一般公共预算财政拨款安排的三公经费|一般公共预算安排的三公经费|财政拨款安排的三公经费";

/** What tables of “三公” 经费 show beside it; a 合计 may count it in (`layout.ts`). */
export const besideThreePublic: Readonly<Record<string, HeaderWords>> = {
  "beside.meetings": ["会议费|会议费支出"],
  "beside.training": ["培训费|培训费支出"],
  "beside.office": ["机关运行经费|机关运行经费预算数|机关运行经费预算"],
};

/** The three columns of “三公” 经费, below any group header given. */
export function threePublicColumns(prefix: string, group = ""): Readonly<Record<string, HeaderWords>> {
  const below = (own: string): string => (group === "" ? own : words.under(group, own));
  return {
    [`${prefix}total`]: [below(totalWords), below(words.under(all, words.subtotal))],
    [`${prefix}abroad`]: [below(words.abroad)],
    [`${prefix}vehicles`]: [below(words.under(words.vehicles, words.subtotal)), below(words.vehicles)],
    [`${prefix}vehiclePurchase`]: [
      below(words.under(words.vehicles, words.vehiclePurchase)),
      below("公务用车购置费|公务用车购置"),
    ],
    [`${prefix}vehicleRunning`]: [
      below(words.under(words.vehicles, words.vehicleRunning)),
      below("公务用车运行费|公务用车运行维护费"),
    ],
    [`${prefix}reception`]: [below(words.reception)],
  };
}

/** How the columns of “三公”经费 add up, for concepts that begin with `prefix`: 合计 = 出国 + 用车 + 接待, 用车 = 购置 + 运行. */
export function threePublicSums(prefix: string): readonly string[] {
  return [
    `${prefix}total = ${prefix}abroad + ${prefix}vehicles + ${prefix}reception`,
    `${prefix}vehicles = ${prefix}vehiclePurchase + ${prefix}vehicleRunning`,
  ];
}
