/** Totals that stand together beside a list of subjects: `本年支出合计 | 160`, `上年结转支出合计 | 10`, `支出总计 | 170`. */
import { isKindOfExpenditure, splitOrdinal } from "../../vocabulary";
import { adopt, type DraftRow } from "./draft";

/** One way to read a block of totals, as indexes into the rows: where it begins and ends, which adds up the others, which the subjects. */
export interface TotalFrame {
  readonly from: number;
  readonly to: number;
  readonly grand: number;
  readonly ofSubjects: number;
}

/** Two totals are a total and its part, or one total printed twice: they need no such reading. */
const fewest = 3;
const most = 6;

/** The ways to read them: the grand total is the first or the last, and the subjects may be those of any. */
export function framesOf(rows: readonly DraftRow[]): readonly TotalFrame[] {
  const from = rows.findIndex(isFrame);
  const length = from < 0 ? 0 : rows.slice(from).findIndex((row) => !isFrame(row));
  const to = from + (length < 0 ? rows.length - from : length);
  const frame = rows.slice(Math.max(from, 0), to);
  if (frame.length < fewest || frame.length > most || !areApart(frame)) return [];
  const places = frame.map((_, at) => from + at);
  return [to - 1, from].flatMap((grand) => places.map((ofSubjects) => ({ from, to, grand, ofSubjects })));
}

/** Hangs the rows below their totals as the frame says; if one total adds up the subjects and the totals beside it, it gets both. */
export function inFrame(rows: readonly DraftRow[], { from, to, grand, ofSubjects }: TotalFrame): readonly DraftRow[] {
  const frame = rows.slice(from, to);
  const subjects = rows.filter(({ kind, parent }) => kind !== "total" && kind !== "memo" && parent?.kind !== "code");
  const [whole, heir] = [rows[grand], rows[ofSubjects]];
  if (whole === undefined || heir === undefined) return rows;
  for (const row of frame) row.children.length = 0;
  for (const row of subjects.filter(({ parent }) => parent === undefined || frame.includes(parent))) adopt(heir, row);
  const others = frame.filter((row) => row !== whole);
  // What adds up to the total is no line that nobody knows the place of.
  for (const row of others) if (isKind(row)) row.kind = "group";
  if (heir === whole) {
    for (const row of others) row.parent = whole;
    whole.otherLists.push(others);
  } else for (const row of others) adopt(whole, row);
  return rows;
}

/** A line without a code that has figures of its own. */
function isFrame({ kind, code }: DraftRow): boolean {
  return code === undefined && (kind === "total" || kind === "memo");
}

/** `基本支出合计`, `其中：人员经费`, `公用经费`: does a block of totals say itself that the total is divided into kinds of expenditure? */
export function dividesByKind(rows: readonly DraftRow[], { from, to, grand, ofSubjects }: TotalFrame): boolean {
  const frame = rows.slice(from, to);
  return grand === from && ofSubjects === grand && frame.slice(1).every(isKind);
}

function isKind({ kind, name }: DraftRow): boolean {
  return kind === "memo" && isKindOfExpenditure(splitOrdinal(name).text);
}

/** Different things of one panel, most of them totals, or one and the kinds of expenditure that it is divided into. */
function areApart(frame: readonly DraftRow[]): boolean {
  const totals = frame.filter(({ kind }) => kind === "total");
  const [first, ...others] = frame;
  return (
    (totals.length > 1 || (first?.kind === "total" && others.every(isKind))) &&
    new Set(frame.map(({ panel }) => panel)).size === 1 &&
    new Set(frame.map(({ name }) => name)).size === frame.length
  );
}
