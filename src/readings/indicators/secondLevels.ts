/** The 二级指标 of a form that are known by their names. */
import { grouped } from "../../grouped";
import type { Indicator, IndicatorLevel } from "./indicators";
import { secondLevel, type SecondLevel } from "./levels";

/** An indicator whose 二级指标 is known. */
export interface KnownSecondLevel {
  readonly indicator: Indicator;
  readonly level2: IndicatorLevel;
  readonly second: SecondLevel;
}

/** Of the rows for which one pair of cells holds the first tells it. */
export function knownSecondLevels(indicators: readonly Indicator[]): KnownSecondLevel[] {
  const printed = grouped(indicators, ({ level1, level2 }) => `${level1?.at.row ?? ""}/${level2?.at.row ?? ""}`);
  return [...printed.values()].flatMap(([indicator]) => knownLevel(indicator) ?? []);
}

function knownLevel(indicator: Indicator): KnownSecondLevel | undefined {
  const { level2 } = indicator;
  const second = level2 && secondLevel(level2.name);
  return level2 && second && { indicator, level2, second };
}
