/** A reviewer's day at 勾稽网页版: forty files at once, one ignored with a reason, copies and 汇总 taken along. */
import { unzipSync } from "fflate";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { isUnusable, readKept, readWorkbook } from "../../src/hosts/file";
import { cellAt } from "../../src/workbook";
import { departmentFiles } from "../support/departmentFiles";
import { hasLibreOffice, throughLibreOffice } from "../support/libreOffice";
import { lockedFile, slippedCopies } from "../support/receivedFiles";
import { violations } from "./axe";
import { browsing } from "./browsing";
import { received, type Preview } from "./preview";

const { arrive } = browsing();

const copies = slippedCopies(38, 13);
const files = new Map<string, Uint8Array>([
  ...copies.map((bytes, number) => [`单位${String(number + 1).padStart(2, "0")}.xlsx`, bytes] as const),
  ["残缺.xlsx", (copies[0] as Uint8Array).subarray(0, 5000)],
  ["加密.xlsx", lockedFile()],
]);

const told = (web: Preview) => web.page.getByRole("status");
const line = (web: Preview, path: string) => web.page.getByRole("row").filter({ hasText: path });

/** As if dragged from a window of files. */
async function drop(page: Page, dropped: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const content = [...dropped].map(([name, bytes]) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
  const transfer = await page.evaluateHandle((all) => {
    const made = new DataTransfer();
    for (const { name, base64 } of all) {
      made.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    }
    return made;
  }, content);
  await page.locator("header").dispatchEvent("drop", { dataTransfer: transfer });
}

test("forty files dropped at once, one ignored with a reason, all taken along", async () => {
  const web = await arrive();
  await drop(web.page, files);
  await web.page.getByRole("heading", { name: "收到的 40 个文件" }).waitFor();
  await told(web).filter({ hasText: "共 40 个文件" }).waitFor({ timeout: 240_000 });
  expect(await told(web).textContent()).toMatch(/2 个不能检查$/u);
  await web.picture("many-1400");
  const [page] = web.page.frames();
  expect(page === undefined ? [] : await violations(page)).toEqual([]);

  // Bad files first, each with its reason.
  await web.page.getByRole("combobox", { name: "排列" }).selectOption("error");
  expect(await line(web, "加密.xlsx").textContent()).toMatch(/不能检查：文件设有打开密码/u);
  expect(await line(web, "残缺.xlsx").textContent()).toMatch(/不能检查：文件不完整/u);
  await web.page.getByRole("combobox", { name: "排列" }).selectOption("file");

  // One is opened, and an error in it ignored; the list knows it then.
  const before = Number(await line(web, "单位01.xlsx").getByRole("cell").nth(2).textContent());
  await line(web, "单位01.xlsx").getByRole("button").click();
  await web.button("重新检查").waitFor();
  await web.press("忽略…");
  await web.pane.getByRole("textbox", { name: "忽略的理由" }).fill("口径不同，已核对");
  await web.press("忽略");
  await web.toEnd();
  await web.pane.getByRole("button", { name: "已忽略 1 处" }).waitFor();
  await web.picture("many-open");
  await web.page.getByRole("button", { name: "返回清单（40）" }).click();
  await line(web, "单位01.xlsx").filter({ hasText: "已作说明 1" }).waitFor();
  expect(Number(await line(web, "单位01.xlsx").getByRole("cell").nth(2).textContent())).toBe(before - 1);

  // Another one and back: the decision is still there.
  await line(web, "单位02.xlsx").getByRole("button").click();
  await web.button("重新检查").waitFor();
  await web.page.getByRole("button", { name: "返回清单（40）" }).click();
  await line(web, "单位01.xlsx").getByRole("button").click();
  await web.button("重新检查").waitFor();
  await web.toEnd();
  await web.pane.getByRole("button", { name: "已忽略 1 处" }).waitFor();
  await web.page.getByRole("button", { name: "返回清单（40）" }).click();

  const packed = unzipSync(await received(web.page, web.page.getByRole("button", { name: "下载标记副本和汇总" })));
  expect(Object.keys(packed).filter((name) => name.startsWith("标记副本/")).length).toBe(38);
  const decided = packed["标记副本/单位01.xlsx"] as Uint8Array;
  expect(JSON.stringify(readKept(decided).get("decisions"))).toContain("口径不同，已核对");
  const summary = readWorkbook(packed["汇总.xlsx"] as Uint8Array);
  if (isUnusable(summary)) throw new Error(summary.reason);
  const [units] = summary.sheets;
  expect(units?.name).toBe("汇总");
  const texts = units?.rows.flatMap((cells) => (cells ?? []).map((cell) => String(cell?.value ?? ""))) ?? [];
  for (const name of files.keys()) expect(texts).toContain(name);

  if (!hasLibreOffice) return;
  const office = throughLibreOffice(
    new Map([
      ["汇总.xlsx", packed["汇总.xlsx"] as Uint8Array],
      ["单位01.xlsx", decided],
      ["单位07.xlsx", packed["标记副本/单位07.xlsx"] as Uint8Array],
    ]),
  );
  expect(office.get("汇总.xlsx")?.sheets.map(({ name }) => name)).toEqual(["汇总", "规则×单位", "常见问题"]);
  for (const name of ["单位01.xlsx", "单位07.xlsx"]) {
    const review = office.get(name)?.sheets.at(-1);
    expect(review?.name).toBe("审核意见");
    expect(review && cellAt(review, 0, 0)?.value).toMatch(/^审核意见/u);
  }
});

test("a folder, stopped, gone on with, closed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gouji-folder-"));
  mkdirSync(join(folder, "一局"));
  for (const [name, bytes] of [...files].slice(-20)) writeFileSync(join(folder, "一局", name), bytes);
  writeFileSync(join(folder, "说明.txt"), "收到二十个单位");
  writeFileSync(join(folder, "一局", "~$单位01.xlsx"), "");
  const web = await arrive();
  const asked = web.page.waitForEvent("filechooser");
  await web.page.getByRole("button", { name: "选择文件夹" }).click();
  await (await asked).setFiles(folder);
  await web.page.getByRole("button", { name: "停止" }).click();
  await told(web)
    .filter({ hasText: /已停止，还有 \d+ 个没有核对/u })
    .waitFor();
  await web.page.getByRole("button", { name: "接着核对" }).click();
  await told(web).filter({ hasText: "共 20 个文件" }).waitFor({ timeout: 240_000 });
  rmSync(folder, { recursive: true });
  await web.page.getByText("文件夹里另有 1 个文件不是工作簿").waitFor();
  await web.page.getByRole("button", { name: "关闭清单" }).click();
  await web.button("重新检查").waitFor();
});

