/** Dates that a file writes out, as the serial numbers that Excel counts with. */

const written =
  /^(?=\d)(?:(\d{4})-(\d\d)-(\d\d))?(?:T|^|$)(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?(?:Z|[+-]\d\d:\d\d)?$/u;
const DAY = 86_400_000;
/** Excel's day 0 is 30 December 1899; before March 1900 it is one ahead, for it holds 1900 for a leap year. */
const EPOCH = Date.UTC(1899, 11, 30);
const MARCH_1900 = 61;

/** `2026-01-01`, `2026-01-01T08:30:00`, `08:30:00`; undefined for what is no date. */
export function serialOf(text: string): number | undefined {
  const found = written.exec(text);
  if (found === null) return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = found;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (time >= 1) return undefined;
  if (year === undefined) return time;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  const days = Math.round((date.getTime() - EPOCH) / DAY);
  return (days > 1 && days < MARCH_1900 ? days - 1 : days) + time;
}
