/** What the list tells of each workbook. */
import type { LocaleWords } from "../../../locale";
import { xlsxName } from "../../../hosts/file";
import { isUncheckedLine, uncheckedText } from "../../../report";
import type { ManyWords, PreviewWords } from "../../../locale/preview";
import type { Unit } from "../../many/units";

export type Order = "file" | "error";

export interface Row {
  readonly unit: Unit;
  /** The organisation; the file's name where none was recognised. */
  readonly name: string;
  readonly year: string;
  /** Undefined while nothing is known. */
  readonly counts: Readonly<Record<"error" | "warning" | "notRun" | "decided", number>> | undefined;
  /** `98.2%` */
  readonly coverage: string;
  /** In place of the counts, or beside them. */
  readonly remark: string;
  readonly isUnusable: boolean;
  /** It could be read, and nothing in it could be checked. */
  readonly isUnchecked: boolean;
}

export function rowOf(unit: Unit, { many }: PreviewWords, { report }: LocaleWords): Row {
  const { found, standing, trouble, path } = unit;
  const reason = trouble === undefined || trouble === "stopped" ? found?.line.error : many.troubles[trouble];
  const documents = found?.line.documents ?? [];
  const isUnusable = reason !== undefined && reason !== null;
  const unchecked = found !== undefined && isUncheckedLine(found.line) ? found.line : undefined;
  const remarkOf = (): string => {
    if (isUnusable) return `${report.unusable}${report.colon}${reason}`;
    if (standing !== "checked") return many[standing];
    return unchecked === undefined ? copyRemark(unit, many) : uncheckedText(unchecked.amounts, report);
  };
  return {
    unit,
    name:
      report.list(unique(documents.map(({ organisation }) => organisation))) || path.slice(path.lastIndexOf("/") + 1),
    year: report.list(unique(documents.map(({ year }) => year?.toString()))),
    counts: found === undefined || isUnusable || unchecked !== undefined ? undefined : found.line.counts,
    coverage: found?.coverage === undefined ? "" : `${(found.coverage / 10).toFixed(1)}%`,
    remark: remarkOf(),
    isUnusable,
    isUnchecked: unchecked !== undefined,
  };
}

function copyRemark({ path, found }: Unit, many: ManyWords): string {
  if (found?.uncopied !== undefined) return many.uncopied(found.uncopied);
  return found?.copy === undefined || xlsxName(path) === path ? "" : many.converted;
}

/** Those that were not checked come first where mistakes do: they need somebody most. */
export function ordered(rows: readonly Row[], order: Order): readonly Row[] {
  if (order === "file") return rows;
  const weight = ({ isUnusable, isUnchecked, counts }: Row): number =>
    isUnusable || isUnchecked ? Infinity : (counts?.error ?? -1);
  const difference = (a: Row, b: Row): number => {
    const [one, other] = [weight(a), weight(b)];
    return one === other ? (b.counts?.warning ?? 0) - (a.counts?.warning ?? 0) : other > one ? 1 : -1;
  };
  return [...rows].sort(difference);
}

function unique(texts: readonly (string | null | undefined)[]): string[] {
  return [...new Set(texts.flatMap((text) => text ?? []))];
}
