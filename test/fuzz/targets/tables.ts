/** Cells as a host hands them over: the recogniser, the rules, and all that is made of findings. */
import { publishedCatalogue as catalogue } from "../../../src/catalogue/data/published";
import { check, nothingKept } from "../../../src/check";
import { proposeCodes, proposeNames } from "../../../src/fill";
import { newBook } from "../../../src/hosts/file";
import { layouts } from "../../../src/layouts";
import { textSheet } from "../../../src/narrative";
import { recognise, withText } from "../../../src/recognise";
import { checkedFile, compareDrafts, comparisonPage, comparisonSheets, comparisonToJson } from "../../../src/report";
import type { Cell, Sheet } from "../../../src/workbook";
import type { Dice } from "../dice";
import { hostileNumber, hostileText } from "../hostile";
import { forms, tables, text } from "../material";
import { mutatedSheets } from "../sheets";
import type { Target } from "../target";
import { checkWhole, demandMarkup, words } from "../wholeWay";

const layoutWords = [
  ...new Set(
    layouts.flatMap(({ columns, titles, captions, items }) => [
      ...titles,
      ...Object.values(columns).flat(),
      ...Object.values({ ...captions?.income, ...captions?.expenditure }).flat(),
      ...Object.values(items ?? {}).flatMap((item) => item.words),
    ]),
  ),
].flatMap((word) => word.split(/[/|]/u));

/** Headers and titles out of the words of the layouts, put together as nobody would; figures below. */
function wordTable(dice: Dice): Sheet {
  const cell = (value: string | number): Cell => ({ value, format: "General" });
  const word = (): string => (dice.chance(0.1) ? hostileText(dice) : dice.oneOf(layoutWords));
  const width = 1 + dice.upTo(8);
  const line = (make: () => Cell | undefined) => Array.from({ length: width }, make);
  const header = dice.several(0, 3, () => line(() => (dice.chance(0.2) ? undefined : cell(word()))));
  const body = dice.several(0, 8, () =>
    line(() => (dice.chance(0.2) ? undefined : cell(dice.chance(0.4) ? word() : hostileNumber(dice)))),
  );
  const title = [cell(`${dice.chance(0.7) ? "2026年" : ""}${word()}`)];
  const unit = [cell(`部门：${word()}`), undefined, cell(dice.oneOf(["单位：万元", "单位：元", "", "单位：千元"]))];
  const merges = dice.several(0, 3, () => {
    const [top, left] = [dice.upTo(4), dice.upTo(width)];
    return { top, left, bottom: top + dice.upTo(2), right: left + dice.upTo(3) };
  });
  return {
    name: word().slice(0, 31) || "表",
    visibility: "visible",
    rows: [title, unit, ...header, ...body],
    merges,
    hiddenRows: new Set(),
  };
}

/** The most that Excel allows in a cell. */
const longest = 32_767;

const repeatable = [
  ..."（(【[《“\"'）)】]、，。；：;:.,·…-—_=＝+＋*×/÷~→|%％#@^ 　\n\t0１一年月元万亿人次第表其中占比为的和及与各均约共",
  "1.",
  "1、",
  "（1）",
  "(一)",
  "一、",
  "①",
  "其中：",
  "1,",
  "1.1",
  "12:",
  "=1",
  "1=",
  "1+",
  "×2",
  "20",
  "2026年",
  "万元",
  "10%",
  "单位：",
  "部门：",
  "日期:",
  "__",
  "XX",
  "x",
  "，约",
  "合计",
  "等",
  "区",
  "市局",
  "（a",
  "a）",
  "“a",
  "支出",
  "为1万元，",
  "1元/人×",
  "比上年增加1万元，",
  "占1%，",
  "其中：a1万元，",
  "较上年",
  "主要原因是",
  "{{",
  "[[",
  "≥1",
  "a b",
  "\n1.",
  "；1.",
  "（一）a1万元；",
  "𠮷",
  "é",
];

/** A cell of a few pieces again and again, with the cell's own text before or behind it now and then. */
function longText(dice: Dice, own: string): string {
  const piece = dice.several(1, dice.chance(0.7) ? 1 : 3, () => dice.oneOf(repeatable)).join("");
  const long = piece.repeat(Math.ceil(longest / piece.length));
  const [before, behind] = [dice.chance(0.5) ? own : "", dice.chance(0.3) ? own : ""];
  return before + long.slice(0, longest - before.length - behind.length) + behind;
}

/** One text of a sheet, or the same column of several rows, as long as can be. */
function withLongTexts(dice: Dice, sheet: Sheet): Sheet {
  const filled = sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => (cell === undefined ? [] : [{ row, column, cell }])),
  );
  if (filled.length === 0) return sheet;
  const first = dice.oneOf(filled);
  const others = dice.chance(0.3) ? filled.filter(({ column }) => column === first.column).slice(0, dice.upTo(6)) : [];
  const rows = sheet.rows.map((cells) => cells && [...cells]);
  for (const { row, column, cell } of [first, ...others]) {
    const own = typeof cell.value === "string" ? cell.value : String(cell.value);
    rows[row]?.splice(column, 1, { ...cell, value: longText(dice, own) });
  }
  return { ...sheet, rows };
}

export const cells: readonly Target[] = [
  {
    name: "long",
    about: "texts as long as Excel allows, in any cell of tables and forms, and in texts",
    run: (dice) => {
      if (dice.chance(0.2)) {
        const lines = text.split("\n");
        const at = dice.upTo(lines.length);
        const long = textSheet("说明.txt", lines.with(at, longText(dice, lines[at] ?? "")).join("\n"));
        return checkWhole(withText(recognise({ sheets: tables }), long), nothingKept);
      }
      const sheets = dice.chance(0.5) ? tables : [dice.oneOf(forms), ...tables.slice(4)];
      const at = dice.upTo(sheets.length);
      return checkWhole(
        recognise({ sheets: sheets.map((one, position) => (position === at ? withLongTexts(dice, one) : one)) }),
        nothingKept,
      );
    },
  },
  {
    name: "tables",
    about: "tables whose cells, rows, columns and merges were changed: recogniser and rules",
    run: (dice) => {
      const disclosure = recognise({ sheets: mutatedSheets(dice, tables, 10) });
      checkWhole(disclosure, nothingKept);
      proposeNames(disclosure, catalogue);
      proposeCodes(disclosure, catalogue);
    },
  },
  {
    name: "forms",
    about: "performance forms, changed in the same ways",
    run: (dice) => checkWhole(recognise({ sheets: mutatedSheets(dice, [dice.oneOf(forms)], 8) }), nothingKept),
  },
  {
    name: "words",
    about: "titles, headers and captions out of the words of all layouts, in any order",
    run: (dice) => checkWhole(recognise({ sheets: dice.several(1, 2, () => wordTable(dice)) }), nothingKept),
  },
  {
    name: "compare",
    about: "two drafts that differ in anything",
    run: (dice) => {
      const draft = (path: string) => {
        const disclosure = recognise({ sheets: mutatedSheets(dice, tables.slice(0, 3), 4) });
        const result = check(disclosure, { catalogue });
        return { file: checkedFile(path, disclosure, result, 0), disclosure, result, kept: nothingKept };
      };
      const comparison = compareDrafts(draft("甲.xlsx"), draft("乙.xlsx"));
      JSON.stringify(comparisonToJson("1", comparison));
      demandMarkup(comparisonPage(comparison, words));
      newBook(comparisonSheets(comparison, words));
    },
  },
];
