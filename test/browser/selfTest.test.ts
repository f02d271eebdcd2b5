/** 自检 is green in 勾稽网页版, hands out its result, and leaves the workbook as it was. */
import { browsing } from "./browsing";

const browser = browsing();

test("自检", async () => {
  const preview = await browser.open();
  const tabs = preview.page.getByRole("tablist", { name: "工作表" }).getByRole("tab");
  const before = await tabs.allInnerTexts();
  await preview.openTab("规则");
  await preview.press("开始自检");
  await preview.button("复制结果").waitFor();
  const result = JSON.parse(await preview.pane.getByRole("textbox", { name: "自检结果" }).inputValue()) as {
    readonly tried: readonly { readonly outcome: string }[];
  };
  expect(result).toMatchObject({ excel: { host: "Excel", platform: "OfficeOnline" } });
  expect(result.tried.filter(({ outcome }) => outcome === "fails")).toEqual([]);
  expect(result.tried.filter(({ outcome }) => outcome === "holds").length).toBeGreaterThanOrEqual(38);
  expect(await tabs.allInnerTexts()).toEqual(before);
  await preview.picture("self-test");
});
