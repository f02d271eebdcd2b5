/** What a template is to hold, and what is planned of a row. */

export interface TemplateUnit {
  readonly code: string;
  readonly name: string;
}

export interface TemplateSubject {
  readonly code: string;
  readonly name: string;
}

export interface Wanted {
  readonly year: number;
  /** The department first, then the units it consists of; a department alone is its own unit. */
  readonly units: readonly [TemplateUnit, ...TemplateUnit[]];
  /** 类、款、项 in the order of their codes. */
  readonly subjects: readonly TemplateSubject[];
  readonly projects: readonly string[];
  /** 部门预算支出经济分类. */
  readonly economic: readonly TemplateSubject[];
}

export interface PlannedRow {
  readonly key: string;
  /** What stands in the columns that say which row it is. */
  readonly texts: readonly string[];
  /** The rows that add up to it. */
  readonly children: readonly string[];
  /** The only concepts that it has figures of, where not all. */
  readonly only?: readonly string[];
  /** What another table says of what it has besides sums. */
  readonly from?: string;
  /** Nothing of it is calculated. */
  readonly isTyped?: true;
  /** What is left of another table's figure when these rows have theirs. */
  readonly remainderOf?: readonly string[];
}
