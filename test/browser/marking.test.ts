/** From the first click to a workbook that is as it was: check, look, mark, mistype, correct, clear. */
import { readFileSync } from "node:fs";
import { read } from "../hosts/file/reading";
import { browsing } from "./browsing";
import { eventually } from "./eventually";
import { differingParts } from "./sameWorkbook";

const { arrive } = browsing();

/** The colours of the tones, as hosts/marks has them. */
const colour = { error: "rgb(255, 199, 206)", warning: "rgb(255, 235, 156)" };

const journeys = [
  {
    sample: "jianghan-2026-budget",
    finding: { title: "空表说明", cell: "A2", sheet: "预算08表 “三公”经费支出", row: 1, column: 0 },
    amount: { sheet: "预算03表 支出预算总表", cell: "C8", row: 7, column: 2, right: "16.88" },
  },
  {
    sample: "qingshan-2026-budget",
    finding: { title: "项目名称一致", cell: "C9", sheet: "表11 政府采购", row: 8, column: 2 },
    amount: { sheet: "表3 支出总表", cell: "C8", row: 7, column: 2, right: "15.3" },
  },
] as const;

test.each(journeys)("$sample", async ({ sample, finding, amount }) => {
  const preview = await arrive();
  await preview.openSample(sample);
  await preview.check();

  await preview.finding(finding.title).filter({ hasText: finding.cell }).first().click();
  await eventually(() => preview.selection(), `${finding.sheet}!${finding.cell}`);

  expect(await preview.fill(finding.row, finding.column)).not.toBe(colour.warning);
  await preview.press("标记到表中");
  await eventually(() => preview.fill(finding.row, finding.column), colour.warning);

  // A wrong amount is found without being asked for, and marked when the marks are renewed.
  const mistake = preview.finding("横向合计").filter({ hasText: "99.99" });
  expect(await preview.content(amount.sheet, amount.cell)).toBe(amount.right);
  const fill = await preview.fill(amount.row, amount.column);
  await preview.typeInto(amount.sheet, amount.cell, "99.99");
  await preview.settled();
  // Of a long list only what is in view is there.
  await preview.toStart();
  await mistake.waitFor();
  await preview.press("更新标记");
  await eventually(() => preview.fill(amount.row, amount.column), colour.error);

  await preview.typeInto(amount.sheet, amount.cell, amount.right);
  await mistake.waitFor({ state: "detached" });
  await preview.press("清除标记");
  await eventually(() => preview.fill(amount.row, amount.column), fill);

  // Cells, formats and all else: every part of the package is the same, byte for byte.
  const original = readFileSync(`assets/samples/${sample}.xlsx`);
  const downloaded = await preview.download();
  expect(read(downloaded)).toEqual(read(original));
  expect(differingParts(original, downloaded)).toEqual([]);
});
