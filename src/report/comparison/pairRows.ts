/** Which row of the later table is which of the earlier one: by what names it, wherever it stands. */
import { grouped } from "../../grouped";
import type { Row, Table } from "../../recognise";

/** Rows under what names them; several of one name are told apart by their order. */
export function keyedRows({ rows }: Table): [string, Row][] {
  return [...grouped(rows, ({ key }) => key)].flatMap(([key, same]) =>
    same.map((row, position): [string, Row] => [`${key}#${position}`, row]),
  );
}
