/** The user's own files outlive a reload of 勾稽网页版 until she closes them; they are saved under her name, and as .xlsx. */
import { readFileSync } from "node:fs";
import { isUnusable, isWritable, readWorkbook } from "../../src/hosts/file";
import { cellAt } from "../../src/workbook";
import { slippedCopies } from "../support/receivedFiles";
import { browsing } from "./browsing";
import { eventually } from "./eventually";
import type { Preview } from "./preview";

const { arrive } = browsing();

const own = readFileSync("assets/samples/qingshan-2026-budget.xlsx");

test("a file and what was changed in it are there after a reload, until it is closed", async () => {
  const web = await arrive();
  await web.openFile("我的预算.xlsx", own);
  await web.page.getByText("保留在这个浏览器里").waitFor();
  await web.typeInto("表3 支出总表", "C8", "99.99");
  // No question is asked: nothing is lost.
  let asked = 0;
  web.page.on("dialog", () => (asked += 1));
  await eventually(() => asksBeforeLeaving(web), false);
  await web.page.reload();
  await web.button("重新检查").waitFor();
  expect(asked).toBe(0);
  await web.page.getByText("我的预算.xlsx").waitFor();
  expect(await web.content("表3 支出总表", "C8")).toBe("99.99");
  await web.page.getByRole("button", { name: "更多" }).click();
  await web.page.getByRole("menuitem", { name: "关闭文件" }).click();
  await web.page.getByText("文件只在这台电脑上处理").waitFor();
  await web.page.reload();
  await web.button("重新检查").waitFor();
  expect(await web.page.getByText("我的预算.xlsx").count()).toBe(0);
});

test("saved under a name of the user's", async () => {
  const web = await arrive();
  await web.openFile("我的预算.xlsx", own);
  await web.page.getByRole("button", { name: "更多" }).click();
  await web.page.getByRole("menuitem", { name: "另存为…" }).click();
  await web.page.getByRole("textbox", { name: "文件名" }).fill("青山区：送审/稿");
  const downloads = web.page.waitForEvent("download");
  await web.page.getByRole("button", { name: "保存" }).click();
  expect((await downloads).suggestedFilename()).toBe("青山区：送审稿.xlsx");
  await web.page.getByText("青山区：送审稿.xlsx").waitFor();
});

test("a web page named .xls is opened after a question, and saved as .xlsx", async () => {
  const web = await arrive();
  const questions: string[] = [];
  web.page.on("dialog", (dialog) => questions.push(dialog.message()));
  await web.openFile("上报.xls", readFileSync("test/fixtures/cases/small/html-named.xls"));
  expect(questions.join()).toMatch(/“上报.xls”不是 .xlsx 格式.*“上报.xlsx”/su);
  const bytes = await web.download();
  expect(isWritable(bytes)).toBe(true);
  expect(isUnusable(readWorkbook(bytes))).toBe(false);
});

test("a list outlives a reload, with what was changed in a workbook that was open", async () => {
  const web = await arrive();
  const asked = web.page.waitForEvent("filechooser");
  await web.page.getByRole("button", { name: "打开文件" }).click();
  const files = slippedCopies(3, 5).map((bytes, number) => ({
    name: `单位${String(number)}.xlsx`,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  }));
  await (await asked).setFiles(files);
  const status = web.page.getByRole("status");
  await status.filter({ hasText: "共 3 个文件" }).waitFor();
  await web.page.getByRole("row").filter({ hasText: "单位2.xlsx" }).getByRole("button").click();
  await web.button("重新检查").waitFor();
  const sheet = (await web.selection()).split("!")[0] ?? "";
  await web.typeInto(sheet, "Z99", "记号");
  await eventually(() => asksBeforeLeaving(web), false);
  await web.page.reload();
  await status.filter({ hasText: "共 3 个文件" }).waitFor();
  const row = web.page.getByRole("row").filter({ hasText: "单位2.xlsx" });
  expect(await row.textContent()).toContain("改动过");
  await row.getByRole("button").click();
  await web.button("重新检查").waitFor();
  await eventually(() => web.content(sheet, "Z99"), "记号");
  const bytes = await web.download();
  const workbook = readWorkbook(bytes);
  if (isUnusable(workbook)) throw new Error(workbook.reason);
  const saved = workbook.sheets.find(({ name }) => name === sheet);
  expect(saved && cellAt(saved, 98, 25)?.value).toBe("记号");
});

/** Would the page ask whether it may go, as long as something is not kept yet? */
function asksBeforeLeaving({ page }: Preview): Promise<boolean> {
  return page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
}
