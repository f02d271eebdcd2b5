/** Names for codes: shown before they are written, and taken back again. */
import { readFileSync } from "node:fs";
import { nameKey } from "../../src/catalogue";
import { filledCopy, isUnusable } from "../../src/hosts/file";
import { a1 } from "../../src/workbook";
import { idOf, isSubject, namesBesideCodes, without, type Taken } from "../fill/blanked";
import { read } from "../hosts/file/reading";
import { sample } from "../support/samples";
import { browsing } from "./browsing";
import { differingParts } from "./sameWorkbook";

const { arrive } = browsing();

test.each(["jianghan-2026-budget", "qingshan-2026-budget"] as const)("%s gets all its names back", async (name) => {
  const original = readFileSync(`assets/samples/${name}.xlsx`);
  const taken = namesBesideCodes(sample(name)).filter(isSubject);
  const blanked = withoutNames(original, taken);
  const preview = await arrive();
  await preview.openFile("没有名称.xlsx", blanked);

  await preview.press("填科目名称");
  const offers = preview.pane.getByRole("list", { name: "填科目名称" }).getByRole("listitem");
  await offers.first().waitFor();
  expect(await offers.first().getAttribute("aria-setsize")).toBe(String(taken.length));
  const [first] = taken;
  if (first === undefined) throw new Error("nothing was taken away");
  const line = await offers.first().innerText();
  for (const said of [a1(first), first.code, nameKey(first.name), "年"]) expect(line).toContain(said);

  await preview.press(`写入 ${taken.length} 个名称`);
  await preview.pane.getByText(`已写入 ${taken.length} 个单元格`).waitFor();
  await preview.settled();
  const filled = read(await preview.download());
  const names = new Map(namesBesideCodes(filled).map((place) => [idOf(place), nameKey(place.name)]));
  expect(names).toEqual(new Map(namesBesideCodes(read(original)).map((place) => [idOf(place), nameKey(place.name)])));
  expect(without(filled, taken)).toEqual(without(read(original), taken));

  await preview.press("撤销");
  await preview.pane.getByText(`已撤销，${taken.length} 个单元格恢复原样`).waitFor();
  const undone = await preview.download();
  expect(namesBesideCodes(read(undone)).filter(isSubject)).toEqual([]);
  expect(differingParts(blanked, undone)).toEqual([]);
});

function withoutNames(original: Uint8Array, taken: readonly Taken[]): Uint8Array {
  const edits = taken.map(({ sheet, row, column, name }) => ({ sheet, row, column, before: name, after: null }));
  const copy = filledCopy(original, edits);
  if (isUnusable(copy)) throw new Error(copy.reason);
  return copy;
}
