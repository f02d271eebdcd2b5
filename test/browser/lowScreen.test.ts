/** 200 % zoom on a small screen, where the pane scrolls as a whole: what a press leads to is seen where the user is. */
import type { Locator } from "playwright-core";
import { browsing } from "./browsing";
import { eventually } from "./eventually";

const { visit } = browsing();

test("questions and the list of what can be taken back are in sight below a finding far down", async () => {
  const preview = await visit({ viewport: { width: 640, height: 400 } });
  const { pane } = preview;
  await preview
    .button(/^改为 [\d.]+$/u)
    .first()
    .click();
  await pane.getByText("已写入 1 个单元格").waitFor();
  await preview.settled();
  await preview.press("可撤销 1 步");
  await eventually(() => isInSight(preview.button(/^撤销 改正/u)), true);
  await eventually(() => isInSight(preview.button("可撤销 1 步")), true);

  await preview.press("生成审核意见");
  await pane.getByText("已生成工作表").waitFor();
  await preview.settled();
  await preview.typeInto("审核意见", "A60", "已与单位联系");
  await preview.press("生成审核意见");
  await eventually(() => isInSight(preview.button("换成新的")), true);
});

/** Whether its middle lies on the screen, and nothing over it. */
function isInSight(one: Locator): Promise<boolean> {
  return one.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const seen = element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
    return seen !== null && element.contains(seen);
  });
}
