/** 勾稽网页版 as a product: its first screen, any folder of a server, and without a network. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built } from "../support/built";
import { serve, type StaticSite } from "../support/staticSite";
import { browsing } from "./browsing";
import { Preview } from "./preview";

const { visit, newContext } = browsing();
const folder = built("web");
let root: string;
let site: StaticSite;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "gouji-web-"));
  cpSync(folder, join(root, "财务/勾稽"), { recursive: true });
  site = await serve(root);
});

afterAll(async () => {
  await site.close();
  rmSync(root, { recursive: true });
});

test("the first screen says what this is, and explains the first mistake of the sample", async () => {
  const web = await visit({ serviceWorkers: "allow" });
  expect(await web.page.title()).toBe("勾稽网页版");
  await web.page.getByRole("heading", { level: 1, name: "勾稽网页版" }).waitFor();
  expect(await web.page.getByText(/核对部门预算、决算公开表/u).count()).toBe(1);
  expect(await web.page.getByRole("button", { name: "打开文件" }).count()).toBe(1);
  const explained = web.pane.locator('button[aria-expanded="true"][data-line]');
  await explained.filter({ hasText: /./u }).last().waitFor();
  expect(await web.selection()).not.toMatch(/!A1$/u);
  expect(await web.page.locator("body").innerText()).not.toMatch(/Excel|预览|加载项/u);
  await web.picture("web-1400");
  await web.page.setViewportSize({ width: 800, height: 700 });
  await web.picture("web-800");
});

test("it stands in any folder, and works there once the network is gone", async () => {
  const page = await (await newContext()).newPage();
  const web = new Preview(page);
  await page.goto(`${site.address}/${encodeURI("财务/勾稽")}/`);
  await web.button("重新检查").waitFor();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await site.close();
  await page.reload();
  await web.button("重新检查").waitFor();
  await web.openSample("wuhan-2025-budget");
  await web.check();
  await web.openTab("关系图");
  await web.openTab("科目");
  site = await serve(root);
});
