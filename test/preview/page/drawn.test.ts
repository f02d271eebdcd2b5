/** Which cells are drawn, with which room, and what lies over them. */
import { Axis, drawnRows, linesAround, restyled, roomBeside, withWholeMerges } from "../../../src/preview";
import { a1, a1Area } from "../../../src/workbook";
import { areaOf, sheetOf } from "./sheets";

const upTo = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function drawn(...given: Parameters<typeof drawnRows>): string[] {
  return drawnRows(...given).flatMap(({ cells }) => cells.map((cell) => `${a1(cell)}=${a1Area(cell.area)}`));
}

describe("the cells drawn", () => {
  const sheet = sheetOf("题目|||\n收入||支出|\n一|1|二|2", ["A1:D1", "A2:B2"]);
  test("a merged area is drawn once, as one", () => {
    expect(drawn(sheet, upTo(0, 2), upTo(0, 3))).toEqual([
      "A1=A1:D1",
      "A2=A2:B2",
      "C2=C2",
      "A3=A3",
      "B3=B3",
      "C3=C3",
      "D3=D3",
    ]);
  });
  test("a merged area that begins outside of the view is drawn from where it begins", () => {
    const tall = sheetOf("左|x\n|y\n|z", ["A1:A3"]);
    expect(drawn(tall, [2], [0, 1])).toEqual(["A1=A1:A3", "B3=B3"]);
    expect(drawn(tall, [1, 2], [1])).toEqual(["B2=B2", "B3=B3"]);
  });
  test("hidden rows are left out, a merged area that reaches over them is not", () => {
    expect(drawn(sheet, [0, 2], upTo(0, 1))).toEqual(["A1=A1:D1", "A3=A3", "B3=B3"]);
  });
  test("a mark shows on a blank cell too, and only where it applies", () => {
    const marked = sheetOf("一|1\n二|");
    const overlay = { fill: "#FFC7CE" };
    const always = '=N("gouji:error")=0';
    marked.conditionalFormats = [
      { id: "1", type: "Custom", areas: [areaOf("B2")], formula: always, stopIfTrue: false, overlay },
      {
        id: "2",
        type: "Custom",
        areas: [areaOf("A1:B2")],
        formula: "=A1>5",
        stopIfTrue: false,
        overlay: { fill: "#000000" },
      },
    ];
    const cells = drawnRows(marked, [0, 1], [0, 1]).flatMap((row) => row.cells);
    expect(cells.map((cell) => [a1(cell), cell.overlays])).toEqual([
      ["A1", []],
      ["B1", []],
      ["A2", []],
      ["B2", [overlay]],
    ]);
  });
});

test("a selection grows until it cuts no merged area", () => {
  const merges = ["B1:B3", "B3:D3", "F9:G9"].map(areaOf);
  expect(a1Area(withWholeMerges(areaOf("A2:B2"), merges))).toBe("A1:D3");
});

describe("room beside a text", () => {
  const columns = new Axis(5, 75, new Map(), new Set());
  const roomOf = (line: string, column: number, side: "left" | "center" | "right", wrap = false) => {
    const sheet = sheetOf(line);
    const cell = { row: 0, column };
    if (wrap) sheet.put(cell, { ...sheet.cell(cell), style: restyled(sheet.cell(cell).style, { wrap }) });
    const [found] = drawnRows(sheet, [0], [column]).flatMap(({ cells }) => cells);
    return found && roomBeside(sheet, found, side, columns);
  };
  test("is over blank neighbours, up to the next content", () => {
    expect(roomOf("长||挡", 0, "left")).toEqual({ before: 0, after: 100 });
    expect(roomOf("||长", 2, "right")).toEqual({ before: 200, after: 0 });
    expect(roomOf("|长", 1, "center")).toEqual({ before: 100, after: 100 });
  });
  test("is not taken by figures and wrapped texts", () => {
    expect(roomOf("1||", 0, "left")).toEqual({ before: 0, after: 0 });
    expect(roomOf("长||", 0, "left", true)).toEqual({ before: 0, after: 0 });
  });
});

test("two neighbours share a line, whichever of them has it", () => {
  const sheet = sheetOf("一|二");
  const position = { row: 0, column: 0 };
  const line = { style: "Continuous", weight: "Thin", color: "#000000" };
  const style = restyled(sheet.cell(position).style, {
    borders: { EdgeRight: line, EdgeTop: { ...line, weight: "Medium" } },
  });
  sheet.put(position, { ...sheet.cell(position), style });
  expect(linesAround(sheet, areaOf("B1")).left).toBe("1px solid #000000");
  expect(linesAround(sheet, areaOf("A1"))).toEqual({ top: "2px solid #000000", right: "1px solid #000000" });
});
