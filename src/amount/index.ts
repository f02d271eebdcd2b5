export { Amount, type Agreement } from "./amount";
export { parseAmount, type ParsedAmount } from "./parse";
export { decimalsShown, storedDecimal } from "./precision";
export { powerOfTen, units, type Unit } from "./unit";
