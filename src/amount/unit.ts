/** The monetary units in which budget tables are printed. */

import { units } from "../vocabulary";

export { units };

export type Unit = (typeof units)[number];

/** How many decimal places lie between a unit and 元. */
export const powerOfTen: Readonly<Record<Unit, number>> = { 元: 0, 千元: 3, 万元: 4, 百万元: 6, 亿元: 8 };
