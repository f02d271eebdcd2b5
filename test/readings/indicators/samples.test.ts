/** Every target and every level that the sample workbooks print: how many of which kind, and what is wrong with which. */
import { exceeds, unitsChange } from "../../../src/readings/indicators/compareTargets";
import { isImpossiblePercentage } from "../../../src/readings/indicators/impossiblePercentage";
import { firstLevel, secondLevel, secondLevelAsFirst } from "../../../src/readings/indicators/levels";
import { readTarget } from "../../../src/readings/indicators/target";
import { levelCells, targetCells } from "./targetCells";

const read = targetCells.map((cell) => ({ ...cell, target: readTarget(cell.text) }));

type Read = (typeof read)[number];

function grouped(key: (cell: Read) => string, cells: readonly Read[]): Read[][] {
  const groups = new Map<string, Read[]>();
  for (const cell of cells) groups.set(key(cell), [...(groups.get(key(cell)) ?? []), cell]);
  return [...groups.values()];
}

/** By row: `jianghan-2026-budget 预算14表 整体绩效目标!66`. */
const rows = grouped(({ row }) => row, read);

it.each([
  ["jiangan-2023-final", { figure: 84, words: 28 }],
  ["jianghan-2023-budget", { figure: 218, range: 4, several: 12, words: 38, none: 16 }],
  ["jianghan-2026-budget", { figure: 294, range: 7, several: 15, words: 27, none: 32, malformed: 3 }],
  ["qingshan-2026-budget", { figure: 60, words: 8 }],
  ["wuhan-2025-budget", { figure: 216, range: 1, words: 9, none: 24 }],
] as const)("the targets of %s are read", (workbook, counts) => {
  const kinds: Record<string, number> = {};
  for (const cell of read) if (cell.workbook === workbook) kinds[cell.target.kind] = (kinds[cell.target.kind] ?? 0) + 1;
  expect(kinds).toEqual(counts);
});

it("only these are told to be mistyped", () => {
  const malformed = read.flatMap(({ place, text, target }) =>
    target.kind === "malformed" ? [[place, text, target.why]] : [],
  );
  expect(malformed).toEqual([
    ["预算14表 整体绩效目标!G66", "60/70%/80%", "lost-percent"],
    ["预算15-3表 医疗保障服务中心工作经费!F40", "24小时%", "two-units"],
    ["预算15-3表 医疗保障服务中心工作经费!H54", "参保对象满意度≥", "cut-off"],
  ]);
});

it("only these are words", () => {
  const words = new Set(read.flatMap(({ text, target }) => (target.kind === "words" ? [text] : [])));
  expect([...words].join(" ")).toBe(
    "合格 较上年有所减少 减轻 有效保障 有达到 达成预期目标 有所保障 ≤预算数 效果明显 效果较好 不超过文件标准 成效显著 有效缓解 效果显著 " +
      "有促进作用 完成 查实金额的3%或6%，最高不超过10万 有效提升 不断提高 是 一年四次 每年 按时完成 显著提高 本年度正常使用",
  );
});

it("only these figures come with a remark", () => {
  const remarks = read.flatMap(({ text, target }) => (target.kind === "figure" && target.remark !== "" ? [text] : []));
  expect(remarks).toEqual(["参保对象满意度≥95%", "在各大媒体发稿累计数≥100条"]);
});

it("these are the units", () => {
  const units = new Set(read.flatMap(({ target }) => ("unit" in target ? [target.unit] : [])));
  expect([...units].sort().join(" ")).toBe(" % 个 个月 人 人次 元 元/人 元/年 名 家 家次 小时 年 条 次 种 篇/年");
});

it("none is an impossible percentage", () => {
  expect(read.filter(({ target, indicator }) => isImpossiblePercentage(target, indicator))).toEqual([]);
});

it("every level is known, and only these are wrong", () => {
  expect(levelCells).toHaveLength(624);
  const wrong = levelCells.flatMap(({ level, place, text }) => {
    if (level === 2) {
      const second = secondLevel(text);
      return second === undefined || second.isCutOff ? [[place, text]] : [];
    }
    return firstLevel(text) === undefined ? [[place, text, secondLevelAsFirst(text)?.name]] : [];
  });
  expect(wrong).toEqual([
    ["项目绩效5 医疗救助经费!B48", "社会效益指标", "社会效益指标"],
    ["预算15-2表 医保局业务工作经费!D48", "服务对象满意度指"],
    ["预算15-2表 医保局业务工作经费!D65", "服务对象满意度指"],
    ["预算15-3表 医疗保障服务中心工作经费!D43", "服务对象满意度指"],
    ["预算15-5表 因病致贫医疗救助!D41", "服务对象满意度指"],
    ["预算15-5表 因病致贫医疗救助!D53", "服务对象满意度指"],
  ]);
});

it("only these rows change between measuring and describing, or between units", () => {
  const changes = rows.flatMap((cells) => {
    const change = unitsChange(cells.map(({ target }) => target));
    return change === undefined
      ? []
      : [[cells[0]?.row, change.kind === "units" ? change.units.join(" ") : change.kind]];
  });
  expect(changes).toEqual([
    ["jianghan-2023-budget 整体绩效目标申报表!101", "kinds"],
    ["jianghan-2023-budget 项目绩效1 党建结对共建文明创建!49", "kinds"],
    ["jianghan-2026-budget 预算15-2表 医保局业务工作经费!55", "家次 家"],
  ]);
});

it("only these goals of a year go beyond their long-term goal", () => {
  // In every form the long-term goals stand first, and what is expected of the year stands last in its row.
  const expected = rows.flatMap((cells) => cells.slice(-1));
  const beyond = grouped(({ row, indicator }) => `${row.split("!")[0] ?? ""} ${indicator}`, expected)
    .flatMap(([longTerm, ...annual]) => annual.filter(({ target }) => longTerm && exceeds(target, longTerm.target)))
    .map(({ row, text }) => [row, text]);
  expect(beyond).toEqual([
    ["qingshan-2026-budget 表14 整体绩效目标!52", "≥5000人次"],
    ["qingshan-2026-budget 表15 项目绩效目标!71", "≥5000人次"],
  ]);
});
