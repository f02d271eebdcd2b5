/** Totals at the end of two sides that state the same: each says that the other one is right. */
import { Amount } from "../../amount";
import { isSideTotal, splitOrdinal } from "../../vocabulary";
import type { Row } from "../row";
import { supportOf, type Slip } from "./borneOut";
import type { DraftFigures } from "./figures";

/**
 * Is it the total that its parts do not come to, while the other side's, which its own parts come to, states the same? Then one of these
 * parts is wrong, if the table marks what is a part of what: by numbers, or by a list within the side that adds up.
 */
export function isConfirmedBeside({ row, column, parts }: Slip, rows: readonly Row[], figures: DraftFigures): boolean {
  if (!isSideTotal(row.name)) return false;
  const own = rows.filter(({ panel }) => panel === row.panel);
  const isMarked = areNumberedAlike(parts) || supportOf(own, figures, new Set([column])).telling > 0;
  const claim = figures.at(row, column);
  if (!isMarked || !(claim instanceof Amount)) return false;
  const beside = rows.filter(
    (other) =>
      other.panel !== row.panel && isSideTotal(other.name) && other.sheet === row.sheet && other.index === row.index,
  );
  return beside.some((other) =>
    other.panel.columns.some((across) => {
      const stated = across.role === "amount" ? figures.at(other, across) : undefined;
      const isSame = stated instanceof Amount && stated.agreement(claim) !== "differs";
      return isSame && other.children.length > 1 && figures.isSum(other, other.children, across) === true;
    }),
  );
}

function areNumberedAlike(parts: readonly Row[]): boolean {
  const levels = new Set(parts.map(({ name }) => splitOrdinal(name).level));
  return parts.length > 1 && levels.size === 1 && !levels.has(0);
}
