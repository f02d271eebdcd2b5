/** Where rows and columns lie, and which of them are in view. */
import { Axis, indexAt, parts, placeOf, scrollTo } from "../../../src/preview";

/** Rows of 20 pixels; the fourth (3) of 40, the sixth (5) hidden. */
const axis = new Axis(100_000, 15, new Map([[3, 30]]), new Set([5]));

describe("an axis", () => {
  test("adds up sizes of its own and hidden ones", () => {
    expect([0, 3, 4, 5, 6].map((index) => axis.start(index))).toEqual([0, 60, 100, 120, 120]);
    expect([2, 3, 5].map((index) => axis.size(index))).toEqual([20, 40, 0]);
    expect(axis.length).toBe(100_000 * 20);
  });
  test("finds what lies at a distance, never a hidden one", () => {
    expect([0, 59, 60, 99, 100, 119, 120, 1e9].map((distance) => axis.at(distance))).toEqual([
      0, 2, 3, 3, 4, 4, 6, 99_999,
    ]);
  });
  test("steps over hidden ones and ends at its ends", () => {
    expect(axis.stepped(4, 1)).toBe(6);
    expect(axis.stepped(6, -1)).toBe(4);
    expect(axis.stepped(0, -1)).toBeUndefined();
    expect(axis.stepped(99_999, 1)).toBeUndefined();
  });
  test("finds the end although the last ones are hidden", () => {
    expect(new Axis(4, 15, new Map(), new Set([2, 3])).at(500)).toBe(1);
  });
});

describe("the parts of a view", () => {
  test("hold few of a hundred thousand rows", () => {
    const [part, ...others] = parts(axis, 0, 1_000_000, 600);
    expect(others).toEqual([]);
    expect(part?.indices.length).toBeLessThan(100);
    expect(part?.indices).toContain(axis.at(1_000_000));
    expect(part?.indices).toContain(axis.at(1_000_600));
  });
  test("keep frozen rows in view, and draw them once", () => {
    const [frozen, scrolled] = parts(axis, 3, 0, 600);
    expect(frozen).toEqual({ indices: [0, 1, 2], at: 0, length: 60, shift: 0 });
    expect(scrolled?.indices[0]).toBe(3);
    expect(scrolled).toMatchObject({ at: 60, length: 540, shift: 60 });
  });
  test("a short scroll draws nothing anew", () => {
    expect(parts(axis, 0, 5_010, 600)[0]?.indices).toEqual(parts(axis, 0, 5_000, 600)[0]?.indices);
  });
  test("tell what the mouse is on", () => {
    expect(indexAt(axis, 3, 1_000, 10)).toBe(0);
    expect(indexAt(axis, 3, 1_000, 70)).toBe(axis.at(1_070));
    expect(placeOf(axis, 3, 1_000, 1)).toBe(20);
    expect(placeOf(axis, 3, 1_000, axis.at(1_070))).toBe(60);
  });
  test("scroll no farther than is needed", () => {
    expect(scrollTo(axis, 0, 0, 600, 10)).toBe(0);
    expect(scrollTo(axis, 0, 0, 600, 40)).toBe(axis.start(41) - 600);
    expect(scrollTo(axis, 0, 4_000, 600, 10)).toBe(axis.start(10));
    expect(scrollTo(axis, 3, 4_000, 600, 1)).toBe(4_000);
  });
});
