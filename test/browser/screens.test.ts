/**
 * Every screen of the pane: axe-core has nothing to say against one of them, nor against the page around it, light or dark. Where
 * GOUJI_SCREENSHOTS names a folder, each leaves its picture there for people to look at, those of a wide pane too.
 */
import { utils, write } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import { filledCopy, isUnusable } from "../../src/hosts/file";
import { isSubject, namesBesideCodes } from "../fill/blanked";
import { workbook, zip } from "../hosts/file/packages";
import { sample } from "../support/samples";
import { violations } from "./axe";
import { browsing } from "./browsing";

const { open, visit } = browsing();

const phoneBook = `<row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c><c r="B1"><v>82345678</v></c></row>`;

const narrow = 350;
const widths = process.env["GOUJI_SCREENSHOTS"] === undefined ? [narrow] : [narrow, 800];

test.each(widths)("dark and light, %s px", async (width) => {
  const preview = await open({ colorScheme: "dark" });
  await preview.widen(width);
  const { pane } = preview;
  const found: string[] = [];
  let theme: "light" | "dark" = "dark";
  const look = async (name: string, what: "all" | "colours"): Promise<void> => {
    await preview.picture(`${name}-${theme}-${width}`);
    const [page, ...frames] = preview.page.frames();
    const isAround = name.endsWith("first-run") || name.endsWith("damaged-file");
    for (const frame of page !== undefined && isAround ? [page, ...frames] : frames)
      for (const violation of await violations(frame, what)) found.push(`${name}, ${theme}: ${violation}`);
  };
  const screen = async (name: string): Promise<void> => {
    await preview.settled();
    await look(name, "all");
    theme = theme === "dark" ? "light" : "dark";
    await preview.switchTheme(theme);
    await look(name, "colours");
  };

  await screen("01-first-run");
  await preview.openSample("qingshan-2026-budget");
  await preview.check();
  await screen("02-findings");
  await preview.finding("表11（3处）").click();
  await screen("03-finding-open");
  await pane.locator("summary", { hasText: "为什么" }).click();
  await screen("04-finding-why");
  await preview.press("忽略…");
  await screen("05-ignore");
  await pane.getByRole("textbox", { name: "忽略的理由" }).fill("已核对");
  await preview.press("忽略");
  await pane.getByRole("combobox", { name: "分组" }).selectOption("rule");
  await preview.toEnd();
  await pane.getByRole("button", { name: "已忽略 1 处" }).click();
  await screen("06-ignored-by-rule");
  await preview.toStart();
  await preview.typeInto("表3 支出总表", "C8", "99.99");
  await preview.finding("99.99").first().waitFor();
  await preview.press("标记到表中");
  await pane.getByText("已标记").waitFor();
  await preview.select("表3 支出总表", "C8");
  await pane.getByText("所选单元格").waitFor();
  await screen("07-marked-and-selected");
  await preview.press("查看");
  await screen("08-selected-shown");

  await preview.openTab("表格");
  await pane.getByText("认得准").first().waitFor();
  await screen("09-tables");
  await pane.getByRole("combobox", { name: /“表13 资产配置.*”是哪一张表/u }).selectOption("none");
  await pane.getByText("由您指定").waitFor();
  await screen("10-table-chosen");
  await preview.openTab("关系图");
  await pane.getByText("点连线查看").waitFor();
  await screen("11-graph");
  await pane.getByRole("button", { name: /不符/u }).first().click();
  await screen("12-graph-line");
  await preview.openTab("说明");
  await preview.press("粘贴文字…");
  await screen("12a-text-paste");
  await pane.getByRole("textbox", { name: "情况说明的文字" }).fill("2026年收支总预算1.23万元。");
  await preview.press("核对");
  await preview.button("移去“粘贴的文字”").waitFor();
  await screen("12b-text");
  await preview.press("移去“粘贴的文字”");
  await preview.openTab("规则");
  await pane.getByRole("switch").first().waitFor();
  await pane.locator("summary").first().click();
  await screen("13-rules");
  await preview.openTab("科目");
  await pane.getByText("例如 2080505").waitFor();
  await screen("14-subjects");
  await pane.getByRole("searchbox", { name: "编码、名称或拼音首字母" }).fill("20805");
  await pane.locator("summary").first().click();
  await screen("15-look-up");
  await preview.openTab("目录");
  await screen("16-lists");
  const list = "编码,名称\n2101501,本级行政运行\n2101501,另一个\n";
  await preview.chooseFile(preview.button("从文件导入…"), "两个名称.csv", list);
  await pane.getByText("没有导入").waitFor();
  await screen("17-list-refused");
  await preview.press("取消");
  await preview.chooseFile(preview.button("从文件导入…"), "本地科目.csv", "编码,名称\n2101501,本级行政运行\n");
  await preview.button("采用 1 条").waitFor();
  await screen("18-list-preview");
  await preview.press("采用 1 条");
  await preview.button("删除").waitFor();
  await screen("19-list-taken");
  await preview.press("删除");
  await pane.getByText("还没有自己的目录。").waitFor();
  await preview.press("生成审核意见");
  await pane.getByText("已生成工作表").waitFor();
  await screen("20-review");

  await preview.openFile("没有名称.xlsx", withoutNames());
  await preview.press("填科目名称");
  await pane.getByRole("list", { name: "填科目名称" }).getByRole("listitem").first().waitFor();
  await screen("21-fill");
  await preview.press(/^写入/u);
  await preview.button("撤销").waitFor();
  await preview.press("可撤销 1 步");
  await screen("22-filled");

  await preview.openFile("支出总表.xlsx", rightTable());
  await preview.check();
  await pane.getByText("没有发现问题").waitFor();
  await screen("23-no-findings");

  await preview.openSample("jianghan-2026-budget");
  await preview.check();
  await preview.finding("3处与金额对不上").first().click();
  await screen("24-share-of-a-form");

  await preview.openFile("通讯录.xlsx", zip(workbook([{ name: "通讯录", data: phoneBook }])));
  await preview.check();
  await pane.getByText("没有认出预算、决算公开表").waitFor();
  await screen("25-nothing-recognised");
  await preview.openTab("表格");
  await pane.getByRole("combobox", { name: "“通讯录 A1:B1”是哪一张表" }).waitFor();
  await screen("26-table-by-hand");
  await preview.offer("损坏.xlsx", "PK");
  await preview.page.getByText("不能打开“损坏.xlsx”").waitFor();
  await screen("27-damaged-file");

  expect(found).toEqual([]);
});

