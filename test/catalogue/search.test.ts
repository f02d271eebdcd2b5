/** What somebody types is found: codes, names, pinyin and its initials. */
import fc from "fast-check";
import {
  historyOf,
  loadCatalogue,
  searchEntries,
  type Catalogue,
  type Entry,
  type SearchOptions,
} from "../../src/catalogue";

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue();
});

async function found(query: string, options?: SearchOptions): Promise<readonly string[]> {
  const answers = await searchEntries(query, catalogue, options);
  return answers.map(({ entry: { code, name }, valid }) => `${code} ${name}${valid ? "" : " (former)"}`);
}

const pension = "2080505 机关事业单位基本养老保险缴费支出";

describe("by code", () => {
  test("the code itself comes first, then those that begin so", async () => {
    const answers = await found("20805", { year: 2026 });
    expect(answers.slice(0, 2)).toEqual(["20805 行政事业单位养老支出", "20805 行政事业单位离退休 (former)"]);
    expect(answers).toContain(pension);
  });

  test.each(["2080505", "208 05 05", "208.05.05", " ２０８０５０５ "])("however it is typed: %s", async (query) => {
    expect((await found(query))[0]).toBe(pension);
  });

  test("of procurement items, in small letters too", async () => {
    expect((await found("a0710", { kinds: ["procurement"] }))[0]).toMatch(/^A0710/u);
  });
});

describe("by name", () => {
  test("the name itself comes first, then names that begin so, then parts", async () => {
    const answers = await found("行政运行", { limit: 1000 });
    expect(new Set(answers.slice(0, 20).map((answer) => answer.split(" ")[1]))).toEqual(new Set(["行政运行"]));
    expect((await found("机关服务中心"))[0] ?? "").not.toContain("(former)");
  });

  test("several words may stand anywhere, a code's beginning among them", async () => {
    expect(await found("机关 养老 缴费")).toContain(pension);
    expect(await found("208 机关 缴费")).toContain(pension);
  });

  test("former names are found, and marked, with what the code is called now", async () => {
    const [answer] = await searchEntries("行政事业单位离退休", catalogue, { year: 2026, kinds: ["functional"] });
    expect(answer).toMatchObject({ valid: false, entry: { code: "20805" }, now: { name: "行政事业单位养老支出" } });
    const [then] = await searchEntries("行政事业单位离退休", catalogue, { year: 2019, kinds: ["functional"] });
    expect(then).toMatchObject({ valid: true, now: undefined });
  });
});

describe("by pinyin", () => {
  test.each(["jgsydwjbyl", "JGSYDW", "jiguanshiyedanwei", "jiguan yanglao", "ylbxjf"])("%s", async (query) => {
    expect(await found(query, { limit: 1000 })).toContain(pension);
  });

  test("initials from the beginning come before initials within and full pinyin", async () => {
    const answers = await found("xzyx", { limit: 3 });
    expect(answers.every((answer) => answer.includes("行政运行"))).toBe(true);
    expect(await found("anglao")).toEqual([]);
  });
});

test("answers carry their path", async () => {
  const [answer] = await searchEntries("2080505", catalogue, { year: 2026 });
  expect(answer?.path.map(({ code }) => code)).toEqual(["208", "20805", "2080505"]);
});

test("the user's own list is found, at once after it was taken", async () => {
  const entry: Entry = {
    kind: "organisation",
    code: "101-001",
    name: "某某局本级",
    from: undefined,
    to: undefined,
    standing: "own",
  };
  const own = catalogue.withOwn([entry]);
  for (const query of ["101-001", "101001", "某某局", "mmjbj", "moumouju"])
    expect((await searchEntries(query, own)).map(({ entry }) => entry.code)).toContain("101-001");
});

test("whatever is typed, there is an answer", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 20 }), async (query) => {
      const answers = await searchEntries(query, catalogue, { limit: 5 });
      expect(answers.length).toBeLessThanOrEqual(5);
    }),
  );
  expect(await found(" \u3000- ")).toEqual([]);
});

test("a code's history says what it was called, and what changed", () => {
  expect(
    historyOf("functional", "20805", catalogue).map(({ entry: { name, from, to }, change, before }) => [
      name,
      from,
      to,
      change,
      before,
    ]),
  ).toEqual([
    ["行政事业单位离退休", undefined, 2019, "first", undefined],
    ["行政事业单位养老支出", 2020, undefined, "renamed", "行政事业单位离退休"],
  ]);
  expect(historyOf("functional", "2999", catalogue)).toEqual([]);
});
