/** The comparison as lists of lines: what each says, where, and the cell that it leads to. */
import type { LocaleWords } from "../../locale";
import type { Severity } from "../../rules";
import { reasonsBy, type Decision, type DraftDifferences } from "../../session";
import { positionOf, type CellPlace } from "../../workbook";

type ReportedFinding = DraftDifferences["open"][number];
type ChangedFigure = DraftDifferences["asked"][number];

export type SectionName = keyof LocaleWords["pane"]["drafts"]["list"];

export interface DraftEntry {
  /** `solved`, `changed`, `lost`, or how bad a finding is. */
  readonly sign: Severity | "solved" | "changed" | "lost";
  /** `预算05表!C12`; of what is gone, where it stood in the earlier draft. */
  readonly place: string;
  readonly text: string;
  readonly note: string | undefined;
  /** undefined: the workbook has no such cell */
  readonly goTo: CellPlace | undefined;
}

export interface DraftSection {
  readonly name: SectionName;
  readonly entries: readonly DraftEntry[];
}

/**
 * What nobody has seen yet comes first, what 问题 shows too comes late; lists of nothing are left out.
 *
 * @param explained what was said before of findings that stand
 */
export function sectionsOf(
  drafts: DraftDifferences,
  explained: readonly Decision[],
  words: LocaleWords,
): DraftSection[] {
  const { drafts: say } = words.pane;
  const reasonOf = reasonsBy(explained);
  const withReason = (one: ReportedFinding, reason: string | undefined): DraftEntry =>
    finding(one, reason === undefined ? undefined : words.pane.finding.reasonGiven(reason));
  const finding = (one: ReportedFinding, note?: string): DraftEntry => ({
    sign: one.severity,
    place: placeText(one.sheet, one.cells[0]),
    text: one.message,
    note,
    goTo: cellPlace(one.sheet, one.cells[0]),
  });
  const solved = (one: DraftDifferences["solved"][number]): DraftEntry => ({
    sign: "solved",
    place: say.earlierPlace(placeText(one.sheet, one.cells[0])),
    text: one.message,
    note: one.now === null ? say.cellGone : undefined,
    goTo: one.now === null ? undefined : cellPlace(one.now.sheet, one.now.cell),
  });
  const changed = ({ sheet, cell, what, from, to }: ChangedFigure): DraftEntry => ({
    sign: "changed",
    place: placeText(sheet, cell),
    text: what,
    note: say.change(from, to),
    goTo: cellPlace(sheet, cell),
  });
  const lost = ({ kind, where, what, before }: DraftDifferences["lost"][number]): DraftEntry => ({
    sign: "lost",
    place: say.earlierPlace(placeText(before.sheet, before.cell ?? undefined)),
    text: words.compare.lostThing(kind, where, what),
    note: undefined,
    goTo: undefined,
  });
  const sections: DraftSection[] = [
    { name: "added", entries: drafts.added.map((one) => finding(one)) },
    { name: "solved", entries: drafts.solved.map(solved) },
    { name: "unasked", entries: drafts.unasked.map(changed) },
    { name: "lost", entries: drafts.lost.map(lost) },
    { name: "open", entries: drafts.open.map((one) => withReason(one, reasonOf(one))) },
    {
      name: "decided",
      entries: drafts.decided.map((one) => withReason(one, one.reason)),
    },
    { name: "asked", entries: drafts.asked.map(changed) },
  ];
  return sections.filter(({ entries }) => entries.length > 0);
}

function placeText(sheet: string, cell: string | undefined): string {
  return cell === undefined || cell === "" ? sheet : `${sheet}!${cell}`;
}

function cellPlace(sheet: string, cell: string | undefined): CellPlace | undefined {
  const position = positionOf(cell ?? "");
  return position && { sheet, ...position };
}
