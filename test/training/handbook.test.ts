/** The handbook has everything in it that the product knows, and nothing that runs or is fetched. */
import { strFromU8, unzipSync } from "fflate";
import { documented } from "../../src/check";
import { isUnusable, readText, writeParts } from "../../src/hosts/file";
import { layouts } from "../../src/layouts";
import { enUS, zhCN } from "../../src/locale";
import { formRelations, tableRelations } from "../../src/rules";
import { handbook, handbookDocument } from "../../src/training";
import { toldConventions } from "../../src/training/conventions";
import { columnNames, sumSentences } from "../../src/training/columnNames";
import { relationDrawing } from "../../src/training/graph/relationDrawing";

const page = handbook(zhCN);
const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

test("every rule, with its why and its example", () => {
  for (const { id, docs } of documented) {
    expect(page).toContain(`id="rule-${id}"`);
    for (const text of [
      docs.title,
      docs.why,
      docs.example?.bad ?? "",
      docs.causes ?? "",
      docs.mend ?? "",
      ...Object.values(docs.grades ?? {}),
    ])
      expect(page).toContain(escaped(text));
  }
});

test("every relation between tables, and every table", () => {
  for (const relations of [tableRelations, formRelations])
    for (const { sentence } of Object.values(relations).flat()) expect(page).toContain(escaped(sentence));
  for (const { id, about } of layouts) {
    expect(page).toContain(`id="table-${id}"`);
    expect(page).toContain(escaped(about));
  }
});

test("what a table must agree with is told table by table, and names with a comma in them are not read as two", () => {
  const section = (id: string): string => page.slice(page.indexOf(`id="table-${id}"`)).split("</section>")[0] ?? "";
  const text = section("expenditure-summary").replaceAll(/<[^>]*>/gu, "");
  expect(text).toMatch(/与收支总表勾稽：支出总表合计＝收支总表本年支出合计；/u);
  expect(text).toMatch(/与项目支出表勾稽：支出总表项目支出＝项目支出表合计/u);
  expect(section("final-09-rows")).toMatch(/表内：<\/span>“三公”经费合计决算数一般不大于预算数/u);
  expect(section("state-assets")).toContain("“无形资产、其他资产”");
  expect(section("three-public")).toContain("在表下注明本部门没有“三公”经费支出");
});

test("the relations of each kind of document are drawn, every table of theirs a box that leads to it", () => {
  expect(page.match(/<svg\s/gu)).toHaveLength(2);
  for (const [kind, relations] of Object.entries(tableRelations))
    for (const { between } of relations)
      for (const id of between) expect([kind, page.includes(`href="#table-${id}"`)]).toEqual([kind, true]);
});

test("no line of a drawing leaves it, and no name its box", () => {
  for (const kind of ["budget", "finalAccounts"] as const) {
    const { width, height, boxes, curves } = relationDrawing(kind);
    const points = curves.flatMap(({ from, parts }) => [
      from,
      ...parts.flatMap(({ around = from, to }) => [around, to]),
    ]);
    const out = points.filter(({ x, y }) => x < 0 || y < 0 || x > width || y > height);
    expect([kind, out]).toEqual([kind, []]);
    for (const { lines } of boxes) {
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(10);
    }
  }
});

test("in the .docx the sentence of a relation has more room than the tables it is about, in the grid and in the cells", async () => {
  const file = unzipSync(await writeParts(handbookDocument(zhCN), { contents: "目录" }));
  const xml = strFromU8(file["word/document.xml"] ?? new Uint8Array());
  const at = xml.indexOf("应当一致的数");
  const table = xml.slice(xml.lastIndexOf("<w:tbl>", at), at);
  const numbers = (pattern: RegExp): number[] => [...table.matchAll(pattern)].map(([, number]) => Number(number));
  const [tables = 0, sentence = 0, certain = 0] = numbers(/<w:gridCol w:w="(\d+)"/gu);
  expect(sentence).toBeGreaterThan(1.5 * tables);
  expect(tables).toBeGreaterThan(1.5 * certain);
  expect(numbers(/<w:tcW [^>]*w:w="(\d+)%?"/gu)).toEqual([30, 55]);
});

test("conventions of form are told in the words of the rules that hold tables to them", () => {
  const told = toldConventions();
  expect(told.length).toBeGreaterThanOrEqual(10);
  for (const { title, said = "", rules: own } of told)
    for (const text of [title, said, ...own.map(({ docs }) => docs.why)]) expect(page).toContain(escaped(text));
});

test("nothing of a rule is left out: basis, causes, how to mend, and an example that is drawn", () => {
  const lacking = documented.filter(
    ({ docs: { basis, causes, mend, example } }) =>
      ![basis, causes, mend, example?.drawn].every((text) => text !== undefined && text !== ""),
  );
  expect(lacking.map(({ id }) => id)).toEqual([]);
});

test("examples show what is right beside what is wrong, marked", () => {
  expect(page.match(/<figure class="wrong">/gu)).toHaveLength(documented.length);
  expect(page).toMatch(/<td class="marked figure">16\.98<\/td>/u);
});

test("columns and sums are told in the words that are printed", () => {
  const layout = layouts.find(({ id }) => id === "expenditure-summary");
  if (layout === undefined) throw new Error("There is such a table.");
  expect(columnNames(layout).get("project")).toBe("项目支出");
  expect(sumSentences(layout)[0]).toMatch(/^合计＝基本支出.*＋项目支出.*（＋/u);
  for (const one of layouts) for (const sentence of sumSentences(one)) expect(sentence).not.toMatch(/[a-z]/iu);
});

test("it speaks English where it is asked to, and holds no script", () => {
  expect(handbook(enUS)).toContain('<html lang="en-US">');
  expect(page).not.toMatch(/<script|https?:|src=/u);
});

test("the document says what the page says", async () => {
  const parts = handbookDocument(zhCN);
  const texts = parts.flatMap((part) => {
    if (part.kind === "table") return part.rows.flat();
    if (part.kind === "graph") return part.drawing.boxes.map(({ lines }) => lines.join(""));
    return part.kind === "drawing" ? part.lines.flat().map(({ text }) => text) : [part.text];
  });
  for (const { docs } of documented)
    for (const text of [docs.why, docs.example?.bad ?? docs.why]) expect(texts).toContain(text);
  for (const relations of [tableRelations, formRelations])
    for (const { sentence } of Object.values(relations).flat()) expect(texts).toContain(sentence);
  for (const { about } of layouts) expect(texts).toContain(about);
  const read = await readText(await writeParts(parts, zhCN.handbook));
  if (isUnusable(read)) throw new Error(read.reason);
  expect(read.text).toContain(documented[0]?.docs.why.split("\n")[0]);
});
