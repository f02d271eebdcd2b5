/** Columns that repeat under every head of a list: `一小[小计 | 人员经费] | 二中[小计 | 人员经费]` beside 合计. */
import { grouped } from "../../grouped";
import type { HeaderColumn } from "../header/headerGrid";
import type { ColumnMeaning } from "../header/headerMatcher";
import { headerVocabulary } from "../header/headers";

type Meaning = readonly [HeaderColumn, ColumnMeaning];

/** @returns columns of one concept under several heads that are no words of headers, as names of units: each is of its head, and none is the table's. */
export function ofEachHead(meanings: ReadonlyMap<HeaderColumn, ColumnMeaning>): ReadonlySet<HeaderColumn> {
  const amounts = [...meanings].filter(([, { role }]) => role === "amount");
  // A head over names and amounts is that of a panel: `收入[项目 | 预算数] | 支出[项目 | 预算数]`.
  const panels = new Set([...meanings].flatMap(([column, { role }]) => (role === "amount" ? [] : topOf(column))));
  const headOf = ([column, { levels = 1 }]: Meaning): string | undefined => {
    const { turned, groups } = column.timeless;
    const isName = !headerVocabulary.words.has(turned.at(-groups.length) ?? "");
    return isName && groups.length > levels ? topOf(column).find((head) => !panels.has(head)) : undefined;
  };
  const found = [...grouped(amounts, ([, { concept }]) => concept).values()].flatMap((same) => {
    const heads = new Set(same.map(headOf));
    return heads.size < 2 || heads.has(undefined) ? [] : same.map(([column]) => column);
  });
  return new Set(found);
}

/** The cell of the header on top of a column, below what names the period. */
function topOf({ timeless }: HeaderColumn): string[] {
  return timeless.groups.slice(0, 1).map(({ row, column }) => `${row},${column}`);
}
