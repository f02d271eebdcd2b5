/** The preview page as somebody uses it who sees it, clicks and types: the workbook at left, the task pane at right. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import type { SampleName } from "../support/samples";
import { eventually } from "./eventually";

export class Preview {
  readonly pane: FrameLocator;
  readonly grid: Locator;

  constructor(readonly page: Page) {
    this.pane = page.frameLocator('iframe[title="勾稽任务窗格"]');
    this.grid = page.getByRole("grid");
  }

  /** A button of the pane. */
  button(name: string | RegExp): Locator {
    return this.pane.getByRole("button", { name, exact: true });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  /** Opens a tab of the pane; its name is followed by a count there. */
  async openTab(name: string): Promise<void> {
    await this.pane.getByRole("tab", { name: new RegExp(`^${name}`, "u") }).click();
  }

  /** Until the pane has come to an end with what it does. */
  async settled(): Promise<void> {
    await this.pane.locator('main[aria-busy="false"]').waitFor();
  }

  async check(): Promise<void> {
    await this.press(/^(?:重新)?检查$/u);
    await this.button("重新检查").waitFor();
    await this.settled();
  }

  /** The lines of 问题 at its end: what was ignored, how much was checked. The list holds only what is in sight. */
  async toEnd(): Promise<void> {
    await this.pane.locator("[data-line]").first().press("End");
  }

  async toStart(): Promise<void> {
    await this.pane.locator("[data-line]").last().press("Home");
  }

  /** A line of 问题, found by what it says. */
  finding(says: string | RegExp): Locator {
    return this.pane
      .getByRole("list", { name: "问题" })
      .locator("button[aria-expanded][data-line]")
      .filter({ hasText: says });
  }

  async openSample(name: SampleName): Promise<void> {
    await this.afresh(() => this.page.getByRole("combobox", { name: "示例工作簿" }).selectOption(name));
  }

  async openFile(name: string, content: Uint8Array): Promise<void> {
    await this.afresh(() => this.offer(name, content));
  }

  /** Chooses a file that may turn out to be none that can be opened. */
  async offer(name: string, content: Uint8Array | string): Promise<void> {
    await this.chooseFile(this.page.getByRole("button", { name: "打开文件" }), name, content);
  }

  /** Presses a button that asks for a file, and answers with this one. */
  async chooseFile(button: Locator, name: string, content: Uint8Array | string): Promise<void> {
    const asked = this.page.waitForEvent("filechooser");
    await button.click();
    const chooser = await asked;
    await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
  }

  /** With another workbook comes another pane. */
  private async afresh(open: () => Promise<unknown>): Promise<void> {
    const pane = this.page.waitForEvent("framenavigated", (frame) => frame.url().endsWith("/preview-pane.html?ahead"));
    await open();
    await pane;
    await this.button("检查").waitFor();
  }

  async download(): Promise<Uint8Array> {
    return received(this.page, this.page.getByRole("button", { name: "下载", exact: true }));
  }

  async showSheet(name: string): Promise<void> {
    await this.sheetTab(name).click();
    await this.page.getByRole("grid", { name: `工作表 ${name}`, exact: true }).waitFor({ state: "attached" });
  }

  sheetTab(name: string): Locator {
    return this.page.getByRole("tablist", { name: "工作表" }).getByRole("tab", { name, exact: true });
  }

  async select(sheet: string, address: string): Promise<void> {
    await this.showSheet(sheet);
    const field = this.page.getByRole("textbox", { name: "名称框" });
    await field.fill(address);
    await field.press("Enter");
  }

  /** What is selected: `预算08表!A2`. */
  async selection(): Promise<string> {
    const sheet = await this.page
      .getByRole("tablist", { name: "工作表" })
      .getByRole("tab", { selected: true })
      .textContent();
    return `${sheet ?? ""}!${await this.page.getByRole("textbox", { name: "名称框" }).inputValue()}`;
  }

  /** As a person does it: goes to the cell, types over what stands there, presses Enter. */
  async typeInto(sheet: string, address: string, text: string): Promise<void> {
    await this.select(sheet, address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** What stands in a cell, as one would correct it. */
  async content(sheet: string, address: string): Promise<string> {
    await this.select(sheet, address);
    return this.page.getByRole("textbox", { name: "编辑栏" }).inputValue();
  }

  /** A cell in sight; in a merged area the first. */
  cell(row: number, column: number): Locator {
    return this.grid
      .locator(`[role=row][aria-rowindex="${row + 1}"]`)
      .locator(`[role=gridcell][aria-colindex="${column + 1}"]`)
      .first();
  }

  fill(row: number, column: number): Promise<string> {
    return this.cell(row, column).evaluate((cell) => getComputedStyle(cell).backgroundColor);
  }

  /** Drags the bar between workbook and pane. */
  async widen(width: number): Promise<void> {
    const bar = await this.page.getByRole("separator").boundingBox();
    if (bar === null) throw new Error("The bar is not in sight.");
    const middle = { x: bar.x + bar.width / 2, y: bar.y + bar.height / 2 };
    const edge = this.page.viewportSize()?.width ?? 0;
    await this.page.mouse.move(middle.x, middle.y);
    await this.page.mouse.down();
    await this.page.mouse.move(edge - width - bar.width / 2, middle.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Light becomes dark, or dark light; what the pane shows stays. */
  async switchTheme(to: "light" | "dark"): Promise<void> {
    const colour = () => this.pane.locator("main").evaluate((main) => getComputedStyle(main).color);
    const before = await colour();
    await this.page.getByRole("button", { name: to === "dark" ? "深色" : "浅色", exact: true }).click();
    // Excel does not tell either: the pane sees it when its user comes back.
    for (const frame of this.page.frames()) await frame.evaluate(() => window.dispatchEvent(new Event("focus")));
    await eventually(async () => (await colour()) !== before, true);
  }

  /** For people to look at, where a folder for it is named. */
  async picture(name: string): Promise<void> {
    const folder = process.env["GOUJI_SCREENSHOTS"];
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
  }
}

/** The file that a button hands out. */
export async function received(page: Page, button: Locator): Promise<Uint8Array> {
  const downloads = page.waitForEvent("download");
  await button.click();
  return new Uint8Array(readFileSync(await (await downloads).path()));
}