test("a department and its units: held against each other when asked, told above the list and counted in the 汇总", async () => {
  const web = await arrive();
  await drop(web.page, departmentFiles(41));
  await told(web).filter({ hasText: "共 3 个文件" }).waitFor({ timeout: 60_000 });
  const errors = () => line(web, "部门.xlsx").getByRole("cell").nth(2).textContent();
  expect(await errors()).toBe("0");
  await web.page.getByRole("checkbox", { name: "与所属单位核对" }).check();
  const panel = web.page.getByRole("region", { name: "与所属单位核对" });
  await panel.getByText(/不符 4 处，没有收到 0 个单位的工作簿/u).waitFor({ timeout: 60_000 });
  expect(await panel.getByText(/某区图书馆.*相差1\.00/u).count()).toBe(2);
  expect(await errors()).toBe("4");
  await web.picture("many-department");
  const [page] = web.page.frames();
  expect(page === undefined ? [] : await violations(page)).toEqual([]);
  const packed = unzipSync(await received(web.page, web.page.getByRole("button", { name: "下载标记副本和汇总" })));
  const summary = readWorkbook(packed["汇总.xlsx"] as Uint8Array);
  if (isUnusable(summary)) throw new Error(summary.reason);
  const texts = summary.sheets.flatMap(({ rows }) => rows.flatMap((cells) => cells ?? [])).map((cell) => cell?.value);
  expect(texts.filter((text) => typeof text === "string" && text.includes("图书馆.xlsx”里"))).not.toEqual([]);
  await web.page.getByRole("checkbox", { name: "与所属单位核对" }).uncheck();
  expect([await errors(), await panel.count()]).toEqual(["0", 0]);
});
