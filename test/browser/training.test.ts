/** 练习 and 讲解: a trainee looks for planted mistakes and hears what each was; a trainer shows a rule a page. */
import { readWorkbook } from "../../src/hosts/file";
import { violations } from "./axe";
import { browsing } from "./browsing";

const { visit } = browsing();

test("a sample becomes an exercise, what is marked and corrected is scored with reasons, and the sample comes back", async () => {
  const web = await visit();
  const { page } = web;
  const panel = page.getByRole("region", { name: "练习" });
  await page.getByRole("button", { name: "更多" }).click();
  await page.getByRole("menuitem", { name: /^练习/u }).click();
  await page.getByRole("textbox", { name: "练习编号" }).fill("7");
  await page.getByRole("button", { name: "开始练习" }).click();
  await panel.getByText("各表中共有 5 处错误").waitFor({ timeout: 120_000 });
  // What was planted is not shown to her who looks for it.
  expect(await page.locator("iframe").count()).toBe(0);
  await web.picture("practice-1400");

  await web.select("预算01表 收支预算总表", "A1");
  await panel.getByRole("button", { name: /标为错$/u }).click();
  await panel.getByRole("button", { name: "评分" }).click();
  const results = panel.getByRole("list", { name: "练习成绩" });
  await results.getByText("错指").waitFor();
  expect(await results.getByText("漏掉").count()).toBe(5);
  await panel.getByText(/找到 0，漏掉 5，错指 1/u).waitFor();

  // A place that is told leads to its cell; marked with what should stand there, it counts.
  const missed = results.getByRole("listitem").filter({ hasText: "漏掉" }).first();
  const right = /改为(-?[\d.]+)后/u.exec(await missed.innerText())?.[1] ?? "";
  await missed.getByRole("button").click();
  await panel.getByRole("button", { name: /标为错$/u }).click();
  await panel.getByRole("textbox", { name: /应为$/u }).last().fill(right);
  await panel
    .getByRole("button", { name: /^不再标/u })
    .first()
    .click();
  await panel.getByRole("button", { name: "评分" }).click();
  await panel.getByText(/找到 1，漏掉 4，错指 0/u).waitFor();
  await results.getByText("找到，改对").waitFor();
  expect(await violations(page.mainFrame())).toEqual([]);
  await web.picture("practice-scored-1400");

  // What is downloaded can be handed in.
  const workbook = readWorkbook(await web.download());
  if (!("sheets" in workbook)) throw new Error(workbook.reason);
  expect(workbook.sheets.at(-1)?.name).toBe("练习答卷");
  expect(workbook.sheets.at(-1)?.rows[4]?.[3]?.value).toBe(right);

  for (const width of [350, 800]) {
    await page.setViewportSize({ width, height: 800 });
    await web.picture(`practice-${width}`);
  }
  await page.setViewportSize({ width: 1400, height: 900 });
  await panel.getByRole("button", { name: "结束练习" }).click();
  await web.button("检查").waitFor();
});

test("rules and relations are shown one a page, turned with keys", async () => {
  const web = await visit();
  const { page } = web;
  await page.getByRole("button", { name: "更多" }).click();
  await page.getByRole("menuitem", { name: /^讲解/u }).click();
  const shown = page.getByRole("dialog", { name: /^讲解/u });
  const number = shown.getByRole("status");
  await shown.getByRole("heading", { name: "上下级汇总" }).waitFor();
  expect(await number.innerText()).toMatch(/^1 \/ \d{3}$/u);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press(" ");
  expect(await number.innerText()).toMatch(/^3 \//u);
  await page.keyboard.press("PageUp");
  expect(await number.innerText()).toMatch(/^2 \//u);
  await shown.getByRole("combobox", { name: "章节" }).selectOption("部门预算：表间勾稽关系");
  await page.keyboard.press("Home");
  expect(await number.innerText()).toMatch(/^1 \//u);
  await shown.getByRole("button", { name: "下一页" }).click();
  expect(await number.innerText()).toMatch(/^2 \//u);
  expect(await violations(page.mainFrame())).toEqual([]);
  for (const width of [350, 800, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await web.picture(`presentation-${width}`);
  }
  await page.keyboard.press("Escape");
  expect(await shown.count()).toBe(0);
});
