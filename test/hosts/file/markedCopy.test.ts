/** A marked copy differs from its original in the marks and the added sheet, and in nothing else. */
import { SaxesParser } from "saxes";
import { markedCopy } from "../../../src/hosts/file";
import { copyOf, expectWellFormed, inserted, mark, part, review, sheet1 } from "./marking";
import { unzip, zip } from "./packages";
import { read, valuesOf } from "./reading";
import { richWorkbook } from "./richWorkbook";

const changed = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml", sheet1];

describe("what stays", () => {
  const original = richWorkbook();
  const copy = copyOf(original);

  test("the same entries in the same order, the new part last", () => {
    expect(Object.keys(unzip(copy))).toEqual([...Object.keys(unzip(original)), "xl/worksheets/sheet4.xml"]);
  });

  test("every part that needs no change is identical, byte for byte", () => {
    const after = unzip(copy);
    for (const [name, bytes] of Object.entries(unzip(original))) {
      expect([name, changed.includes(name) || Buffer.from(bytes).equals(Buffer.from(after[name] ?? []))]).toEqual([
        name,
        true,
      ]);
    }
  });

  test("in the changed parts everything but our insertions is as it was", () => {
    const diff = (name: string): string => inserted(part(original, name), part(copy, name));
    expect(diff("[Content_Types].xml")).toBe(
      `<Override PartName="/xl/worksheets/sheet4.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    );
    expect(diff("xl/workbook.xml")).toContain(`name="审核意见 (2)" sheetId="9" r:id="rId6"/>`);
    expect(diff("xl/_rels/workbook.xml.rels")).toContain(`Target="worksheets/sheet4.xml"/>`);
    const styles = part(copy, "xl/styles.xml")
      .replace(/<dxf><font><color rgb="FF[0-9A-F]{6}"\/><\/font><fill>.*?<\/dxf>/g, "")
      .replace(/<font>(<b\/>)?(<u\/>)?<sz val="1[16]"\/>.*?<\/font>/g, "")
      .replace(/<fill><patternFill patternType="solid">.*?<\/fill>/g, "")
      .replace(/<xf [^>]*quotePrefix="1"[^>]*>.*?<\/xf>/g, "")
      .replace(/count="\d+"/g, "");
    expect(styles).toBe(part(original, "xl/styles.xml").replace(/count="\d+"/g, ""));
    const withoutMarks = part(copy, sheet1).replace(
      /<conditionalFormatting[^>]*><cfRule[^>]*><formula>N\(&quot;gouji:.*?<\/conditionalFormatting>/g,
      "",
    );
    expect(withoutMarks.replace(/priority="\d"/g, "")).toBe(part(original, sheet1).replace(/priority="\d"/g, ""));
  });

  test("counts are right, changed parts are well-formed, and conditional formats stand where the schema wants them", () => {
    for (const name of [...changed, "xl/worksheets/sheet4.xml"]) expectWellFormed(part(copy, name));
    const styles = part(copy, "xl/styles.xml");
    for (const [list, item] of [
      ["fonts", "font"],
      ["fills", "fill"],
      ["cellXfs", "xf"],
      ["dxfs", "dxf"],
    ] as const) {
      const [, count, content = ""] = new RegExp(`<${list} count="(\\d+)"[^>]*>(.*?)</${list}>`).exec(styles) ?? [];
      expect([list, Number(count)]).toEqual([list, topLevel(content, item)]);
    }
    expect(part(copy, sheet1)).toMatch(
      /<phoneticPr[^>]*>(<conditionalFormatting.*<\/conditionalFormatting>)<dataValidations/s,
    );
  });

  test("our own reader finds every original cell unchanged", () => {
    const before = read(original).sheets;
    expect(read(copy).sheets.slice(0, before.length)).toEqual(before);
  });

  test("parts that stay are copied as they were compressed", () => {
    const stored = zip({ ...Object.fromEntries(Object.entries(unzip(original))) }, { level: 0 });
    expect(Buffer.from(copyOf(stored)).includes(Buffer.from(unzip(original)["xl/vbaProject.bin"] ?? []))).toBe(true);
  });
});

test("what refers to sheets and cells by number still finds them: defined names, active tab, calcChain, a wrong dimension", () => {
  const wrong = part(richWorkbook(), sheet1).replace(`<dimension ref="A1:D9"/>`, `<dimension ref="C7"/>`);
  const chain = `<calcChain><c r="B2" i="3"/></calcChain>`;
  const original = richWorkbook({ [sheet1]: wrong, "xl/calcChain.xml": chain });
  const copy = copyOf(original);
  const workbook = part(copy, "xl/workbook.xml");
  const tabs = (xml: string): (string | undefined)[] =>
    [...xml.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  expect(tabs(workbook).slice(0, 3)).toEqual(tabs(part(original, "xl/workbook.xml")));
  expect(workbook).toContain(`localSheetId="0">表1!$1:$1<`);
  expect(workbook).toContain(`activeTab="1"`);
  expect(part(copy, "xl/calcChain.xml")).toBe(chain);
  expect(part(copy, sheet1)).toContain(`<dimension ref="C7"/>`);
  expect(part(copy, sheet1)).toContain(`sqref="B2:B3"`);
  expect(read(copy).sheets[1]?.visibility).toBe("hidden");
});

describe("marks", () => {
  const rules = (xml: string): string[][] =>
    [
      ...xml.matchAll(
        /<(?:x:)?conditionalFormatting sqref="([^"]*)"[^>]*><(?:x:)?cfRule type="expression" dxfId="(\d+)" priority="(\d+)"><(?:x:)?formula>N\(&quot;gouji:(\w+)&quot;\)=0</g,
      ),
    ].map(([, ...found]) => found);

  test("one conditional format for each tone, cells joined into runs, above the user's own rules, whose order stays", () => {
    const xml = part(copyOf(richWorkbook()), sheet1);
    expect(rules(xml)).toEqual([
      ["B2:B3", "1", "1", "error"],
      ["A2", "2", "2", "warning"],
      ["C2", "3", "3", "info"],
    ]);
    expect(
      [...xml.matchAll(/type="(cellIs|colorScale|containsText)"[^>]* priority="(\d)"/g)].map((found) => found.slice(1)),
    ).toEqual([
      ["cellIs", "4"],
      ["colorScale", "5"],
      ["containsText", "6"],
    ]);
  });

  test("a prefixed sheet without conditional formats, behind its merged cells", () => {
    const xml = part(copyOf(richWorkbook(), [mark("表2", 0, 0)]), "xl/worksheets/sheet2.xml");
    expectWellFormed(xml);
    expect(xml).toContain(
      `</x:mergeCells><x:conditionalFormatting sqref="A1"><x:cfRule type="expression" dxfId="1" priority="1"><x:formula>N(&quot;gouji:error&quot;)=0</x:formula></x:cfRule></x:conditionalFormatting><x:pageMargins`,
    );
  });

  test("many scattered cells are split over several formats, each with a priority of its own", () => {
    const many = Array.from({ length: 4000 }, (_, index) => mark("表1", index * 2, 5));
    const found = rules(part(copyOf(richWorkbook(), many), sheet1));
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found.map(([, , priority]) => priority)).size).toBe(found.length);
    expect(Math.max(...found.map(([sqref = ""]) => sqref.length))).toBeLessThanOrEqual(8000);
    expect(found.flatMap(([sqref = ""]) => sqref.split(" "))).toHaveLength(4000);
  });

  test("a sheet whose rules a pivot table counts on is not renumbered", () => {
    const original = richWorkbook();
    const pivot = part(original, sheet1).replace(
      `<conditionalFormatting sqref`,
      `<conditionalFormatting pivot="1" sqref`,
    );
    const xml = part(copyOf(richWorkbook({ [sheet1]: pivot })), sheet1);
    expect(rules(xml).map(([, , priority]) => priority)).toEqual(["4", "5", "6"]);
    expect(inserted(pivot, xml)).toContain("gouji:error");
  });

  test("marking a marked copy again piles nothing up", () => {
    const once = copyOf(richWorkbook());
    const twice = copyOf(once);
    expect(part(twice, sheet1)).toBe(part(once, sheet1));
    expect(part(twice, "xl/styles.xml")).toBe(part(once, "xl/styles.xml"));
    expect(read(twice).sheets.map(({ name }) => name)).toEqual([
      "表1",
      "表2",
      "审核意见",
      "审核意见 (2)",
      "审核意见 (3)",
    ]);
  });

  test("earlier marks go, also where Excel has joined one to a rule of the user's", () => {
    const once = copyOf(richWorkbook());
    const own = `<cfRule type="expression" dxfId="0" priority="9"><formula>A1&gt;0</formula></cfRule>`;
    const xml = part(once, sheet1).replace("&quot;gouji:error&quot;)=0</formula></cfRule>", `$&${own}`);
    const cleared = part(copyOf(richWorkbook({ [sheet1]: xml }), []), sheet1);
    expect(cleared).not.toContain("gouji");
    expect(cleared).toContain(`<conditionalFormatting sqref="B2:B3">${own}</conditionalFormatting>`);
  });

  test("a mark on a sheet that does not exist is the caller's mistake", () => {
    expect(() => markedCopy(richWorkbook(), [mark("表9", 0, 0)], review)).toThrow("表9");
  });
});

describe("added sheet", () => {
  const copy = copyOf(richWorkbook());
  const xml = part(copy, "xl/worksheets/sheet4.xml");

  test("every text comes back as text, without what XML cannot hold, and no formula", () => {
    const [sheet] = read(copy).sheets.slice(-1);
    expect(valuesOf(sheet)).toEqual({
      A1: "审核意见",
      A2: "序号",
      B2: "问题",
      A3: "1",
      B3: '=HYPERLINK("http://x","点我")',
      A4: "+cmd|' /C calc'!A0",
      B4: "@SUM(A1) <&\"'> _x0041_\n第二行",
      D4: "-1",
    });
    expect(xml).not.toContain("<f>");
  });

  test("links, widths, frozen rows", () => {
    expect(xml).toContain(`<hyperlink ref="A3" location="'表''1'!B2" display="1"/>`);
    expect(xml).toContain(`<col min="2" max="2" width="40" customWidth="1"/>`);
    expect(xml).toContain(`<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>`);
  });

  test("cells refer to formats that exist, in the workbook's own typeface", () => {
    const styles = part(copy, "xl/styles.xml");
    const count = Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1]);
    for (const [, format] of xml.matchAll(/ s="(\d+)"/g)) expect(Number(format)).toBeLessThan(count);
    expect(styles).toContain(
      `<font><b/><sz val="16"/><name val="仿宋_GB2312"/><family val="3"/><charset val="134"/></font>`,
    );
  });

  test("no more links than Excel takes", () => {
    const rows = Array.from({ length: 66_000 }, () => [{ text: "x", link: { sheet: "表1", cell: "A1" } }]);
    const many = part(copyOf(richWorkbook(), [], { ...review, rows }), "xl/worksheets/sheet4.xml");
    expect(many.match(/<hyperlink /g)).toHaveLength(65_530);
  });

  test("long and awkward names", () => {
    const named = (name: string): string | undefined =>
      read(copyOf(richWorkbook(), [], { ...review, name })).sheets.at(-1)?.name;
    expect(named("审核/意见[2026]")).toBe("审核 意见 2026");
    expect(named("长".repeat(40))).toBe("长".repeat(31));
  });
});

/** How many elements of this name stand side by side in `content`, those inside others not counted. */
function topLevel(content: string, name: string): number {
  let depth = 0;
  let count = 0;
  const parser = new SaxesParser({ fragment: true });
  parser.on("opentag", (tag) => {
    if (depth++ === 0 && tag.name === name) count++;
  });
  parser.on("closetag", () => void depth--);
  parser.write(content).close();
  return count;
}
