/** The sheets that a formula names, in small letters, as names are the same to Excel whatever their case. */

/** `'收支 总表'!B3`, `表1!B3`; of a range of sheets both ends, `'表1:表3'!B3`. */
const sheetBefore =
  /'((?:[^']|'')+)'!|(?<![^\s'"!(),;:+\-*/&=<>^{}])([^\s'"!(),;:+\-*/&=<>^{}]+(?::[^\s'"!(),;:+\-*/&=<>^{}]+)?)!/gu;

export function formulaSheets(formula: string): readonly string[] {
  return [...formula.matchAll(sheetBefore)].flatMap(([, quoted, plain = ""]) =>
    (quoted?.replaceAll("''", "'") ?? plain).toLowerCase().split(":"),
  );
}
