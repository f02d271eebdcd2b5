/** How pages of one document are named by programs, and numbered on paper. */
import { normalise } from "../workbook";

/** `Table 7` and `Sheet7`, `Page 7`, `第7页`: a word that says nothing of what stands there, and the page's number. */
const pageName = /^(table|sheet|page|工作表|第|页)(\d{1,4})页?$/iu;

/** `支出总表(2)`: a sheet that was copied, or divided. */
const copyName = /^(.+?)\((\d{1,4})\)$/u;

/** Is `Table 8` named as the page that comes after `Table 7`, or `支出总表 (2)` after `支出总表`? `表8` is the number of a table, and no page. */
export function isNextPage(sheetName: string, before: string): boolean {
  return (
    follows(pageName, sheetName, before) ||
    follows(copyName, sheetName, `${before}(1)`) ||
    follows(copyName, sheetName, before)
  );
}

/** `- 7 -`, `第7页`, `第7页 共12页`: with strokes or a word, so that it is no figure. */
const pageNumber = /^(?:[-—–－─]+\d{1,4}[-—–－─]+|第\d{1,4}页(?:[,，/]?共\d{1,4}页)?)$/u;

/** Is this all that stands at the foot of a page: its number? */
export function isPageNumber(text: string): boolean {
  return pageNumber.test(normalise(text).replace(/\s+/gu, ""));
}

function follows(named: RegExp, sheetName: string, before: string): boolean {
  const [page, last] = [sheetName, before].map((name) => named.exec(normalise(name)));
  return page?.[1] !== undefined && page[1] === last?.[1] && Number(page[2]) === Number(last[2]) + 1;
}
