/** The monetary units in which budget tables are printed. */

export const units = ["元", "千元", "万元", "百万元", "亿元"] as const;

export type Unit = (typeof units)[number];

/** How many decimal places lie between a unit and 元. */
export const powerOfTen: Readonly<Record<Unit, number>> = { 元: 0, 千元: 3, 万元: 4, 百万元: 6, 亿元: 8 };
