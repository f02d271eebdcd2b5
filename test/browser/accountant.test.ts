/** An accountant's whole way: from a workbook with mistakes to none, and three of the corrections taken back by their names. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filledCopy, isUnusable } from "../../src/hosts/file";
import { browsing } from "./browsing";
import { eventually } from "./eventually";

const { arrive } = browsing();

const [spending, byFunction, fiscal] = ["表3 支出总表", "表5-1 功能科目", "表4 财政拨款收支总表"] as const;

function withMistakes(): Uint8Array {
  const original = readFileSync(join(__dirname, "../../assets/samples/qingshan-2026-budget.xlsx"));
  const made = filledCopy(new Uint8Array(original), [
    { sheet: spending, row: 7, column: 2, before: 15.3, after: 99.99 },
    { sheet: spending, row: 11, column: 1, before: "公务员医疗补助", after: null },
    { sheet: byFunction, row: 11, column: 4, before: 7.65, after: 76.5 },
    { sheet: fiscal, row: 12, column: 3, before: 15.3, after: 51.3 },
  ]);
  if (isUnusable(made)) throw new Error(made.reason);
  return made;
}

test("corrections offered, names filled and figures typed lead to no error, and can be taken back one by one", async () => {
  const preview = await arrive();
  const { pane } = preview;
  await preview.openFile("预算.xlsx", withMistakes());
  await preview.check();
  const severities = pane.getByRole("group", { name: "显示哪些级别" });
  const errors = async (): Promise<string> => severities.getByRole("button").first().innerText();
  expect(await errors()).toMatch(/^[1-9]\d* 错误$/u);

  for (const [says, fix] of [
    [/（C8）应为基本支出/u, "改为 15.30"],
    [/（E12）很可能应为7\.65/u, "改为 7.65"],
  ] as const) {
    const line = preview.finding(says);
    if ((await line.getAttribute("aria-expanded")) !== "true") await line.click();
    await preview.press(fix);
    await line.waitFor({ state: "detached" });
    await preview.settled();
  }
  await preview.press("填科目名称");
  await preview.press("写入 1 个名称");
  await pane.getByText("已写入 1 个单元格").waitFor();
  await preview.settled();
  await preview.typeInto(fiscal, "D13", "15.3");
  await eventually(errors, "0 错误");

  await preview.press("可撤销 3 步");
  for (const step of ["填名称", "改正 表3 支出总表 C8", "改正 表5-1 功能科目 E12"]) {
    await preview.press(new RegExp(`^撤销 ${step}`, "u"));
    await preview.settled();
  }
  // The list holds only what is in sight.
  await preview.toStart();
  await preview.finding(/（C8）应为基本支出/u).waitFor();
  await preview.finding(/（E12）很可能应为7\.65/u).waitFor();
  expect(await preview.content(spending, "C8")).toBe("99.99");
  expect(await preview.content(spending, "B12")).toBe("");
  expect(await preview.content(byFunction, "E12")).toBe("76.5");
  expect(await preview.content(fiscal, "D13")).toBe("15.3");
});
