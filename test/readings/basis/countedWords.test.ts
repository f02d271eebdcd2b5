/** Each row tells its example, and no other row does; words that only begin like a count are told by none. */
import { countedWords } from "../../../src/readings/basis/arithmetic/countedWords";
import { isCounted, readMeasure } from "../../../src/readings/basis/arithmetic/units";

function behindNumber(example: string): string {
  return example.replace(/^\d+/u, "");
}

describe("a count is told by its word", () => {
  it.each(countedWords)("$example by $pattern", ({ pattern, example }) => {
    const words = behindNumber(example);
    const telling = countedWords.filter((row) => new RegExp(`^(?:${row.pattern})`, "iu").test(words));
    expect(telling.map((row) => row.pattern)).toEqual([pattern]);
    expect(isCounted(words)).toBe(true);
  });

  it.each(["10余台", "30多人", "120M2"])("%s", (example) => {
    expect(isCounted(behindNumber(example))).toBe(true);
  });

  it("in ten thousands: 3万册 is no money", () => {
    expect(readMeasure("万册")).toMatchObject({ kind: "count", power: 4 });
  });
});

it.each(["3项目", "2处置", "2处理", "1场地", "1场所", "5点位费", "1起草", "1学校", "5元", "2用于购置"])(
  "%s counts nothing",
  (example) => {
    expect(isCounted(behindNumber(example))).toBe(false);
  },
);
