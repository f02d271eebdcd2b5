/** What others hand over beside workbooks: own lists, settings kept in a workbook, reports, notes of a run, answer keys. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publishedCatalogue as catalogue } from "../../../src/catalogue/data/published";
import { previewOwnList, readOwnList } from "../../../src/catalogue";
import { ownListFromJson, ownListToJson } from "../../../src/catalogue/own/kept";
import { check } from "../../../src/check";
import { RunNotes } from "../../../src/cli/batch/runNotes";
import { isUnusable, newBook, printedBook, readListFile, readWorkbook } from "../../../src/hosts/file";
import { keptXml } from "../../../src/hosts/kept/keptXml";
import { recognise } from "../../../src/recognise";
import {
  checkedFile,
  readLines,
  reportedFile,
  summarise,
  summaryLine,
  summaryPage,
  summarySheets,
  summaryToJson,
} from "../../../src/report";
import { answerKeyOf, answerSheet, plant, readAnswerKey } from "../../../src/training/practice";
import { resultsJson, resultsSheets, resultsText, scoreOf } from "../../../src/training/practice/score";
import { styles, templateSheets, usualSubjects, wantedFrom } from "../../../src/training/template";
import { relationships, zip } from "../../hosts/file/packages";
import type { Dice } from "../dice";
import { hostileJson, hostileText, spoilt } from "../hostile";
import { fileOf, partsOf, tables } from "../material";
import { mutatedSheets, mutatedText } from "../sheets";
import { demand, type Target } from "../target";
import { demandMarkup, demandReason, goWholeWay, words } from "../wholeWay";
import { book } from "../../support/book";

const list = `编码,名称,上级编码,年度
208,社会保障和就业支出,,2019-2026
20805,行政事业单位养老支出,208,
2080505,机关事业单位基本养老保险缴费支出,20805,2020以后
301,工资福利支出,,
737001,某某局本级,737,`;
const listSheets = book(`=== 清单\n${list.replaceAll(",", " | ")}`);
const listFile = fileOf(listSheets, "xlsx");

function listBytes(dice: Dice): Uint8Array {
  if (dice.chance(0.1)) return listFile;
  const lines = dice.jumbled(list.split("\n"), 1 + dice.upTo(6), (line) => mutatedText(dice, line));
  const encoded = Buffer.from(
    lines.join(dice.oneOf(["\n", "\r\n", "\r"])),
    dice.oneOf(["utf8", "utf16le", "latin1"] as const),
  );
  return Uint8Array.from(dice.chance(0.2) ? Buffer.concat([Buffer.from([0xff, 0xfe]), encoded]) : encoded);
}

const disclosure = recognise({ sheets: tables });
const wrong = recognise({
  sheets: tables.map((sheet) => ({ ...sheet, rows: sheet.rows.filter((_, row) => row !== 6) })),
});
const reportOf = (path: string) => reportedFile(checkedFile(path, wrong, check(wrong, { catalogue }), 1));
const report = { gouji: "1", files: [reportOf("甲.xlsx"), reportOf("乙.xlsx")] };
const line = { ...summaryLine(report.files[0] ?? reportOf("丙.xlsx")), report: "甲.html", copy: "甲.xlsx" };
const summary = { gouji: "1", units: [line, { ...line, path: "b/乙.xlsx" }] };
const note = {
  path: "/a/甲.xlsx",
  origin: { size: 1, sha256: "0" },
  options: "x",
  report: "甲.html",
  copy: null,
  line,
};
const wish = { errors: 4, kinds: [], level: 2, seed: 7 } as const;
const practice = plant(disclosure, catalogue, wish);
const key = answerKeyOf(practice, wish, { version: "1", practice: "练习.xlsx" });
const decided = [{ fingerprint: "roll-up/expenditure-summary/208/total", reason: "口径不同" }];
const settings = { "roll-up": "off", share: "info" };
const chosen = [{ sheet: "表6", table: 0, layout: "none" }];

export const handed: readonly Target[] = [
  {
    name: "lists",
    about: "the user's own lists, as .csv and as cells",
    run: (dice) => {
      const read = dice.chance(0.6)
        ? readListFile("清单.csv", listBytes(dice))
        : { sheets: mutatedSheets(dice, listSheets, 6) };
      if (isUnusable(read)) return demandReason(read.reason);
      const reading = readOwnList(read.sheets);
      if (reading.kind !== "taken") return undefined;
      previewOwnList(reading.entries, catalogue);
      const again = ownListFromJson(JSON.parse(JSON.stringify(ownListToJson(reading.entries))));
      demand(again.kind === "kept", `a list that was taken cannot be kept: ${JSON.stringify(reading.entries)}`);
      const own = catalogue.withOwn(reading.entries);
      return check(recognise({ sheets: tables }), { catalogue: own });
    },
  },
  {
    name: "kept",
    about: "decisions, layouts and settings kept in a workbook, spoilt by anybody",
    run: (dice) => {
      const values = { decisions: decided, settings, layouts: chosen };
      const items = Object.entries(values).map(([name, value]) => {
        const json = dice.chance(0.1) ? hostileText(dice) : JSON.stringify(spoilt(dice, value, 0.15));
        const xml = keptXml(dice.chance(0.95) ? name : "__proto__", json ?? "");
        return dice.chance(0.2) ? mutatedText(dice, xml) : xml;
      });
      const parts = partsOf(tables.slice(0, 2));
      const rels = String(parts["xl/_rels/workbook.xml.rels"]);
      const more = items.map(
        (_, at) => [`rId8${String(at)}`, "customXml", `../customXml/item${String(at)}.xml`] as const,
      );
      const inside = relationships(...more).replace(/^<Relationships[^>]*>/u, "");
      goWholeWay(
        zip(
          {
            ...parts,
            "xl/_rels/workbook.xml.rels": rels.replace("</Relationships>", inside),
            ...Object.fromEntries(items.map((xml, at) => [`customXml/item${String(at)}.xml`, xml])),
          },
          { level: 0 },
        ),
      );
    },
  },
  {
    name: "reports",
    about: "JSON reports that are joined: gouji merge",
    run: (dice) => {
      const json: unknown = JSON.parse(JSON.stringify(spoilt(dice, dice.oneOf([report, summary]), 0.004)));
      const lines = readLines(json);
      if (lines === undefined) return;
      const joined = summarise(lines);
      demandMarkup(summaryPage(joined, words));
      const workbook = readWorkbook(newBook(summarySheets(joined, words)));
      demand(!isUnusable(workbook), "the 汇总 cannot be read");
      const again = readLines(JSON.parse(JSON.stringify(summaryToJson("1", joined))));
      demand(again?.length === lines.length, "a 汇总 cannot be joined again");
    },
  },
  {
    name: "notes",
    about: "notes of a run that is gone on with",
    run: (dice) => {
      const lines = dice.several(1, 4, () =>
        dice.chance(0.1) ? hostileText(dice) : JSON.stringify(spoilt(dice, note, 0.01)),
      );
      writeFileSync(join(folder(), ".gouji-run.jsonl"), lines.join("\n"));
      new RunNotes(folder(), true, words.cli).of("/a/甲.xlsx");
    },
  },
  {
    name: "score",
    about: "answer keys and what trainees hand in",
    run: (dice) => {
      const spoiltKey = readAnswerKey(JSON.stringify(dice.chance(0.5) ? spoilt(dice, key, 0.005) : key));
      if (spoiltKey === undefined) return;
      const sheet = answerSheet(key, words.practice);
      const answers = {
        name: sheet.name,
        visibility: "visible",
        rows: sheet.rows.map((row) => row.map(({ text }) => ({ value: text, format: "@" }))),
        merges: [],
        hiddenRows: new Set<number>(),
      } as const;
      const score = scoreOf({ sheets: mutatedSheets(dice, [...practice.workbook.sheets, answers], 6) }, spoiltKey);
      const results = [{ file: hostileText(dice), score, error: undefined }];
      resultsText(spoiltKey, results, words);
      JSON.stringify(resultsJson("1", spoiltKey, results, words));
      const workbook = readWorkbook(newBook(resultsSheets(spoiltKey, results, words)));
      demand(!isUnusable(workbook), "the results cannot be read");
    },
  },
  {
    name: "template",
    about: "units, subjects and projects of blank tables",
    run: (dice) => {
      const units = dice.several(0, 4, () => (dice.chance(0.5) ? `737001=${hostileText(dice)}` : hostileText(dice)));
      const asked = {
        year: 2000 + dice.upTo(100),
        units,
        subjects: usualSubjects,
        projects: dice.several(0, 3, () => hostileText(dice)),
      };
      const found = wantedFrom(asked, catalogue, "部门");
      if (found.kind === "unknown") return;
      const bytes = printedBook(templateSheets(dice.oneOf(styles), found.wanted));
      const workbook = readWorkbook(bytes);
      demand(!isUnusable(workbook), "the blank tables cannot be read");
      recognise(workbook);
    },
  },
  {
    name: "practice",
    about: "mistakes planted into whatever tables",
    run: (dice) => {
      const odd = recognise({ sheets: mutatedSheets(dice, tables.slice(0, 2), 4) });
      if (odd.tablesAndForms.length > 0)
        plant(odd, catalogue, { errors: 1, kinds: [], level: 3, seed: dice.upTo(1000) });
    },
  },
  {
    name: "json",
    about: "JSON of any shape where reports, notes, keys and lists are expected",
    run: (dice) => {
      const json = hostileJson(dice);
      readLines(json);
      readAnswerKey(JSON.stringify(json) ?? "");
      ownListFromJson(json);
    },
  },
];

let made: string | undefined;

function folder(): string {
  return (made ??= mkdtempSync(join(tmpdir(), "gouji-fuzz-")));
}
