import { Catalogue, isReliable, loadCatalogue, type CatalogueKind, type Entry } from "../../src/catalogue";

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue();
});

const own = (kind: CatalogueKind, code: string, name: string, from?: number, to?: number): Entry => ({
  kind,
  code,
  name,
  from,
  to,
  standing: "own",
});

const namesOf = (kind: CatalogueKind, code: string, year?: number): string[] =>
  catalogue.names(kind, code, year).map(({ name }) => name);

describe("a code's name", () => {
  it.each([
    ["functional", "20805", 2026, "行政事业单位养老支出"],
    ["functional", "20805", 2019, "行政事业单位离退休"],
    ["functional", "207", 2018, "文化体育与传媒支出"],
    ["functional", "207", 2019, "文化旅游体育与传媒支出"],
    ["economic", "30108", 2024, "机关事业单位基本养老保险缴费"],
    ["government", "50101", 2024, "工资奖金津补贴"],
    ["procurement", "A02010108", 2025, "便携式计算机"],
  ] as const)("%s %s in %i is %s", (kind, code, year, name) => {
    expect(namesOf(kind, code, year)).toEqual([name]);
  });

  it("is not known before a subject began or after it ended", () => {
    expect(namesOf("functional", "20139", 2023)).toEqual([]);
    expect(namesOf("functional", "20139", 2024)).toEqual(["社会工作事务"]);
    expect(namesOf("economic", "30311", 2019)).toEqual([]);
    expect(namesOf("procurement", "A02010108", 2022)).toEqual([]);
  });

  it("is of the last edition where no year is asked for", () => {
    expect(namesOf("functional", "215")).toEqual(["资源勘探工业信息等支出"]);
  });

  it("is less than certain in years beyond the last edition", () => {
    expect(catalogue.entry("functional", "208", 2026)?.standing).toBe("seen");
    expect(catalogue.entry("functional", "208", 2031)?.standing).toBe("agreed");
  });

  it("is unknown in years before the first edition", () => {
    expect(catalogue.edition(2012)).toBeUndefined();
    expect(namesOf("functional", "208", 2012)).toEqual([]);
  });

  it("is disputed, and not to be relied on, where two names stand for one code in a year", () => {
    expect(namesOf("government", "503", 2021)).toEqual(["机关资本性支出（一）"]);
    const disputed = catalogue.names("government", "503", 2024);
    expect(disputed.map(({ standing }) => standing)).toEqual(["disputed", "disputed"]);
    expect(disputed.some(isReliable)).toBe(false);
  });

  it("keeps every name that it had", () => {
    expect(catalogue.ever("functional", "20805").map(({ name }) => name)).toEqual([
      "行政事业单位养老支出",
      "行政事业单位离退休",
    ]);
  });
});

describe("codes of a name", () => {
  it("are found however the name is typed", () => {
    const [seen] = catalogue.named("economic", "因公出国(境) 费用");
    expect(seen?.code).toBe("30212");
    expect(catalogue.named("functional", "行政事业单位\n养老支出").map(({ code }) => code)).toEqual(["20805"]);
  });

  it("are many where the name is", () => {
    expect(catalogue.named("functional", "行政运行").length).toBeGreaterThan(50);
  });

  it("are only those that bear it in the year", () => {
    expect(catalogue.named("functional", "行政事业单位离退休", 2026)).toEqual([]);
    expect(catalogue.everNamed("functional", "行政事业单位离退休").map(({ code }) => code)).toEqual(["20805"]);
  });
});

describe("the hierarchy", () => {
  it("leads from the class down", () => {
    expect(catalogue.path("functional", "2080505", 2026).map(({ name }) => name)).toEqual([
      "社会保障和就业支出",
      "行政事业单位养老支出",
      "机关事业单位基本养老保险缴费支出",
    ]);
    expect(catalogue.path("procurement", "A02010108").map(({ code }) => code)).toEqual([
      "A",
      "A02000000",
      "A02010000",
      "A02010100",
      "A02010108",
    ]);
  });

  it("passes over levels that the catalogue lacks", () => {
    expect(catalogue.above("procurement", "C1804010201")).toBe("C18040102");
    expect(catalogue.above("procurement", "A02051228")).toBe("A02051200");
  });

  it("lists what stands below, in the year", () => {
    expect(catalogue.children("functional", "21015", 2026).map(({ code }) => code)).toContain("2101506");
    expect(catalogue.children("functional", undefined, 2018).map(({ code }) => code)).not.toContain("224");
    expect(catalogue.children("functional", undefined, 2026).map(({ code }) => code)).toContain("224");
  });

  it("of every published entry is complete", () => {
    for (const kind of ["functional", "economic", "government"] as const)
      for (const { code } of catalogue.entries(kind)) {
        if (code.length > 3) expect([code, catalogue.above(kind, code)]).toEqual([code, code.slice(0, -2)]);
      }
  });

  it("knows where departmental codes stand in the government's classification", () => {
    expect(catalogue.governmentCodes("30101")).toEqual(["50101", "50501"]);
    expect(catalogue.governmentCodes("99999")).toEqual([]);
  });
});

describe("the user's own list", () => {
  it("wins over the published catalogue, code by code", () => {
    const mine = catalogue.withOwn([own("functional", "2080505", "养老保险（本市口径）")]);
    expect(mine.entry("functional", "2080505", 2026)).toMatchObject({ name: "养老保险（本市口径）", standing: "own" });
    expect(mine.entry("functional", "2080506", 2026)?.standing).toBe("seen");
    expect(mine.ever("functional", "2080505")).toHaveLength(2);
    expect(catalogue.entry("functional", "2080505", 2026)?.standing).toBe("seen");
  });

  it("adds codes that are published nowhere", () => {
    const mine = catalogue.withOwn([own("organisation", "205001", "江汉区医疗保障局本级")]);
    expect(mine.has("organisation")).toBe(true);
    expect(catalogue.has("organisation")).toBe(false);
    expect(mine.entry("organisation", "205001")?.name).toBe("江汉区医疗保障局本级");
  });

  it("counts in its own years only", () => {
    const mine = catalogue.withOwn([own("functional", "20805", "新名称", 2027)]);
    expect(mine.entry("functional", "20805", 2026)?.name).toBe("行政事业单位养老支出");
    expect(mine.entry("functional", "20805", 2027)).toMatchObject({ name: "新名称", standing: "own" });
  });
});

describe("an empty catalogue", () => {
  it("knows nothing and says so", () => {
    expect(Catalogue.empty.has("functional")).toBe(false);
    expect(Catalogue.empty.names("functional", "208", 2026)).toEqual([]);
    expect(Catalogue.empty.path("functional", "208")).toEqual([]);
  });
});
