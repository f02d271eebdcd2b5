export { Amount, type Agreement } from "./amount";
export { atDecimals, Exact } from "./exact";
export { parseAmount, type ParsedAmount } from "./parse";
export { isOneSlipAway } from "./digits";
export { exchangesOf, isSlipOf, isTypedFor, slipsOf } from "./mistyped";
export { isMeasure, parseNumber } from "./parseNumber";
export { decimalsShown, percentSign, storedDecimal } from "./precision";
export { scaledAmount, scaleOf } from "./scale";
export { powerOfTen, units, type Unit } from "./unit";
