/** 插入标准表 in 网页版: blank tables beside a workbook's own, filled a little, checked, taken away again, and in the file. */
import { readWorkbook } from "../../src/hosts/file";
import { violations } from "./axe";
import { browsing } from "./browsing";
import { eventually } from "./eventually";

const { arrive } = browsing();

test("tables that the workbook lacks are offered, inserted without any finding about them, filled, checked and taken away", async () => {
  const web = await arrive();
  const { page } = web;
  await web.openSample("jianghan-2023-budget");
  await web.check();
  const count = () => web.pane.getByRole("tab", { name: /^问题/u }).innerText();
  const before = await count();
  const tabs = () => page.getByRole("tablist", { name: "工作表" }).getByRole("tab").allInnerTexts();
  const sheets = await tabs();
  await web.openTab("表格");
  // The two things to do here share a line above the tables.
  const tops = await Promise.all(
    ["插入标准表…", "与上一稿比较…"].map(async (name) => (await web.button(name).boundingBox())?.y),
  );
  expect(tops[0]).toBe(tops[1]);
  await web.press("插入标准表…");
  const panel = web.pane.getByRole("region", { name: "插入标准表" });
  await panel.getByRole("checkbox", { name: /收入总表/u }).waitFor();
  await panel
    .getByRole("list", { name: "功能分类科目" })
    .getByText("2080505 机关事业单位基本养老保险缴费支出")
    .waitFor();
  // Its note would say that there is none, which is an answer to what is found missing.
  await panel.getByRole("checkbox", { name: /国有资本经营/u }).click();
  const chosen = await panel.getByRole("list", { name: "要插入的表" }).getByRole("checkbox", { checked: true }).count();
  expect(chosen).toBeGreaterThan(0);
  await panel.getByRole("searchbox").fill("2101505");
  await panel.getByRole("button", { name: /^加 2101505/u }).click();
  for (const width of [350, 800, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await web.picture(`insert-${width}`);
  }
  await page.setViewportSize({ width: 1400, height: 900 });
  await web.press(new RegExp(`^插入 ${chosen} 张$`, "u"));
  await web.pane.getByText(/^已插入 \d+ 张空白表：/u).waitFor();
  await web.settled();
  expect(await tabs()).toHaveLength(sheets.length + chosen);
  await web.picture("inserted-1400");
  await web.openTab("问题");
  // What is missing is still told, as blank; nothing else came or went.
  await eventually(count, before);

  const [income = ""] = (await tabs()).filter((name) => name.includes("收入总表"));
  await web.typeInto(income, "E7", "5");
  await web
    .finding(/收入总表/u)
    .first()
    .waitFor();
  await web.press(/^可撤销 1 步$/u);
  await web.press(/^撤销 插入标准表/u);
  await web.pane.getByText(/里已经填了内容/u).waitFor();
  expect(await tabs()).toHaveLength(sheets.length + chosen);
  expect(await violations(page.mainFrame())).toEqual([]);

  const workbook = readWorkbook(await web.download());
  if (!("sheets" in workbook)) throw new Error(workbook.reason);
  const saved = workbook.sheets.find(({ name }) => name === income);
  expect(saved?.merges.length).toBeGreaterThan(0);
  expect(saved?.rows.flatMap((row) => row ?? []).some((cell) => cell?.formula?.startsWith("SUM(") === true)).toBe(true);

  await web.press("连同已填的一起删除");
  await eventually(tabs, sheets);
  await eventually(count, before);
});
