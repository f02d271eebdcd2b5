/** What a form is: fields that stand beside their labels, and sections that are small tables with a header of their own. */
import type { HeaderWords } from "../../vocabulary";
import type { ColumnWords } from "../columnWords";

/** A label and what stands beside it. Labels are told without numbers and remarks in brackets: `年度目标1：`, `填报人（签字）`. */
export interface FormField {
  readonly labels: HeaderWords;
  readonly role: "text" | "amount" | "score";
  /** Other forms have the same label among the rows of a section: it does not tell which form this is. */
  readonly isShared?: true;
}

export interface FormSection extends ColumnWords {
  readonly id: string;
  /** What people call it; used in messages. */
  readonly name: string;
  /** How it is headed, above or beside it, where it has a heading. */
  readonly headings: readonly string[];
  /** Concepts without which a line of header words is not the header of this section. */
  readonly required: readonly string[];
  /**
   * Fixed names of rows by key: `收入构成/财政拨款` is a row 财政拨款 in the group 收入构成. Rows without a fixed name are lines.
   * A key `a.total` adds up the other rows `a.…`, and `total` all rows.
   */
  readonly rows?: Readonly<Record<string, HeaderWords>>;
  /** Names of groups of rows by the beginning of their keys; what a group's rows are called elsewhere does not matter. */
  readonly groups?: Readonly<Record<string, string>>;
  /**
   * The rows that a fixed row consists of, where they are listed below it: 基本支出 of 人员经费 and 公用经费. The first of them tells that
   * the list begins.
   */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
  /** A column that states what others in its row come to, where the section has all of these: 总额 of 财政拨款 and 其他资金. */
  readonly sum?: { readonly total: string; readonly parts: readonly string[] };
  /** Some places print it, and a form without it lacks nothing. */
  readonly isOptional?: true;
  /** Texts that are printed once and hold for the rows below too. */
  readonly carried?: readonly string[];
}

export interface FormParts {
  readonly fields: Readonly<Record<string, FormField>>;
  readonly sections: readonly FormSection[];
  /** The field that every form of this kind has once: where it comes again, the next form begins. */
  readonly identity: string;
  /** Words by which a title names this form rather than another. */
  readonly titleSays: RegExp;
}

/** A field of words behind any of these labels. */
export function text(...labels: string[]): FormField {
  return { labels, role: "text" };
}

/** A field of money, in the unit of the form, behind any of these labels. */
export function amount(...labels: string[]): FormField {
  return { labels, role: "amount" };
}

/** A source of the money that a field above it states. */
export function source(...labels: string[]): FormField {
  return { labels, role: "amount", isShared: true };
}
