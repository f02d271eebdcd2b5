/** What a form sets as long-term goals for the indicators of the year. */
import { grouped } from "../../grouped";
import type { Indicator } from "./indicators";
import type { TargetCell } from "./targetCells";

/** The long-term goals for an indicator of the year: those of its own goal, where a form has several, else all. */
export type Counterparts = (annual: Indicator) => readonly TargetCell[];

/** For an annual indicator: this year's targets of the long-term indicator with the same name, of the same goal where it has one. */
export function counterpartsIn(indicators: readonly Indicator[]): Counterparts {
  const longTerm = indicators.filter(({ part, current }) => part.id === "indicators.long" && current !== undefined);
  const byName = grouped(longTerm, ({ key }) => key);
  return ({ key, goal }) => {
    const all = byName.get(key) ?? [];
    const own = all.filter((one) => one.goal === goal);
    return (own.length > 0 ? own : all).flatMap(({ current }) => current ?? []);
  };
}
