/** Cells as a host hands them over: the recogniser, the rules, and all that is made of findings. */
import { publishedCatalogue as catalogue } from "../../../src/catalogue/data/published";
import { check, nothingKept } from "../../../src/check";
import { proposeCodes, proposeNames } from "../../../src/fill";
import { newBook } from "../../../src/hosts/file";
import { layouts } from "../../../src/layouts";
import { recognise } from "../../../src/recognise";
import { checkedFile, compareDrafts, comparisonPage, comparisonSheets, comparisonToJson } from "../../../src/report";
import type { Cell, Sheet } from "../../../src/workbook";
import type { Dice } from "../dice";
import { hostileNumber, hostileText } from "../hostile";
import { forms, tables } from "../material";
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

export const cells: readonly Target[] = [
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
