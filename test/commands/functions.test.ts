/** =GOUJI.NAME, =GOUJI.CODE and =GOUJI.PATH, as Excel calls them, over the published catalogues and a list of the user's own. */
import { loadCatalogue, type Entry } from "../../src/catalogue";
import { associateFunctions } from "../../src/commands";
import { code, name, path } from "../../src/commands/functions/functions";
import type { Language } from "../../src/locale";

class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const own: readonly Entry[] = [
  { kind: "functional", code: "2080505", name: "本区自定名称", from: undefined, to: undefined, standing: "own" },
  {
    kind: "organisation",
    code: "105001",
    name: "江汉区医疗保障局（本级）",
    from: undefined,
    to: undefined,
    standing: "own",
  },
];

let language: Language = "zh-CN";

beforeEach(() => {
  const ErrorCode = { notAvailable: "#N/A", invalidValue: "#VALUE!" };
  Object.assign(globalThis, { CustomFunctions: { associate: () => undefined, Error: ExcelError, ErrorCode } });
  language = "zh-CN";
  associateFunctions({ catalogue: loadCatalogue, language: () => language });
});

test("an Excel without custom functions is not asked for them", () => {
  Reflect.deleteProperty(globalThis, "CustomFunctions");
  expect(() => associateFunctions({ catalogue: loadCatalogue, language: () => language })).not.toThrow();
});

describe("NAME", () => {
  test.each([
    ["2080505", undefined, undefined, "机关事业单位基本养老保险缴费支出"],
    [" 30201 ", undefined, undefined, "办公费"],
    ["20805", 2026, undefined, "行政事业单位养老支出"],
    ["501", undefined, "政府经济", "机关工资福利支出"],
    ["208", undefined, "functional", "社会保障和就业支出"],
  ])("of %s, %s, %s is %s", async (asked, year, kind, expected) => {
    expect(await name(asked, year, kind)).toBe(expected);
  });

  test("takes a code that the cell holds as a number", async () => {
    expect(await name(2080505 as unknown as string)).toBe("机关事业单位基本养老保险缴费支出");
  });

  test.each(["", "  ", null])("of a blank cell (%j) is blank", async (blank) => {
    expect(await name(blank as string)).toBe("");
  });

  test("of what was left out or lies in a blank cell is the latest edition's", async () => {
    expect(await name("30201", null as unknown as undefined, "")).toBe("办公费");
    expect(await name("30201", 0)).toBe("办公费");
  });

  test("says that a code is not known, and what it was called in other years", async () => {
    await expect(name("2999999")).rejects.toMatchObject(rejected("#N/A", /^\d{4} 年科目目录中没有编码 2999999。$/u));
    await expect(name("20805", 1999)).rejects.toMatchObject(rejected("#N/A", /没有 1999 年的版本/u));
    await expect(name("20805", 2026, "预算")).rejects.toMatchObject(rejected("#VALUE!", /可以写：功能/u));
  });

  test("does not give a name that is not certain", async () => {
    await expect(name("20805", 2018)).rejects.toMatchObject(
      rejected("#N/A", /名称未经核实，不能直接采用：行政事业单位离退休/u),
    );
  });

  test("follows the user's own list", async () => {
    associateFunctions({ catalogue: async () => (await loadCatalogue()).withOwn(own), language: () => language });
    expect(await name("2080505")).toBe("本区自定名称");
    expect(await name("105001")).toBe("江汉区医疗保障局（本级）");
  });
});

describe("CODE", () => {
  test.each([
    ["办公费", undefined, undefined, "30201"],
    ["行政运行", "20111", undefined, "2011101"],
    ["行政运行", "纪检监察事务", 2026, "2011101"],
    ["机关事业单位基本养老保险缴费支出", "行政事业单位养老支出", undefined, "2080505"],
  ])("of %s below %s in %s is %s", async (asked, parent, year, expected) => {
    expect(await code(asked, parent, year)).toBe(expected);
  });

  test("of a name that many codes bear asks for the one above", async () => {
    await expect(code("行政运行")).rejects.toMatchObject(
      rejected("#VALUE!", /个编码都叫“行政运行”：\d+、.*请写明上级/u),
    );
    await expect(code("行政运行", "30201")).rejects.toMatchObject(rejected("#N/A", /“30201”之下没有名称“行政运行”/u));
  });

  test("of a name of other years says which code it had", async () => {
    await expect(code("行政事业单位离退休", undefined, 2026)).rejects.toMatchObject(
      rejected("#N/A", /其他年度编码为：20805/u),
    );
    await expect(code("没有这样的科目")).rejects.toMatchObject(rejected("#N/A", /没有名称“没有这样的科目”/u));
  });
});

test("PATH joins the names from the class down", async () => {
  expect(await path("20805")).toBe("社会保障和就业支出-行政事业单位养老支出");
  expect(await path("")).toBe("");
  await expect(path("20805999")).rejects.toMatchObject(rejected("#N/A", /没有编码/u));
});

test("an English Excel gets its reasons in English", async () => {
  language = "en-US";
  await expect(name("2999999")).rejects.toMatchObject(
    rejected("#N/A", /^Code 2999999 is not in the catalogue of \d{4}\.$/u),
  );
});

test("a catalogue that cannot be opened is said in words", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  associateFunctions({ catalogue: () => Promise.reject(new Error("network")), language: () => language });
  await expect(name("208")).rejects.toMatchObject(rejected("#N/A", /未能打开/u));
});

function rejected(code: string, message: RegExp) {
  return { code, message: expect.stringMatching(message) as string };
}
