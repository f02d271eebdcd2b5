/** What is seen of a cell's content. */
import { fitted, formatColour, sideOf } from "../../../src/preview";

/** Every character eight pixels wide. */
const width = (text: string): number => text.length * 8;

test.each([
  ["a figure under its format", 2058.78, "#,##0.00", 200, "2,058.78"],
  ["what binary storage makes of a figure", 161.17999999999998, "General", 200, "161.18"],
  ["a percentage", 0.1234, "0.0%", 200, "12.3%"],
  ["an accountant's format", -3, "#,##0.00_);[Red]\\(#,##0.00\\)", 200, "(3.00)"],
  ["a figure that is too long is never cut", 1234567.5, "#,##0.00", 40, "#####"],
  ["a figure without a format is rounded to its cell", 3.14159, "General", 40, "3.142"],
  ["a figure without a format and without room for its whole part", 1234567, "General", 40, "#####"],
  ["a text is left as it is", "部门预算支出总表", "General", 10, "部门预算支出总表"],
])("%s", (_, value, format, room, text) => {
  expect(fitted({ value }, format, room, width)).toBe(text);
});

test("errors show as Excel writes them", () => {
  expect(fitted({ value: { kind: "error", code: "#REF!" } }, "General", 100, width)).toBe("#REF!");
});

test("what nobody has aligned stands as in Excel", () => {
  expect(sideOf("General", { value: 1 })).toBe("right");
  expect(sideOf("General", { value: "一" })).toBe("left");
  expect(sideOf("General", { value: true })).toBe("center");
  expect(sideOf("Center", { value: 1 })).toBe("center");
  expect(sideOf("Left", { value: 1 })).toBe("left");
});

test("a number format colours what is below zero", () => {
  expect(formatColour({ value: -1 }, "0.00;[Red]-0.00")).toBe("#FF0000");
  expect(formatColour({ value: 1 }, "0.00;[Red]-0.00")).toBeUndefined();
  expect(formatColour({ value: -1 }, "0;[红色]-0")).toBe("#FF0000");
  expect(formatColour({ value: 1 }, "[$-804]0")).toBeUndefined();
});
