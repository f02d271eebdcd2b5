/** A total left blank in one column of a group whose sum has room for it: `小计 619.99 | 工资福利支出 | 商品和服务支出 62.96`. */
import { Amount } from "../../amount";
import { isTotalHeader } from "../../vocabulary";
import type { Column, DraftPanel, Row } from "../row";
import type { DraftFigures } from "./figures";

/** @param rows of the panel */
export function isLeftByGroup(panel: DraftPanel, rows: readonly Row[], column: Column, figures: DraftFigures): boolean {
  if (column.role !== "amount" || column.isPart === true) return false;
  const [group, others] = groupOf(panel, column);
  const [total, ...more] = rows.filter(({ children }) => children.length > 1);
  if (group === undefined || total === undefined || more.length > 0) return false;
  if (figures.at(total, column) !== "blank" || ![group, ...others].every((one) => panel.additive.includes(one)))
    return false;
  const whole = figures.at(total, group);
  if (!(whole instanceof Amount)) return false;
  const stated = amountsAt([total], others, figures);
  const listed = amountsAt(total.children, [column], figures);
  const sum = Amount.sum([...stated, ...listed], whole.unit);
  return !Amount.sum(listed, whole.unit).isZero && whole.agreement(sum) !== "differs";
}

/** The column that adds up the group, and the others that it adds up. */
function groupOf({ columns }: DraftPanel, column: Column): readonly [Column | undefined, readonly Column[]] {
  const own = groupName(column);
  const beside = columns.filter(
    (other) => other !== column && other.role === "amount" && other.isPart !== true && groupName(other) === own,
  );
  const totals = beside.filter(({ title }) => isTotalHeader(title));
  return [totals.length === 1 ? totals[0] : undefined, beside.filter((other) => !totals.includes(other))];
}

/** `基本支出/工资福利支出` → `基本支出`. */
function groupName({ title }: Column): string {
  return title.split("/").slice(0, -1).join("/");
}

function amountsAt(rows: readonly Row[], columns: readonly Column[], figures: DraftFigures): Amount[] {
  return rows.flatMap((row) => columns.map((column) => figures.at(row, column)).filter((one) => one instanceof Amount));
}
