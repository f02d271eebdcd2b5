export { Amount, type Agreement } from "./amount";
export { atDecimals, Exact } from "./exact";
export { parseAmount, type ParsedAmount } from "./parse";
export { isMeasure, parseNumber, type ParsedNumber } from "./parseNumber";
export { decimalsShown, percentSign, storedDecimal, type PercentSign } from "./precision";
export { scaledAmount, scaleOf, type Scale } from "./scale";
export { powerOfTen, units, type Unit } from "./unit";
