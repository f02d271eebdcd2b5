/** The workbook that was inspected last, held against an earlier draft of it out of a file. */
import { isUnusable, readKept, readWorkbook } from "../../hosts/file";
import { MAX_FILE_BYTES } from "../../hosts/file/limits";
import { reasons } from "../../hosts/file/unusable";
import { isAddedByUs } from "../../recognise";
import { checkedFile, differencesBetween, type CheckedDraft } from "../../report";
import { inspect, type CheckedWorkbook } from "../engine";
import { keptFrom } from "../kept";
import type { Kept } from "../state";
import type { CheckQuestion } from "./checker";
import type { DraftAnswer, DraftQuestion, EarlierDraft } from "./draftAnswer";

/** How the inspection was asked for to which the drafts are compared. */
export type Asked = Omit<CheckQuestion, "workbook" | "unlessSame">;

interface ReadDraft extends CheckedDraft {
  readonly kind: "read";
}

type Reading = ReadDraft | Exclude<DraftAnswer, { readonly kind: "compared" }>;

/** Remembers the last draft, so that it is read once however often the workbook is checked. */
export class Drafts {
  #last: { readonly key: string; readonly reading: Reading } | undefined;

  async compare(
    { disclosure, result }: CheckedWorkbook,
    asked: Asked,
    { draft, kept }: DraftQuestion,
  ): Promise<DraftAnswer> {
    const key = JSON.stringify([draft.key, asked]);
    if (this.#last?.key !== key) this.#last = { key, reading: await readDraft(draft, asked) };
    const { reading } = this.#last;
    if (reading.kind !== "read") return reading;
    const later = { disclosure, file: checkedFile("", disclosure, result, 0, kept) };
    return {
      kind: "compared",
      all: differencesBetween(reading, later),
      parts: disclosure.parts.map((_, only) => differencesBetween(reading, later, only)),
      reviews: reading.disclosure.workbook.sheets.filter(isAddedByUs),
    };
  }
}

/** By the same rules as the workbook: what is switched off in one of two drafts alone would be solved or new. */
async function readDraft({ name, source }: EarlierDraft, { kept: now, own, wish }: Asked): Promise<Reading> {
  if (source.size > MAX_FILE_BYTES) return { kind: "unusable", reason: reasons.tooBig };
  const buffer = await source.arrayBuffer().catch(() => undefined);
  if (buffer === undefined) return { kind: "unread" };
  const bytes = new Uint8Array(buffer);
  const workbook = readWorkbook(bytes);
  if (isUnusable(workbook)) return workbook;
  const kept = keptFrom(readKept(bytes));
  const isChosenNow = ({ sheet, table }: Kept["layouts"][number]): boolean =>
    now.layouts.some((one) => one.sheet === sheet && one.table === table);
  const layouts = [...now.layouts, ...kept.layouts.filter((one) => !isChosenNow(one))];
  const { disclosure, result } = await inspect(workbook, { layouts, settings: now.settings }, own, wish);
  return { kind: "read", disclosure, file: checkedFile(name, disclosure, result, 0, kept) };
}
