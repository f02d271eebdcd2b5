/** Without a mouse: from the grid into the pane, through it, and back. */
import { browsing } from "./browsing";
import { eventually } from "./eventually";
import type { Preview } from "./preview";

const { arrive } = browsing();

test("a finding is opened, looked at and left", async () => {
  const preview = await arrive();
  const { keyboard } = preview.page;
  await preview.openSample("qingshan-2026-budget");

  await keyboard.press("F6");
  await tabTo(preview, "检查");
  await keyboard.press("Enter");
  await preview.button("重新检查").waitFor();
  await preview.settled();

  // The tabs are one stop, in which the arrow keys walk.
  await tabTo(preview, "问题 19");
  await keyboard.press("ArrowRight");
  await eventually(() => focused(preview), "表格 16");
  await keyboard.press("ArrowLeft");
  await eventually(() => focused(preview), "问题 19");

  await tabTo(preview, "表2 收入总表1");
  await keyboard.press("ArrowDown");
  await eventually(async () => (await focused(preview)).slice(0, 6), "空表说明 A");
  await keyboard.press("Enter");
  await eventually(() => preview.selection(), "表2 收入总表!A2");
  // Whoever reads the finding stays in the pane, though the workbook shows another sheet.
  await eventually(async () => (await focused(preview)).slice(0, 6), "空表说明 A");

  await tabTo(preview, "忽略…");
  await keyboard.press("Enter");
  await preview.pane.getByRole("textbox", { name: "忽略的理由" }).waitFor();
  await keyboard.press("Escape");
  await eventually(() => focused(preview), "忽略…");
  await keyboard.press("Escape");
  await eventually(async () => (await focused(preview)).slice(0, 6), "空表说明 A");
  expect(await preview.pane.locator('[data-line][aria-expanded="true"]').filter({ hasText: "空表说明" }).count()).toBe(
    0,
  );

  await keyboard.press("End");
  await eventually(() => focused(preview), "没有认出、也没有检查的 1 处");

  await keyboard.press("F6");
  await keyboard.press("ArrowDown");
  await eventually(() => preview.selection(), "表2 收入总表!A3");
});

/** What has the focus in the pane. */
function focused({ pane }: Preview): Promise<string> {
  return pane.locator("body").evaluate(({ ownerDocument }) => ownerDocument.activeElement?.textContent ?? "");
}

async function tabTo(preview: Preview, text: string): Promise<void> {
  const seen: string[] = [];
  while (seen.length < 40) {
    await preview.page.keyboard.press("Tab");
    const now = (await focused(preview)).trim();
    if (now === text) return;
    seen.push(now);
  }
  throw new Error(`Tab did not come to ${text}, but to ${seen.join(" | ")}.`);
}
