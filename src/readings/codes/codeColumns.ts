/** Which columns of a panel hold codes, and which of them the names that belong to these: as their headers say, and as layouts know. */
import { kindHint, type CatalogueKind } from "../../catalogue";
import type { Column, Panel } from "../../recognise";
import { columnKinds } from "../../vocabulary";

/** A column of codes that does not key the rows, with the column of their names, which may be the same. */
export interface CodeColumns {
  /** Several where the header leaves it to the form of the code. */
  readonly kinds: readonly CatalogueKind[];
  /** One column, or those over which the code is split: 类, 款, 项. */
  readonly code: readonly [Column, ...Column[]];
  readonly name: Column;
  readonly concept: string;
}

/** Text columns that hold a code with its name. */
export const textKinds: Readonly<Record<string, CatalogueKind>> = {
  functional: "functional",
  economic: "economic",
  "approved.economic": "economic",
  item: "procurement",
};

const subjects: readonly CatalogueKind[] = ["functional", "economic", "government"];

/** The catalogues that the codes of a panel's rows may be of: those its header names, else whichever their form fits. */
export function subjectKinds({ columns }: Panel): readonly CatalogueKind[] {
  const keys = columns.filter(({ role }) => role === "code" || role === "code-part" || role === "name");
  const said = kindsSaid(keys.map(({ title }) => title).join()).filter((kind) => subjects.includes(kind));
  return said.length > 0 ? said : subjects;
}

function kindsSaid(title: string): readonly CatalogueKind[] {
  const hint = kindHint(title);
  return hint === "subject" ? subjects : hint === undefined ? [] : [hint];
}

/** `单位名称（科目）` above rows of organisations and of their subjects. */
export function saysOrganisation({ title }: Column): boolean {
  return /单位|部门/u.test(title);
}

/** What stands beside the key: 政府预算支出经济分类 beside the departments' own, the organisation of a subject, 采购品目. */
export function codeColumnsBeside(panel: Panel): readonly CodeColumns[] {
  const pairs = pairsByHeader(panel);
  const isPaired = ({ code: [code] }: CodeColumns): boolean => pairs.some((pair) => pair.code[0] === code);
  return [...columnsByKind(panel).filter((one) => !isPaired(one)), ...pairs];
}

const codeWord = /(?:编码|代码)$/u;

/** Two columns whose headers differ in 编码 and 名称 alone. */
function pairsByHeader({ columns }: Panel): readonly CodeColumns[] {
  const beside = columns.filter(({ role }) => role === undefined || role === "organisation" || role === "text");
  return beside.flatMap((code) => {
    const kinds = kindsSaid(code.title);
    const [kind] = kinds;
    if (kind === undefined || !codeWord.test(code.title)) return [];
    const name = beside.find((column) => isNameOf(column, code));
    return name === undefined ? [] : [{ kinds, code: [code], name, concept: code.concept ?? kind }];
  });
}

function isNameOf(column: Column, code: Column): boolean {
  if (column.index <= code.index || codeWord.test(column.title)) return false;
  if (code.role === "organisation") return column.concept === "organisation.name";
  return stemOf(column) === stemOf(code);
}

/** `品目编码 | 品目名称` and `功能科目/编码 | 功能科目/名称`: what is left is the same. */
function stemOf({ title }: Column): string {
  return title.replace(/(?:科目)?(?:编码|代码|名称)?$/u, "");
}

function columnsByKind({ columns }: Panel): CodeColumns[] {
  const texts = columns.flatMap((column): CodeColumns[] => {
    const kind = column.role === "text" ? textKinds[column.concept ?? ""] : undefined;
    return kind === undefined ? [] : [{ kinds: [kind], code: [column], name: column, concept: column.concept ?? "" }];
  });
  const government = columns.filter(
    ({ role, title }) => role === undefined && columnKinds.governmentClassification.test(title),
  );
  const open = columns.filter((column) => column.role === undefined && !government.includes(column));
  const functional = open.filter(({ title }) => columnKinds.functionalClassification.test(title));
  const economic = open.filter(({ title }) => columnKinds.economicClassification.test(title));
  const owners = columns.filter(({ role }) => role === "organisation");
  return [
    ...texts,
    ...codeAmong(government, "government"),
    ...codeAmong(functional, "functional"),
    ...codeAmong(economic, "economic"),
    ...codeAmong(owners, "organisation"),
  ];
}

/** `政府预算支出经济分类科目/科目编码 | 科目名称`, its code split over 类 and 款, or one column with both. */
function codeAmong(columns: readonly Column[], kind: CatalogueKind): CodeColumns[] {
  const [first, ...parts] = columns.filter(({ title }) => /(?:^|\/)[类款项]$/u.test(title));
  const whole = columns.find(({ title }) => codeWord.test(title)) ?? columns[0];
  const name = columns.find(({ title }) => /名称$/u.test(title)) ?? whole;
  if (whole === undefined || name === undefined) return [];
  return [{ kinds: [kind], code: first === undefined ? [whole] : [first, ...parts], name, concept: kind }];
}
