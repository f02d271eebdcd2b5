/** On what rules about the text of a disclosure rest. */

/** Article 4 of 《地方预决算公开操作规程》; central departments are asked for the same. */
const accurate = "部门预算、决算公开要求：内容准确（地方见《地方预决算公开操作规程》，财预〔2016〕143号）";

/** @param how the figure is reckoned, or with what it has to agree */
export function accuracy(how: string): string {
  return `${accurate}；${how}`;
}
