/** Codes that are filled up with zeros to one length: `2010000 一般公共服务支出 | 2010100 人大事务 | 2010101 行政运行`. */

const lengths: ReadonlySet<number> = new Set([5, 7]);
const padding = /(?:00){1,10}$/u;
/** One such code alone may be a slip of the pen. */
const fewest = 2;

/** Are they all of the length of the lowest level, those of higher levels too? No level of a subject is numbered 00. */
export function arePadded(codes: readonly string[]): boolean {
  const [first] = codes;
  if (first === undefined || !lengths.has(first.length)) return false;
  const padded = codes.filter((code) => padding.test(code));
  return padded.length >= fewest && codes.every((code) => /^[235]\d+$/u.test(code) && code.length === first.length);
}

/** `2010100` → `20101` */
export function withoutPadding(code: string): string {
  return code.replace(padding, "");
}
