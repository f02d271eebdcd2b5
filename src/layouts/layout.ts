/** What a standard table is: its titles, its columns, what its rows stand for, and the sums its own header states. */
import { onceFor } from "../remembered";
import type { HeaderWords } from "../vocabulary";
import type { ColumnWords } from "./columnWords";
import type { FormParts } from "./forms/form";
import type { KeyTotalPlace } from "./keyTotal";
import type { DeniedWords, Publication } from "./publication";

/** The id of a table that no standard layout fits: it is checked by its form alone, and relations do not know it. */
export const generalId = "general";

export type DocumentKind = "budget" | "finalAccounts";

/**
 * What the rows of a table stand for.
 * `caption`: fixed captions, income beside expenditure. `item`: fixed items, each part of a fixed other one. `line`: organisations with lines of text and amounts below them.
 * `single`: one row of amounts without a label. `general`: whatever the labels are.
 */
export type TableAxis =
  "caption" | "item" | "functional" | "economic" | "organisation" | "project" | "line" | "single" | "general";
/** `form`: fields beside their labels, and small tables among them. */
export type Axis = TableAxis | "form";

export interface Captions {
  readonly income: Readonly<Record<string, HeaderWords>>;
  readonly expenditure: Readonly<Record<string, HeaderWords>>;
}

/** A row of a layout's tables, and the one that it is part of. */
export interface LayoutItem {
  readonly words: HeaderWords;
  readonly partOf?: string;
  /** Publishers leave it out when it is zero; the item that it is part of then consists of the others. */
  readonly isOptional?: true;
  /** Without it a table is not of this layout. */
  readonly isTelling?: true;
}

export interface Layout extends ColumnWords {
  readonly id: string;
  /** What people call it; used in messages. */
  readonly name: string;
  /** Undefined where it says nothing of the document. */
  readonly kind: DocumentKind | undefined;
  readonly about: string;
  readonly titles: readonly string[];
  /** Terms (`vocabulary/titleTerms`) that its titles may have besides those listed: “三公” of the general public budget is what it is. */
  readonly titleTerms?: readonly string[];
  /** The first axis whose key column the header has. */
  readonly axes: readonly Axis[];
  readonly columns: Readonly<Record<string, HeaderWords>>;
  /** Concepts without which a table is not of this layout. */
  readonly required: readonly string[];
  /** Concepts of columns that only some places print: a table without them is no less of this layout. */
  readonly rare?: readonly string[];
  /**
   * `total = basic + project + business?`: a part with `?` is a column that publishers leave out when it is empty. Of several
   * sums for one total the first counts of which a table has all parts.
   */
  readonly sums: readonly string[];
  readonly captions?: Captions;
  /** Of the axis `item`, by key. */
  readonly items?: Readonly<Record<string, LayoutItem>>;
  /** A word (several: `按支出功能|按功能`) that the title, the header or a note must have, because the columns alone fit other tables too. */
  readonly mustSay?: string;
  /** Another table has the same columns and captions: only its title tells this one. */
  readonly needsTitle?: true;
  /** Absent where only some places publish it. */
  readonly published?: Publication;
  /** A word by which titles speak of this table whatever else they say: `“三公”经费、会议费、培训费支出表`. */
  readonly subject?: string;
  readonly denial?: DeniedWords;
  /** By which it can be compared with the others of its disclosure, whatever their unit. */
  readonly keyTotals?: readonly KeyTotalPlace[];
  /** Of a form; it has no columns of its own. */
  readonly form?: FormParts;
}

/** Checks at load that a layout's own references are sound: a mistake here is ours, so it throws. */
export function defineLayout(layout: Layout): Layout {
  const concepts = new Set(Object.keys({ ...layout.columns, ...layout.counts }));
  const named = [
    ...layout.required,
    ...(layout.rare ?? []),
    ...layout.sums.flatMap((sum) => sumConcepts(sum)),
    ...(layout.denial?.concepts ?? []),
    ...(layout.keyTotals ?? []).map(({ concept }) => concept),
  ];
  for (const concept of named) {
    if (!concepts.has(concept)) throw new Error(`${layout.id}: no column has the concept ${concept}`);
  }
  for (const { partOf } of Object.values(layout.items ?? {})) {
    if (partOf !== undefined && layout.items?.[partOf] === undefined)
      throw new Error(`${layout.id} has no item ${partOf}`);
  }
  return layout;
}

/** `beside.meetings`: a column that a layout knows and no sum of its names, as a total may count it in or not. */
export function standsBeside(concept: string): boolean {
  return concept.startsWith("beside.");
}

export interface SumPart {
  readonly concept: string;
  readonly sign: 1 | -1;
  readonly optional: boolean;
}

export interface ColumnSum {
  readonly total: string;
  readonly parts: readonly SumPart[];
}

/** `closing = opening + income - spent?` as concepts and signs. */
function parseSum(sum: string): ColumnSum {
  const [total = "", expression = ""] = sum.split("=").map((side) => side.trim());
  const parts = [...expression.matchAll(/([+-]?)\s*([\w.]+)(\??)/gu)].map(
    ([, sign, concept = "", optional]): SumPart => ({
      concept,
      sign: sign === "-" ? -1 : 1,
      optional: optional === "?",
    }),
  );
  return { total, parts };
}

/** The sums across its columns that a layout states, as concepts and signs. */
export const statedSums = onceFor(({ sums }: Layout): readonly ColumnSum[] => sums.map(parseSum));

function sumConcepts(sum: string): string[] {
  const { total, parts } = parseSum(sum);
  return [total, ...parts.map(({ concept }) => concept)];
}
