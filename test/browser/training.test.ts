/** 练习 and 讲解: a trainee looks for planted mistakes and hears what each was; a trainer shows a rule a page. */
import { filledCopy, isUnusable, readWorkbook } from "../../src/hosts/file";
import { perfectLines, practised, type Line } from "../support/practised";
import { violations } from "./axe";
import { browsing } from "./browsing";
import { received } from "./preview";

const { visit } = browsing();

test("a sample becomes an exercise, what is marked and corrected is scored with reasons, and the sample comes back", async () => {
  const web = await visit();
  const { page } = web;
  const panel = page.getByRole("region", { name: "练习" });
  await page.getByRole("button", { name: "更多" }).click();
  await page.getByRole("menuitem", { name: /^练习/u }).click();
  await page.getByRole("textbox", { name: "练习编号" }).fill("7");
  await page.getByRole("button", { name: "开始练习" }).click();
  await panel.getByText("各表中共有 5 处错误").waitFor();
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

test("what a class handed in becomes one table with the key, file by file, and a workbook to take along", async () => {
  const { files, key } = practised(13, 5, 2);
  const [handedOut, , json] = files.map(({ bytes }) => bytes);
  if (handedOut === undefined || json === undefined) throw new Error("nothing was made");
  const [first, ...others] = perfectLines(key);
  if (first === undefined) throw new Error("nothing was planted");
  const handedIn = [
    { name: "张三.xlsx", bytes: answeredCopy(handedOut, "张三", [first, ...others]) },
    { name: "李四.xlsx", bytes: answeredCopy(handedOut, "李四", [first, { sheet: first.sheet, cell: "A1" }]) },
    { name: "王五.xlsx", bytes: handedOut },
    { name: "坏的.xlsx", bytes: new TextEncoder().encode("这不是工作簿") },
  ];
  const web = await visit();
  const { page } = web;
  await page.getByRole("button", { name: "更多" }).click();
  await page.getByRole("menuitem", { name: /^全班成绩/u }).click();
  const dialog = page.getByRole("dialog", { name: "全班成绩" });
  const choose = async (some: readonly { readonly name: string; readonly bytes: Uint8Array }[]) => {
    const asked = page.waitForEvent("filechooser");
    await dialog.getByRole("button", { name: "选择答案和练习…" }).click();
    await (
      await asked
    ).setFiles(
      some.map(({ name, bytes }) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) })),
    );
  };
  await choose(handedIn);
  await dialog.getByText(/^没有答案：/u).waitFor();
  await choose([...handedIn, { name: "答案.json", bytes: json }]);
  await dialog.getByText(/^评了 3 份，另有 1 份读不出来/u).waitFor();

  const lines = (name: string) =>
    dialog
      .getByRole("table", { name })
      .getByRole("row")
      .evaluateAll((rows) => rows.slice(1).map((row) => [...row.querySelectorAll("td")].map((cell) => cell.innerText)));
  const planted = key.mistakes.length;
  const one = String(Math.round(100 / (planted + 1)));
  // Name, file, points, found, mended, missed, wrongly accused.
  expect((await lines("成绩")).map((cells) => cells.slice(0, 7))).toEqual([
    ["", "坏的.xlsx", "", "", "", "", ""],
    ["李四", "李四.xlsx", one, "1", "1", String(planted - 1), "1"],
    ["", "王五.xlsx", "0", "0", "0", String(planted), "0"],
    ["张三", "张三.xlsx", "100", String(planted), String(planted), "0", "0"],
  ]);
  const foundBy = (await lines("各处错误")).map((cells) => cells[3]);
  expect(foundBy).toEqual(key.mistakes.map((_, position) => (position === 0 ? "2" : "1")));
  expect(await violations(page.mainFrame())).toEqual([]);
  for (const width of [350, 800, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    // The points are seen without scrolling.
    const points = await dialog.getByRole("columnheader", { name: "得分" }).boundingBox();
    expect((points?.x ?? width) + (points?.width ?? 0)).toBeLessThan(width - 24);
    await web.picture(`class-${width}`);
  }

  const book = readWorkbook(await received(page, dialog.getByRole("button", { name: /^下载成绩表/u })));
  if (isUnusable(book)) throw new Error(book.reason);
  expect(book.sheets.map(({ name }) => name)).toEqual(["成绩", "逐处说明", "各处错误"]);
  await dialog.getByRole("button", { name: "关闭" }).click();
  expect(await dialog.count()).toBe(0);
});

/** The practice workbook as somebody hands it in who wrote her name and these lines on the answer sheet. */
function answeredCopy(handedOut: Uint8Array, name: string, lines: readonly Line[]): Uint8Array {
  const at = (row: number, column: number, after: string) =>
    after === "" ? [] : [{ sheet: "练习答卷", row, column, before: null, after }];
  const copy = filledCopy(handedOut, [
    ...at(1, 2, name),
    ...lines.flatMap(({ sheet, cell, expected = "" }, line) => [
      ...at(4 + line, 1, sheet),
      ...at(4 + line, 2, cell),
      ...at(4 + line, 3, expected),
    ]),
  ]);
  if (isUnusable(copy)) throw new Error(copy.reason);
  return copy;
}
