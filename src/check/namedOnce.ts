/** What follows from a mistake as it is shown: every cell once, and never the cell at fault itself. */

/** @param cellOf where a finding lies: `表6!C5` */
export function namedOnce<F>(cause: F, consequences: readonly F[], cellOf: (finding: F) => string): F[] {
  const known = new Set([cellOf(cause)]);
  return consequences.filter((one) => {
    const cell = cellOf(one);
    const isNew = !known.has(cell);
    known.add(cell);
    return isNew;
  });
}
