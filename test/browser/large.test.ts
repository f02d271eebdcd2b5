/** A large workbook opens, is checked, changed and downloaded, and meanwhile the page answers. */
import { readWorkbook } from "../../src/hosts/file";
import { functionalTable } from "../bench/functionalTable";
import { browsing } from "./browsing";

const { visit } = browsing();

test("20 000 rows", async () => {
  const web = await visit();
  const { page } = web;
  page.setDefaultTimeout(240_000);
  await web.offer("大表.xlsx", functionalTable(20_000));
  // While it is read, what was open can be used.
  await page.getByRole("progressbar", { name: "正在打开工作簿…" }).waitFor();
  await web.showSheet("预算01表 收支预算总表");
  await web.showSheet("预算03表 支出预算总表");
  await page.getByRole("tab", { name: "支出总表" }).waitFor();
  await web.button("检查").waitFor();
  await web.check();
  await web.typeInto("支出总表", "C19000", "123.45");
  const workbook = readWorkbook(await web.download());
  if (!("sheets" in workbook)) throw new Error(workbook.reason);
  expect(workbook.sheets[0]?.rows[18_999]?.[2]?.value).toBe(123.45);
  expect(workbook.sheets[0]?.rows.length).toBeGreaterThan(20_000);
});
