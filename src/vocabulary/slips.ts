/** Slips of typing around the figures of a narrative, in folded texts. */

/** `占76.23` without its percent sign; the figure is the one group. */
export const shareWithoutPercent = /占(?:比|到|据)?[^占,;:。\d]{0,14}?(\d{1,3}(?:\.\d{1,4})?)(?=[,;。、)]|$)/gu;
/** One of its neighbours that has it. */
export const shareWithPercent = /占[^占,;:。\d]{0,16}\d{1,3}(?:\.\d{1,4})?%/u;

/** `1.23亿元万元`: two units behind one figure, the second as its group. */
export const unitTwice = /\d(?:亿|百万|千|万)?元((?:亿|百万|千|万)?元)(?=[,;:。、()]|$)/gu;

/** `2026年部门决算`, with the year as its group. */
export const outcomeOfYear =
  /(20\d\d)年度?(?:部门|单位|本年|当年|收入|支出|收支|总|一般公共预算|财政拨款|项目|基本)*决算/gu;

/** As typed: a number in which some digits are wide and some are not: `１6９0.69`. Wide points among narrow digits are everywhere; no number has more than thirty. */
export const mixedWidth =
  /(?<![\d０-９])(?=[\d０-９.．,，]{0,30}\d)(?=[\d０-９.．,，]{0,30}[０-９])[\d０-９][\d０-９.．,，]{0,30}(?=\s*(?:亿|百万|千|万)?元|%|％)/gu;
