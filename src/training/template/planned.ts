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
  /** The texts of the key columns: code and name. */
  readonly texts: readonly string[];
  /** The rows that add up to it. */
  readonly children: readonly string[];
  /** The concepts that have figures in this row; all of them if not given. */
  readonly only?: readonly string[];
  /** Where the row's figures come from in another table, in addition to sums; `{column}` stands for the concept of the column. */
  readonly from?: string;
  /** All figures of the row are typed, none calculated. */
  readonly isTyped?: true;
  /** The row's figure is another table's less the figures of these rows. */
  readonly remainderOf?: readonly string[];
}
