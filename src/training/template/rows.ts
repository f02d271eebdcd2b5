/** The rows of tables by code, by unit and by project. */
import type { PlannedRow, TemplateSubject, TemplateUnit } from "./planned";
import type { StyledItem, StyledRows } from "./style";

const total = "合计";

/** 类 3, 款 5, 项 7 digits: each code below the next shorter one that is listed. */
export function codeRows(subjects: readonly TemplateSubject[]): readonly PlannedRow[] {
  const parents = new Map(subjects.map(({ code }) => [code, parentOf(code, subjects)]));
  const childrenOf = (parent: string | undefined): string[] =>
    subjects.map(({ code }) => code).filter((code) => parents.get(code) === parent);
  return [
    { key: "total", texts: ["", total], children: childrenOf(undefined) },
    ...subjects.map(({ code, name }) => ({ key: code, texts: [code, name], children: childrenOf(code) })),
  ];
}

function parentOf(code: string, subjects: readonly TemplateSubject[]): string | undefined {
  const above = subjects.filter((other) => other.code !== code && code.startsWith(other.code));
  return above.sort((a, b) => b.code.length - a.code.length)[0]?.code;
}

/** 人员经费 and 公用经费 each have their own classes. */
export function economicRows(
  economic: readonly TemplateSubject[],
  { classes, from }: Extract<StyledRows, { readonly kind: "economic" }>,
): readonly PlannedRow[] {
  const classOf = (code: string) => classes.find((one) => code.startsWith(one.code));
  const own = economic.filter(({ code }) => classOf(code) !== undefined);
  return codeRows(own).map((row) => {
    const [concept, source] = [classOf(row.key)?.concept, from[row.key]];
    if (concept === undefined) return row;
    return { ...row, only: [concept, "total"], ...(source !== undefined && { from: source }) };
  });
}

/** The rows of a table of items, each with the items that it adds up. */
export function itemRows(items: readonly StyledItem[]): readonly PlannedRow[] {
  return items.map(({ key, words, parts = [], from }) => ({
    key,
    texts: [words],
    children: parts,
    ...(from !== undefined && { from }),
  }));
}

/** The first unit has what the others leave. */
export function organisationRows([department, ...units]: readonly [
  TemplateUnit,
  ...TemplateUnit[],
]): readonly PlannedRow[] {
  const keys = units.map((_, position) => `unit${String(position + 1)}`);
  const [first, ...others] = keys;
  const rowOf = ({ code, name }: TemplateUnit, key: string, children: readonly string[]): PlannedRow => ({
    key,
    texts: [code, name],
    children,
    ...(children.length === 0 && (key === first || first === undefined) && { remainderOf: others }),
  });
  return [
    { key: "total", texts: ["", total], children: ["department"] },
    rowOf(department, "department", keys),
    ...units.map((unit, position) => rowOf(unit, keys[position] ?? "", [])),
  ];
}

/** The key of the row of a project, by its position from 0. */
export function projectKey(position: number): string {
  return `project${String(position + 1)}`;
}

/** The total first, in the second column: the first one has codes. */
export function blankLines(keys: readonly string[], count: number): readonly PlannedRow[] {
  const lines = Array.from({ length: count }, (_, position) => ({
    key: `line${String(position + 1)}`,
    texts: keys.map(() => ""),
    children: [],
    isTyped: true as const,
  }));
  const texts = keys.map((_, column) => (column === 1 ? total : ""));
  return [{ key: "total", texts, children: lines.map(({ key }) => key) }, ...lines];
}

/** Those that have names add up by themselves; in blank lines a formula would be a figure without a name. */
export function projectRows(projects: readonly string[], lines: number): readonly PlannedRow[] {
  const named = projects.map((name, position) => ({
    key: projectKey(position),
    texts: ["", name, ""],
    children: [],
  }));
  const blank = Array.from({ length: Math.max(0, lines - projects.length) }, (_, position) => ({
    key: `line${String(position + 1)}`,
    texts: ["", "", ""],
    children: [],
    isTyped: true as const,
  }));
  const rows = [...named, ...blank];
  return [{ key: "total", texts: ["", total, ""], children: rows.map(({ key }) => key) }, ...rows];
}
