/** A reviewer's second round: opinions sent out and answered, mistakes mended and one made, all held against the earlier draft. */
import { read, utils } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filledCopy, isUnusable } from "../../src/hosts/file";
import { columns, type ReviewColumn } from "../../src/report/review/columns";
import { columnLetters } from "../../src/workbook";
import { violations } from "./axe";
import { browsing } from "./browsing";
import { eventually } from "./eventually";
import type { Preview } from "./preview";

const { arrive } = browsing();

const original = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/qingshan-2026-budget.xlsx")));
const [spending, byFunction, fiscal] = ["表3 支出总表", "表5-1 功能科目", "表4 财政拨款收支总表"] as const;
/** The draft that came first, with two figures mistyped. */
const firstDraft = (() => {
  const made = filledCopy(original, [
    { sheet: spending, row: 7, column: 2, before: 15.3, after: 99.99 },
    { sheet: byFunction, row: 11, column: 4, before: 7.65, after: 76.5 },
  ]);
  if (isUnusable(made)) throw new Error(made.reason);
  return made;
})();

const place = (name: ReviewColumn): number => columns.findIndex(([one]) => one === name);

/** The rows of 审核意见 in a downloaded workbook. */
function opinions(bytes: Uint8Array) {
  const sheet = read(bytes).Sheets["审核意见"] ?? {};
  const rows: unknown[][] = utils.sheet_to_json(sheet, { header: 1, blankrows: true });
  return rows.map((cells, row) => ({
    row: row + 1,
    at: `${String(cells[place("sheet")])}!${String(cells[place("cell")])}`,
    state: cells[place("state")],
    feedback: cells[place("feedback")],
  }));
}

/** The lines of a list of the comparison. */
const lines = ({ pane }: Preview, list: string) =>
  pane.getByRole("list", { name: list, exact: true }).getByRole("listitem");

const compareWith = async (preview: Preview, button: string, name: string, content: Uint8Array | string) => {
  await preview.chooseFile(preview.button(button), name, content);
  await preview.pane.getByText(`上一稿：${name}`).waitFor();
  await preview.settled();
};

test("solved, still there, new, and opinions that go on", async () => {
  const preview = await arrive();
  const { pane } = preview;
  await preview.openFile("第一稿.xlsx", firstDraft);
  await preview.check();
  await preview.press("生成审核意见");
  await pane.getByText("已生成工作表“审核意见”").waitFor();
  await eventually(() => preview.selection(), "审核意见!A1");
  const sent = await preview.download();
  const told = opinions(sent).find(({ at }) => at === `${spending}!C8`);
  expect(told?.state).toBe("待改");

  const answered = `${columnLetters(place("feedback"))}${told?.row ?? 0}`;
  await preview.typeInto("审核意见", answered, "录入有误，已更正");
  await preview.typeInto(spending, "C8", "15.3");
  await preview.typeInto(byFunction, "E12", "7.65");
  await preview.typeInto(fiscal, "D13", "51.3");
  await preview.settled();
  await preview.openFile("第二稿.xlsx", await preview.download());
  await preview.check();
  await preview.openTab("表格");
  await compareWith(preview, "与上一稿比较…", "第一稿.xlsx", sent);

  await pane.getByText("已改好 2 处，仍存在 19 处，新出现 1 处").waitFor();
  await eventually(
    () =>
      lines(preview, "新出现")
        .allInnerTexts()
        .then((all) => all.map(firstLine)),
    [`${fiscal}!D13`],
  );
  expect((await lines(preview, "改好了").allInnerTexts()).map(firstLine)).toEqual([
    `上一稿 ${spending}!C8`,
    `上一稿 ${byFunction}!E12`,
  ]);
  expect(await lines(preview, "还在").count()).toBe(19);
  expect((await lines(preview, "没有要求改却改动了的数").allInnerTexts()).join()).toContain("15.30 → 51.30");
  await lines(preview, "改好了").getByRole("button").first().click();
  await eventually(() => preview.selection(), `${spending}!C8`);
  await lines(preview, "新出现").getByRole("button").first().click();
  await eventually(() => preview.selection(), `${fiscal}!D13`);

  await preview.press("更新审核意见");
  await preview.press("换成新的");
  await pane.getByText("已生成工作表“审核意见”").waitFor();
  const after = opinions(await preview.download());
  expect(after.find(({ at }) => at === `${spending}!C8`)).toMatchObject({
    state: "已改",
    feedback: "录入有误，已更正",
  });
  expect(after.find(({ at }) => at === `${byFunction}!E12`)?.state).toBe("已改");
  expect(after.find(({ at }) => at === `${fiscal}!D13`)?.state).toBe("待改");

  // What is corrected now is not new any more, without another press.
  await preview.typeInto(fiscal, "D13", "15.3");
  await pane.getByText("已改好 2 处，仍存在 19 处，新出现 0 处").waitFor();
  await preview.press("结束比较");
  await pane.getByText("认得准").first().waitFor();
});

test("files that are no earlier draft are told so", async () => {
  const preview = await arrive();
  const { pane } = preview;
  await preview.openFile("这一稿.xlsx", original);
  await preview.check();
  await preview.openTab("表格");
  await compareWith(preview, "与上一稿比较…", "坏.xlsx", original.slice(0, 9000));
  await pane.getByText("“坏.xlsx”不能比较：文件不完整或已损坏").waitFor();
  await compareWith(preview, "换一个文件…", "同一个.xlsx", original);
  await pane.getByText("两稿的内容完全相同").waitFor();
  await compareWith(preview, "换一个文件…", "别家.xlsx", sampleBytes("jianghan-2026-budget"));
  await pane.getByText(/上一稿是“.*江汉.*”，这一稿是“.*青山.*”，请确认/u).waitFor();
  await compareWith(preview, "换一个文件…", "通讯录.csv", "姓名,电话\n张三,123\n");
  await pane.getByText("两稿没有一张相同的表").waitFor();
});

test("looks well, light and dark, narrow and wide", async () => {
  const preview = await arrive();
  await preview.openFile("这一稿.xlsx", original);
  await preview.check();
  await preview.openTab("表格");
  await preview.pane.getByText("认得准").first().waitFor();
  await preview.picture("second-0");
  await compareWith(preview, "与上一稿比较…", "第一稿.xlsx", firstDraft);
  await lines(preview, "改好了").first().waitFor();
  await lines(preview, "改好了").first().scrollIntoViewIfNeeded();
  const found: string[] = [];
  const look = async (name: string, what: "all" | "colours" = "all"): Promise<void> => {
    await preview.picture(`second-${name}`);
    for (const frame of preview.page.frames())
      for (const violation of await violations(frame, what)) found.push(`${name}: ${violation}`);
  };
  await look("light-350");
  await preview.widen(800);
  await look("light-800");
  await preview.widen(350);
  await preview.switchTheme("dark");
  await look("dark-350", "colours");
  await compareWith(preview, "换一个文件…", "别家.xlsx", sampleBytes("jianghan-2026-budget"));
  await preview.picture("second-another");
  expect(found).toEqual([]);
});

function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, `../../assets/samples/${name}.xlsx`)));
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}
