import { Amount, isTypedFor, slipsOf } from "../../src/amount";

const isTyped = (typed: string, meant: string): boolean =>
  isTypedFor(Amount.exact(typed, "万元"), Amount.exact(meant, "万元"));

test.each([
  ["a zero too many", "3100", "310"],
  ["a point that went astray", "24.766", "247.66"],
  ["two digits exchanged", "71.8", "17.8"],
  ["another digit", "62.57", "62.51"],
  ["a digit that lacks", "125", "1325"],
  ["a digit typed twice", "1325.5", "125.5"],
])("one figure typed for another: %s", (_, typed, meant) => {
  expect(isTyped(typed, meant)).toBe(true);
});

test.each([
  ["the figure itself", "310", "310"],
  ["two other digits", "66.67", "76.87"],
  ["so short that any is near any other", "4.3", "3.3"],
  ["of the other sign", "-310", "310"],
  ["nothing at all", "0", "310"],
])("no slip of the hand: %s", (_, typed, meant) => {
  expect(isTyped(typed, meant)).toBe(false);
});

test("figures in two units are compared by what they are worth", () => {
  expect(isTypedFor(Amount.exact("52000", "元"), Amount.exact("2.5", "万元"))).toBe(false);
  expect(isTypedFor(Amount.exact("52000", "元"), Amount.exact("0.52", "万元"))).toBe(true);
});

test("what may have been meant has as many digits, one of them another, or two neighbours exchanged, across the point too", () => {
  const slips = [...slipsOf(Amount.reported("12.0", 1, "万元"))].map((amount) => amount.toText(1));
  expect(slips).toHaveLength(9 * 3 + 2);
  expect(slips).toEqual(expect.arrayContaining(["42.0", "12.5", "21.0", "10.2"]));
  expect([...slipsOf(Amount.zero("万元"))]).toEqual([]);
});
