/** Rows that are subjects by function: no table by economic class has them, whatever its title is. */
import { columnKinds } from "../../vocabulary";
import type { ContentOf } from "../columns/keysByContent";
import type { HeaderColumn } from "../header/headerGrid";

const functionalCode = /^2\d\d(?:\d\d){0,2}$/u;

/** `功能分类科目编码` above 201: the header says so, and so do the codes. */
export function isByFunction(columns: readonly HeaderColumn[], contentOf: ContentOf): boolean {
  return columns.some((column) => {
    if (!columnKinds.functionalClassification.test(column.printed)) return false;
    const { printed } = contentOf(column);
    return printed.length > 0 && printed.every((one) => functionalCode.test(one));
  });
}
