/** Names that every object has, where lists, settings, reports and keys of others have names of their own. */
import { Catalogue, loadCatalogue, readOwnList } from "../src/catalogue";
import { check } from "../src/check";
import { recognise } from "../src/recognise";
import { readLines, summarise } from "../src/report";
import { keptFrom } from "../src/session/kept";
import { readAnswerKey } from "../src/training/practice";
import { scoreOf } from "../src/training/practice/score";
import { sheet, workbook } from "./support/table";

const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];
const members = (): string => JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
const before = members();

afterEach(() => {
  expect(members()).toBe(before);
  expect(({} as Record<string, unknown>)["off"]).toBeUndefined();
});

const table = sheet(
  "__proto__",
  `2026年部门支出总表
   部门：constructor | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | 43.30 | 43.30 |
   221 | __proto__ | 43.30 | 43.30 |
   toString | constructor | 43.30 | 43.30 |`,
);

test("what a workbook keeps", () => {
  for (const name of names) {
    const settings: unknown = JSON.parse(`{"${name}":"off","${name}x":{"off":true}}`);
    const kept = keptFrom(
      new Map<string, unknown>([
        ["settings", settings],
        ["decisions", [{ fingerprint: name, reason: name }]],
        ["layouts", [{ sheet: "__proto__", table: 0, layout: name }]],
        [name, settings],
      ]),
    );
    const result = check(recognise(workbook(table), { layouts: kept.layouts }), { settings: kept.settings });
    expect(result.coverage.length + result.outside.length).toBeGreaterThan(0);
  }
});

test("a list of the user's own", async () => {
  const lines = names.map((name) => `${name} | ${name} | ${name}`).join("\n");
  const reading = readOwnList([sheet("__proto__", `编码 | 名称 | 上级编码\n221 | 住房保障支出 | __proto__\n${lines}`)]);
  const entries = reading.kind === "taken" ? reading.entries : [];
  const catalogue = (await loadCatalogue()).withOwn(entries);
  for (const name of names)
    expect(catalogue.ever("functional", name)).toEqual(Catalogue.empty.ever("functional", name));
});

test("reports and a 汇总", () => {
  const example = { place: "__proto__", message: "constructor" };
  const units = names.map((name) => ({
    path: name,
    error: null,
    documents: [{ kind: "budget", year: 2026, organisation: name }],
    counts: { error: 1, warning: 0, info: 0, notRun: 0, decided: 0 },
    amounts: 1,
    amountsChecked: 1,
    first: [],
    mistakes: [{ rule: name, layout: name, severity: "error", count: 1, example }],
    report: name,
    copy: null,
  }));
  const lines = readLines(JSON.parse(JSON.stringify({ gouji: "1", units }).replace("{", '{"__proto__":{"off":1},')));
  expect(summarise(lines ?? []).rules.map(({ rule, all }) => [rule, all])).toEqual(names.map((name) => [name, 1]));
});

test("an answer key", () => {
  const handedOut = names.map((name) => `"${name}":{"A1":"x","${name}":1}`).join(",");
  const text = `{"gouji":"1","practice":"a","seed":1,"level":1,"before":[],"handedOut":{${handedOut}},
    "mistakes":[{"number":1,"kind":"digits","rule":"__proto__","message":"","touched":[],
      "cells":[{"sheet":"__proto__","cell":"C6","right":1,"wrong":2}]}]}`;
  const key = readAnswerKey(text);
  if (key === undefined) throw new Error("It is one.");
  const score = scoreOf(workbook(table), key);
  expect(JSON.stringify(score)).toContain("__proto__");
});
