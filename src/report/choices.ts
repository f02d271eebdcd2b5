/** What else was decided in a workbook, in sentences: rules that are off or speak otherwise, tables that were said to be something. */
import { layoutOf } from "../layouts";
import type { ReportWords } from "../locale";
import type { CheckedFile } from "./checkedFile";

/** What the user chose in this workbook, a line each: rules off or weighed otherwise, tables taken for what they were told to be. */
export function choiceLines(
  { choices: { settings, layouts, titles } }: CheckedFile,
  { decided }: ReportWords,
): string[] {
  return [
    ...Object.entries(settings).map(([rule, level]) => decided.rule(titles[rule] ?? rule, level)),
    ...layouts.map(({ sheet, table, layout }) => decided.layout(sheet, table + 1, layoutOf(layout)?.name)),
  ];
}
