/** The rows of 经济分类 in panels side by side, and where each stands. */
import type { PlannedRow, TemplateSubject } from "./planned";
import type { StyledRows } from "./style";

export type Panels = Extract<StyledRows, { readonly kind: "panels" }>;

/** 科目编码 and 科目名称. */
export const panelKeys = 2;
export const panelColumns = panelKeys + 1;

/** By class, with the group's sum as a row of the key of the group. */
export function panelRows(economic: readonly TemplateSubject[], { groups, from }: Panels): readonly PlannedRow[] {
  return groups.flatMap(({ key, words, panels }) => {
    const classes = panels.flat();
    const codes = classes.flatMap((one) => economic.filter(({ code }) => code.startsWith(one)));
    const rows = codes.map(({ code, name }): PlannedRow => {
      const source = from[code];
      const children = code.length === 3 ? codes.filter((other) => isBelow(other.code, code)) : [];
      return {
        key: code,
        texts: [code, name],
        children: children.map((child) => child.code),
        ...(source !== undefined && { from: source }),
      };
    });
    const listed = classes.filter((one) => codes.some(({ code }) => code === one));
    return [...rows, { key, texts: [`${words}合计`], children: listed }];
  });
}

function isBelow(code: string, parent: string): boolean {
  return code !== parent && code.startsWith(parent);
}

export interface PanelPlaces {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly panelOf: ReadonlyMap<string, number>;
}

/** The sums of the groups stand in the last line, each below the figures of its last panel. */
export function panelPlaces({ groups }: Panels, rows: readonly PlannedRow[], top: number): PanelPlaces {
  const panels = groups.flatMap((group) => group.panels.map((classes) => ({ group, classes })));
  const lists = panels.map(({ classes }) =>
    classes.flatMap((one) => rows.filter(({ key }) => key.startsWith(one)).map(({ key }) => key)),
  );
  const last = top + Math.max(...lists.map(({ length }) => length));
  const rowOf = new Map<string, number>();
  const panelOf = new Map<string, number>();
  lists.forEach((keys, panel) => {
    keys.forEach((key, position) => {
      rowOf.set(key, top + position);
      panelOf.set(key, panel * panelColumns);
    });
  });
  panels.forEach(({ group }, panel) => {
    rowOf.set(group.key, last);
    panelOf.set(group.key, panel * panelColumns);
  });
  return { rowOf, panelOf };
}
