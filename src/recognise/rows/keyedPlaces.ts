/** Code and name of lines, wherever they stand. */
import { readCode, type Coded } from "../cells/codes";
import type { Column, Panel } from "../row";
import { codesAmongNames } from "./codesAmongNames";
import { columnOf, labelAt, namingColumn, valueAt, type Line, type RowPlace } from "./draft";

/** Lines of a panel that has one column for codes and one for names, each or both in one. */
export function keyedPlaces(lines: readonly Line[], panel: Panel): (RowPlace & { readonly name: string })[] {
  const codeColumn = columnOf(panel, "code");
  const nameColumn = columnOf(panel, "name");
  const isCode = codesAmongNames(lines, codeColumn, nameColumn);
  return lines.map((line) => {
    const { code, name } = readKey(line, codeColumn, nameColumn, isCode);
    const keyColumn = namingColumn(line, [codeColumn, nameColumn]);
    return { ...line, panel, keyColumn, nameColumn: nameColumn?.index, code, name };
  });
}

/** Code and name of a line, wherever the two stand: in columns of their own, or together in one. */
export function readKey(
  line: Line,
  code: Column | undefined,
  name: Column | undefined,
  isCode: (coded: Coded) => boolean,
) {
  const label = labelAt(line, name);
  const inCode = readCode(valueAt(line, code));
  if (inCode !== undefined) return { code: inCode.code, name: label || inCode.name, label };
  const inName = code === undefined ? readCode(valueAt(line, name)) : undefined;
  if (inName !== undefined && inName.name !== "" && isCode(inName))
    return { code: inName.code, name: inName.name, label };
  return { code: undefined, name: label || labelAt(line, code), label };
}
