/** Whose rows a sum in the column of the units adds up: `某局机关小计`, or `小计` alone. */
import { isSumLabel, isTotalLabel, withoutSum } from "../../vocabulary";
import type { Line } from "./draft";

/** What a line says in the columns of the units. */
export interface UnitLine {
  readonly line: Line;
  readonly isSubject: boolean;
  readonly key: string;
  readonly name: string;
}

/** Does a name say that its line adds up units, and not all of them? */
export function addsUpUnits(name: string): boolean {
  return isSumLabel(name) && !isTotalLabel(name);
}

/**
 * The unit of each such line: the one that it names, above its subjects or below them; a bare 小计 stands for the unit above. A unit
 * has one row: `小计` below subjects whose unit has one already, and `行政小计` of several units, are of none.
 */
export function summedUnits(lines: readonly UnitLine[]): ReadonlyMap<Line, string> {
  const listed = new Map(lines.filter(({ isSubject }) => isSubject).map(({ name, key }) => [name, key]));
  const taken = new Set(lines.filter(({ isSubject, name }) => !isSubject && !addsUpUnits(name)).map(({ key }) => key));
  const units = new Map<Line, string>();
  const isBare = ({ name }: UnitLine): boolean => withoutSum(name) === "";
  const areBelow = lines.find((one) => one.isSubject || isBare(one))?.isSubject === true;
  let above: string | undefined;
  for (const one of lines) {
    if (one.isSubject) above = one.key;
    else if (addsUpUnits(one.name)) {
      const unit = isBare(one) ? (areBelow ? above : undefined) : listed.get(withoutSum(one.name));
      if (unit === undefined || taken.has(unit)) continue;
      taken.add(unit);
      units.set(one.line, unit);
    }
  }
  return units;
}