/** At 200 % the page has half the room. */
const zoomed = { width: 640, height: 400 };

test("forced colours and 200 % zoom, light and dark", async () => {
  const preview = await visit({ viewport: zoomed, forcedColors: "active" });
  const { page, pane } = preview;
  const found: string[] = [];
  const screen = async (name: string): Promise<void> => {
    await preview.settled();
    for (const forcedColors of ["active", "none"] as const)
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ forcedColors, colorScheme });
        const look = `${name}-200-${forcedColors}-${colorScheme}`;
        await preview.picture(look);
        for (const frame of page.frames())
          for (const violation of await violations(frame)) found.push(`${look}: ${violation}`);
      }
  };
  await screen("finding");
  await preview.openTab("表格");
  await preview.press("插入标准表…");
  await pane.getByRole("list", { name: "要插入的表" }).waitFor();
  await screen("insert");
  await preview.press("返回");
  await preview.openTab("关系图");
  await pane.getByText("点连线查看").waitFor();
  await screen("graph");
  expect(found).toEqual([]);
}, 120_000);

function rightTable(): Uint8Array {
  const rows = [
    ["2026年支出总表", "", "", "", "单位：万元"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    ["", "合计", 16.88, 16.88, 0],
    ["208", "社会保障和就业支出", 16.88, 16.88, 0],
    ["20805", "行政事业单位养老支出", 16.88, 16.88, 0],
  ];
  const book = { SheetNames: ["支出总表"], Sheets: { 支出总表: utils.aoa_to_sheet(rows) } };
  return write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array;
}

function withoutNames(): Uint8Array {
  const taken = namesBesideCodes(sample("jianghan-2026-budget")).filter(isSubject);
  const copy = filledCopy(
    readFileSync("assets/samples/jianghan-2026-budget.xlsx"),
    taken.map(({ sheet, row, column, name }) => ({ sheet, row, column, before: name, after: null })),
  );
  if (isUnusable(copy)) throw new Error(copy.reason);
  return copy;
}
