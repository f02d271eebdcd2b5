/** Which columns of a panel hold codes, and which of them the names that belong to these, as their headers say. */
import { kindHint, type CatalogueKind } from "../catalogue";
import type { Column, Panel } from "../recognise";

/** A column of codes with the column of their names, beside those that key the rows. */
export interface ColumnPair {
  /** Several where the header leaves it to the form of the code. */
  readonly kinds: readonly CatalogueKind[];
  readonly code: Column;
  readonly name: Column;
}

const subjects: readonly CatalogueKind[] = ["functional", "economic", "government"];

function kindsSaid(title: string): readonly CatalogueKind[] {
  const hint = kindHint(title);
  return hint === "subject" ? subjects : hint === undefined ? [] : [hint];
}

/** The catalogues that the codes of a panel's rows may be of: those its header names, else whichever their form fits. */
export function subjectKinds({ columns }: Panel): readonly CatalogueKind[] {
  const keys = columns.filter(({ role }) => role === "code" || role === "code-part" || role === "name");
  const said = kindsSaid(keys.map(({ title }) => title).join()).filter((kind) => subjects.includes(kind));
  return said.length > 0 ? said : subjects;
}

export function saysOrganisation({ title }: Column): boolean {
  return /单位|部门/u.test(title);
}

const codeWord = /(?:编码|代码)$/u;

/** `品目编码 | 品目名称` and `功能科目/编码 | 功能科目/名称`: what is left is the same. */
function stemOf({ title }: Column): string {
  return title.replace(/(?:科目)?(?:编码|代码|名称)?$/u, "");
}

/** Pairs that do not key the rows: 政府预算支出经济分类 beside the departments' own, the organisation of a subject, 采购品目. */
export function pairsBeside({ columns }: Panel): readonly ColumnPair[] {
  const beside = columns.filter(({ role }) => role === undefined || role === "organisation" || role === "text");
  return beside.flatMap((code) => {
    const kinds = kindsSaid(code.title);
    if (kinds.length === 0 || !codeWord.test(code.title)) return [];
    const name = beside.find((column) => isNameOf(column, code));
    return name === undefined ? [] : [{ kinds, code, name }];
  });
}

function isNameOf(column: Column, code: Column): boolean {
  if (column.index <= code.index || codeWord.test(column.title)) return false;
  if (code.role === "organisation") return column.concept === "organisation.name";
  return stemOf(column) === stemOf(code);
}
