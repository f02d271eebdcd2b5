/** What the user decided is kept in the workbook, and there again after it was closed and opened. */
import { browsing } from "./browsing";

const { arrive } = browsing();

test("an ignored finding, a rule that is off and a table named by hand", async () => {
  const preview = await arrive();
  await preview.openSample("qingshan-2026-budget");
  await preview.check();

  const doubtful = preview.finding("表11（3处）");
  await doubtful.click();
  await preview.press("忽略…");
  await preview.pane.getByRole("textbox", { name: "忽略的理由" }).fill("两个项目，已核对");
  await preview.press("忽略");
  await doubtful.waitFor({ state: "detached" });

  // The next finding was opened, and what stands far above it is out of view.
  const empty = preview.finding("空表说明");
  await preview.toStart();
  await empty.waitFor();
  await preview.openTab("规则");
  const rule = preview.pane.getByRole("switch", { name: "启用“空表说明”" });
  // What runs over many workbooks is explained, says where it runs, and cannot be switched here.
  const across = preview.pane.getByRole("listitem").filter({ hasText: "部门与所属单位" });
  await across.getByText(/--as-department/u).waitFor();
  expect(await across.getByRole("switch").count()).toBe(0);
  // Its text is there once somebody wants to read it.
  expect(await across.getByText("《预算法》").count()).toBe(0);
  await across.getByText("为什么").click();
  await across.getByText("《预算法》").waitFor();
  await rule.click();
  await preview.settled();

  await preview.openTab("表格");
  const choice = preview.pane.getByRole("combobox", { name: /“表13 资产配置.*”是哪一张表/u });
  await choice.selectOption("none");
  await preview.pane.getByText("由您指定").waitFor();
  await preview.settled();

  const kept = await preview.download();
  await preview.openFile("再打开.xlsx", kept);
  await preview.check();
  await preview.toEnd();
  await preview.pane.getByRole("button", { name: "已忽略 1 处" }).click();
  await preview.finding("表11（3处）").click();
  await preview.pane.getByText("理由：两个项目，已核对").waitFor();
  expect(await empty.count()).toBe(0);
  expect(await preview.finding("表13").count()).toBe(0);
  await preview.openTab("表格");
  expect(await choice.inputValue()).toBe("none");
  await preview.openTab("规则");
  expect(await rule.isChecked()).toBe(false);

  // All of it can be taken back.
  await rule.click();
  await preview.settled();
  await preview.openTab("问题");
  await preview.toStart();
  await empty.waitFor();
  await preview.toEnd();
  await preview.pane.getByRole("button", { name: "已忽略 1 处" }).click();
  // It was open when the tab was left, and is open now.
  await preview.toEnd();
  await preview.press("恢复");
  await preview.pane.getByRole("button", { name: "已忽略 1 处" }).waitFor({ state: "detached" });
  await preview.toStart();
  await doubtful.waitFor();
});
