/** A conditional format of a sheet: where it lies, what it asks and what it shows. */
import type { Area } from "../../../workbook";
import { intersection, without } from "./areas";
import type { Edge } from "./style";

/** What it lays over a cell; absent where the cell's own format shows through. */
export interface Overlay {
  readonly fill?: string | undefined;
  readonly color?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: string | undefined;
  readonly strikethrough?: boolean | undefined;
  readonly numberFormat?: string | undefined;
  readonly borders?: Readonly<Partial<Record<Edge, { readonly style: string; readonly color: string }>>>;
}

export interface ConditionalFormat {
  readonly id: string;
  /** In the words of `Excel.ConditionalFormatType`; of those other than `Custom` only place and order are known. */
  readonly type: string;
  areas: readonly Area[];
  /** With its `=`; empty while the rule is not set. */
  formula: string;
  stopIfTrue: boolean;
  overlay: Overlay;
}

/** The shape of our own marks, and of the rule that is always true: the only ones whose outcome is known without calculating. */
const alwaysTrue = /^=\s*(?:TRUE(?:\(\))?|N\("[^"]*"\)\s*=\s*0)\s*$/i;

export function applies({ type, formula }: ConditionalFormat): boolean {
  return type === "Custom" && alwaysTrue.test(formula);
}

export function touches(format: ConditionalFormat, areas: readonly Area[]): boolean {
  return format.areas.some((own) => areas.some((area) => intersection(own, area) !== undefined));
}

/** Takes the format away from some cells; what is left of its areas stays. */
export function withdrawn(format: ConditionalFormat, areas: readonly Area[]): readonly Area[] {
  return areas.reduce<readonly Area[]>((rest, hole) => rest.flatMap((area) => without(area, hole)), format.areas);
}
