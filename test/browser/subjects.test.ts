/** 科目: looking names up, inserting them, and the user's own list. */
import { gb18030 } from "../support/gb18030";
import { browsing } from "./browsing";
import { received, type Preview } from "./preview";

const { open } = browsing();

describe("looking up", () => {
  const name = "机关事业单位基本养老保险缴费支出";

  async function lookUp(query: string): Promise<Preview> {
    const preview = await open();
    await preview.openTab("科目");
    await preview.pane.getByRole("searchbox", { name: "编码、名称或拼音首字母" }).fill(query);
    return preview;
  }

  test.each(["jgsydw", "2080505", name])("%s", async (query) => {
    const preview = await lookUp(query);
    const entries = preview.pane.getByRole("tabpanel").last().getByRole("listitem");
    const entry = entries.filter({ hasText: `2080505 ${name}` }).first();
    for (const said of ["社会保障和就业支出－行政事业单位养老支出", "支出功能分类", "历年", "有公开文件为证"])
      await entry.getByText(said).first().waitFor();
    await entry.locator("summary").click();
    await entry.getByRole("button", { name: "20805 行政事业单位养老支出" }).click();

    const above = entries.filter({ hasText: "20805 行政事业单位养老支出" }).first();
    await above.getByText("2020 年起").first().waitFor();
    await above.locator("summary").click();
    for (const said of ["下级 8 个", `2080505 ${name}`, "208 社会保障和就业支出", "（原名 行政事业单位离退休）"])
      await above.getByText(said).first().waitFor();
  });

  test("a name is inserted where the selected cells are blank, and nowhere else", async () => {
    const sheet = "预算03表 支出预算总表";
    const preview = await lookUp("2080505");
    await preview.select(sheet, "A30");
    await preview.press(`插入 2080505 ${name}`);
    await preview.pane.getByText("已写入 2 个单元格").waitFor();
    // As text: a code is no amount.
    expect(await preview.content(sheet, "A30")).toBe("'2080505");
    expect(await preview.content(sheet, "B30")).toBe(name);

    await preview.select(sheet, "A9");
    await preview.press(`插入 2080505 ${name}`);
    await preview.pane.getByText("2 个单元格没有写入").waitFor();
    expect(await preview.content(sheet, "B9")).toBe("卫生健康支出");
  });
});

test("the user's own list is seen before it is taken, wins, outlives the page, is handed out and removed", async () => {
  const preview = await open();
  await showLists(preview);
  const list = gb18030("编码,名称\r\n2101501,本级行政运行\r\n2080505,机关事业单位基本养老保险缴费支出\r\n");
  await preview.chooseFile(preview.button("从文件导入…"), "本地科目.csv", list);
  const shown = preview.pane.getByRole("region", { name: "将要导入的目录" });
  await shown.getByText("与公布的名称相同的 1 个").waitFor();
  await shown.getByText("2101501：清单为“本级行政运行”，公布的是“行政运行”").waitFor();
  await preview.press("采用 2 条");
  await shown.waitFor({ state: "detached" });

  await preview.openTab("问题");
  await preview.check();
  const differs = preview.finding("自有目录中是“本级行政运行”").first();
  await differs.getByRole("img", { name: "错误" }).waitFor();

  await preview.page.reload();
  await preview.check();
  await differs.waitFor();

  await showLists(preview);
  const file = Buffer.from(await received(preview.page, preview.button("导出为文件"))).toString("utf8");
  expect(file).toContain('"2101501","本级行政运行"');
  await preview.press("导出到工作表");
  await preview.pane.getByText("已生成工作表").waitFor();

  await preview.press("删除");
  await preview.pane.getByText("还没有自己的目录。").waitFor();
  await preview.page.reload();
  await preview.check();
  await preview.finding(/./u).first().waitFor();
  expect(await differs.count()).toBe(0);
});

describe("where Excel does nothing with a file that the pane offers (OfficeDev/office-js 2700, 3385)", () => {
  test.each(["Mac", "iOS"])("%s: the list is shown as a text to be copied", async (platform) => {
    const preview = await open();
    const offered = await withoutDownloads(preview, platform);
    await showLists(preview);
    await preview.chooseFile(preview.button("从文件导入…"), "本地科目.csv", "编码,名称\n2101501,本级行政运行\n");
    await preview.press("采用 1 条");
    await preview.press("导出为文件");
    const shown = preview.pane.getByRole("textbox", { name: "导出为文件" });
    expect(await shown.inputValue()).toContain('"2101501","本级行政运行"');
    await preview.pane.getByRole("status").filter({ hasText: "复制" }).waitFor();
    await shown.focus();
    expect(await shown.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart)).toBe(
      (await shown.inputValue()).length,
    );
    expect(await offered()).toBe(0);
    await preview.picture(`list-to-copy-${platform}`);
  });
});

/** The fault, in the pane that is open. @returns how many files were offered all the same */
async function withoutDownloads({ page }: Preview, platform: string): Promise<() => Promise<number>> {
  const pane = page.frames().find((frame) => frame.url().endsWith("/preview-pane.html?ahead"));
  if (pane === undefined) throw new Error("There is no pane.");
  await pane.evaluate((found) => {
    Object.assign(Office.context, { platform: found });
    HTMLAnchorElement.prototype.click = function () {
      this.ownerDocument.body.dataset["offered"] = this.download;
    };
  }, platform);
  return () => pane.locator("[data-offered]").count();
}

async function showLists(preview: Preview): Promise<void> {
  await preview.openTab("科目");
  await preview.openTab("目录");
}
