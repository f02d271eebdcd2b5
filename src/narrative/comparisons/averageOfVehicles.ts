/** What each vehicle costs, against how many there are and what all cost: `运行维护费7.44万元，公务用车保有量5辆，车均运行维护费1.49万元`. */
import { Amount, Exact } from "../../amount";
import { grouped } from "../../grouped";
import { amountOf } from "../../recognise";
import { averageOfRunning } from "../../vocabulary/vehicles";
import type { Span, Statement } from "../statements/statement";
import type { Paragraph } from "../text/paragraph";
import type { Tying } from "../tie/tie";

export interface AverageOfVehicles {
  readonly paragraph: Paragraph;
  /** Of the average. */
  readonly span: Span;
  readonly count: number;
  readonly told: Amount;
  readonly all: Amount;
  readonly holds: boolean;
}

export function* averagesOfVehicles(statements: readonly Statement[], tying: Tying): Iterable<AverageOfVehicles> {
  for (const [paragraph, beside] of grouped(statements, (one) => one.paragraph))
    for (const match of paragraph.folded.text.matchAll(averageOfRunning)) {
      const [words, count = "", figure = ""] = match;
      const decimals = (figure.split(".")[1] ?? "").length;
      const told = Amount.reported(new Exact(figure), decimals, "万元");
      const possible = runningCosts(beside, tying);
      const [all] = possible;
      if (all === undefined || Number(count) === 0) continue;
      const start = match.index + words.length - "万元".length - figure.length;
      yield {
        paragraph,
        span: { start, end: match.index + words.length },
        count: Number(count),
        told,
        all,
        holds: possible.some((one) => isAverage(told, one, count)),
      };
    }
}

/** What the paragraph tells of running them, and what the tables have. */
function runningCosts(beside: readonly Statement[], tying: Tying): readonly Amount[] {
  const told = beside.filter((one) => one.isReason !== true && tying.meaning(one)?.measure === "vehicleRunning");
  const facts = tying.facts.ofMeasure("vehicleRunning", undefined);
  return [
    ...facts.map(amountOf),
    ...told.flatMap(({ value, budget }) => [value, budget].flatMap((one) => one?.amount ?? [])),
  ];
}

function isAverage(told: Amount, all: Amount, count: string): boolean {
  return told.scaledBy(count).agreement(all) !== "differs";
}
