/** A total left blank in one column of a group whose sum has room for it: `小计 619.99 | 工资福利支出 | 商品和服务支出 62.96`. */
import { Amount } from "../../amount";
import { grouped } from "../../grouped";
import { isTotalHeader } from "../../vocabulary";
import type { Column, DraftPanel, Row } from "../row";
import type { DraftFigures } from "./figures";

/**
 * The only column of each group in which the total states nothing, where it should.
 *
 * @param rows of the panel
 */
export function leftByGroups({ columns, additive }: DraftPanel, rows: readonly Row[], figures: DraftFigures): Column[] {
  const [total, ...more] = rows.filter(({ children }) => children.length > 1);
  if (total === undefined || more.length > 0) return [];
  const amounts = columns.filter(({ role, isPart }) => role === "amount" && isPart !== true);
  const known = new Set(additive);
  return [...grouped(amounts, groupName).values()].flatMap((group) => {
    const [whole, ...wholes] = group.filter(({ title }) => isTotalHeader(title));
    const [left, ...others] = group.filter((column) => !known.has(column));
    if (whole === undefined || left === undefined || wholes.length + others.length > 0 || left === whole) return [];
    const besides = group.filter((column) => column !== whole && column !== left);
    return hasRoom(total, whole, left, besides, figures) ? [left] : [];
  });
}

/** `基本支出/工资福利支出` → `基本支出`. */
function groupName({ title }: Column): string {
  return title.split("/").slice(0, -1).join("/");
}

/** Does the sum of the group leave for the column what its rows come to? */
function hasRoom(total: Row, group: Column, left: Column, besides: readonly Column[], figures: DraftFigures): boolean {
  const whole = figures.at(total, group);
  if (figures.at(total, left) !== "blank" || !(whole instanceof Amount)) return false;
  const stated = amountsAt([total], besides, figures);
  const listed = amountsAt(total.children, [left], figures);
  if (Amount.sum(listed, whole.unit).isZero) return false;
  return whole.agreement(Amount.sum([...stated, ...listed], whole.unit)) !== "differs";
}

function amountsAt(rows: readonly Row[], columns: readonly Column[], figures: DraftFigures): Amount[] {
  return rows.flatMap((row) => columns.map((column) => figures.at(row, column)).filter((one) => one instanceof Amount));
}
