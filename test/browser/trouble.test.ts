/** What goes wrong is said in a sentence, and costs nothing that is open. */
import { readFileSync } from "node:fs";
import { workbook, zip } from "../hosts/file/packages";
import { browsing } from "./browsing";
import type { Preview } from "./preview";

const { address, arrive, open } = browsing();

const sampleBytes = readFileSync("assets/samples/jianghan-2026-budget.xlsx");

test.each([
  ["损坏.xlsx", sampleBytes.subarray(0, 20_000)],
  ["说明.txt", Buffer.from("这不是工作簿")],
])("%s is refused, chosen or dropped", async (name, content) => {
  const preview = await open();
  const said = preview.page.getByRole("region", { name: "提示" });
  await preview.offer(name, content);
  await said.getByText(`不能打开“${name}”`).waitFor();
  await preview.page.getByRole("button", { name: "关闭提示" }).click();
  await said.waitFor({ state: "detached" });
  await drop(preview, name, content);
  await said.getByText(`不能打开“${name}”`).waitFor();
  await preview.check();
  await preview.finding("空表说明").waitFor();
});

test("the check of a long workbook stops when it is told to", async () => {
  const preview = await arrive();
  await preview.openFile("很长.xlsx", longWorkbook(100_000));
  // As on an old office computer: here the check would be over before anybody could reach the button.
  const devTools = await preview.page.context().newCDPSession(preview.page);
  await devTools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await preview.press("检查");
  // What it says to do meanwhile is not to press a button that has gone.
  await preview.pane.getByRole("heading", { name: "正在检查" }).waitFor();
  expect(await preview.pane.getByText("点“检查”").count()).toBe(0);
  await preview.press("停止");
  await preview.pane.getByText("已经停止，工作簿没有改动。").waitFor();
  await preview.settled();
  await preview.button("检查").waitFor();
});

test("pages forbid themselves what comes from elsewhere", async () => {
  const preview = await open();
  const frames = [preview.page.mainFrame(), ...preview.page.mainFrame().childFrames()];
  for (const frame of frames) {
    const policy = await frame.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(policy).toContain("default-src 'none'");
  }
  expect(frames.map((frame) => frame.url())).toEqual([`${address()}/`, `${address()}/preview-pane.html?ahead`]);
});

async function drop({ page }: Preview, name: string, content: Uint8Array): Promise<void> {
  const dragged = await page.evaluateHandle(
    ([title, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], title));
      return transfer;
    },
    [name, Buffer.from(content).toString("base64")] as const,
  );
  for (const event of ["dragenter", "dragover", "drop"])
    await page.getByRole("main").dispatchEvent(event, { dataTransfer: dragged });
}

function longWorkbook(lines: number): Uint8Array {
  const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const head = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"];
  const rows = Array.from({ length: lines }, (_, index) => {
    const row = index + 3;
    const amounts = ["C", "D", "E"].map((column) => `<c r="${column}${row}"><v>${column === "E" ? 0 : 16.88}</v></c>`);
    return `<row r="${row}">${text(`A${row}`, "2080505")}${text(`B${row}`, "养老")}${amounts.join("")}</row>`;
  });
  const titles = head.map((words, column) => text(`${"ABCDE".charAt(column)}2`, words)).join("");
  const data = `<row r="1">${text("A1", "2026年支出总表")}</row><row r="2">${titles}</row>${rows.join("")}`;
  return zip(workbook([{ name: "支出总表", data }]));
}
