import { parseFormulas } from "../../../src/readings/formulas/parseFormulas";

/** `27行=+27+28-29`; a doubtful reading ends in `?`, what is not understood begins with it. */
function read(note: string): string[] {
  return parseFormulas(note).map((formula) =>
    formula.kind === "unclear"
      ? `?${formula.text}`
      : `${formula.total}${formula.axis}=${formula.terms
          .map(({ number, sign }) => `${sign > 0 ? "+" : "-"}${number}`)
          .join("")}${formula.isDoubtful ? "?" : ""}`,
  );
}

const series = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, position) => `+${first + position}`).join("");

describe("parseFormulas", () => {
  it.each([
    [
      "27行＝（1+2+3+4+5+6+7+8）行：30行=(27+28+29）行：57行=（31+32+…+56）行； 60行=（57+58+59）行",
      [`27行=${series(1, 8)}`, "30行=+27+28+29", `57行=${series(31, 56)}`, "60行=+57+58+59"],
    ],
    ["注：本表反映部门本年度取得的各项收入情况。 1栏各行=（2+3+4+5+6+7）栏各行。", [`1栏=${series(2, 7)}`]],
    ["6栏各行=（1+2-3）栏各行；3栏各行=（4+5）栏各行。", ["6栏=+1+2-3", "3栏=+4+5"]],
    [
      "1栏=（2+3+6）栏；3栏=（4+5）栏；7栏=（8+9+12）栏；9栏=（10+11）栏。",
      ["1栏=+2+3+6", "3栏=+4+5", "7栏=+8+9+12", "9栏=+10+11"],
    ],
    ["57行=（31+32+......+56）行", [`57行=${series(31, 56)}`]],
    ["57行＝（31＋32＋⋯⋯＋56）行", [`57行=${series(31, 56)}`]],
    ["57行=31行至56行之和", [`57行=${series(31, 56)}`]],
    ["57行=（31～56）行", [`57行=${series(31, 56)}`]],
    ["57行=（31-56）行之和", [`57行=${series(31, 56)}`]],
    ["第6栏=第1栏+第2栏－第3栏", ["6栏=+1+2-3"]],
    ["6栏=1栏+2栏—（4栏+5栏）", ["6栏=+1+2-4-5"]],
    ["27行 = ( 1 + 2 ) 行 30行 = 27行 + 28行", ["27行=+1+2", "30行=+27+28"]],
    ["1栏=2+3 4栏=5+6", ["1栏=+2+3", "4栏=+5+6"]],
    ["注：1、本表反映收支情况；2、27行=（1+2）行，30行=（27+28）行", ["27行=+1+2", "30行=+27+28"]],
    ["2.27行=（1+2）行。3.本表以“万元”为单位", ["27行=+1+2"]],
    ["30行=60行", ["30行=+60"]],
    ["3栏=（1-2）栏", ["3栏=+1-2"]],
  ])("reads %s", (note, formulas) => {
    expect(read(note)).toEqual(formulas);
  });

  it("takes two numbers with a dash for a range, with doubt", () => {
    expect(read("57行=（31-34）行")).toEqual(["57行=+31+32+33+34?"]);
  });

  it.each([
    "8栏=（7÷6）栏",
    "8栏=7栏/6栏×100%",
    "27行=1、2、3行之和",
    "27、57行=（1+2）行",
    "1、2栏=（3+4）栏",
    "1行+2行=27行",
    "收入决算表1栏=（2+3）栏",
    "27行=02表1栏合计",
    "27行=（1+2）栏",
    "27行=（1+2行",
    "27行=0",
    "57行=（56至31）行",
    "57行=（31+33+…+56）行",
    "行次27=行次1+行次2",
    "27行=(1+2)行的金额",
  ])("says that it does not understand %s", (note) => {
    expect(read(note)).toEqual([expect.stringMatching(/^\?/u)]);
  });

  it.each([
    "注：本表反映部门本年度的总收支和年末结转结余情况。",
    "基本支出=人员经费+公用经费",
    "27行≥28行",
    "本表27行、30行应与02表一致",
    "",
  ])("finds no formula in %s", (note) => {
    expect(read(note)).toEqual([]);
  });
});
