/** Remarks in brackets at the end of a label are taken away by their places, in time that grows with the text. */
import { withoutRemarks } from "../../../src/recognise/forms/formCells";
import { cpuTime } from "../../support/cpuTime";

test.each([
  ["预算执行情况(万元)(20分)", "预算执行情况"],
  ["预算执行情况", "预算执行情况"],
  ["执行率(B/A)%", "执行率(B/A)%"],
  ["执行率B/A)", "执行率B/A)"],
  ["执行率(a)b)", "执行率(a)b)"],
  ["执行率(a(b)", "执行率(a"],
  ["(必填)", ""],
  [")", ")"],
])("%s", (printed, label) => expect(withoutRemarks(printed)).toBe(label));

test.each(["(", ")", "()", "(a"])("as many %s as a cell can hold", (piece) => {
  const start = cpuTime();
  withoutRemarks(`${piece.repeat(32_767 / piece.length)}。`);
  withoutRemarks(piece.repeat(32_767 / piece.length));
  expect(cpuTime() - start).toBeLessThan(1000);
});
