/** Practising and presenting in the web edition, in each language. */

export interface TrainingWords {
  readonly practise: string;
  readonly present: string;
  /** Before it begins. */
  readonly about: string;
  readonly level: string;
  readonly levels: Readonly<Record<1 | 2 | 3, string>>;
  readonly errors: string;
  readonly seed: string;
  /** The same workbook, level and number give the same mistakes. */
  readonly seedHint: string;
  readonly begin: string;
  readonly making: string;
  /** Of a workbook of this name. */
  readonly exerciseName: (name: string) => string;
  readonly broken: string;
  /** While she looks. `count` where it is told. */
  readonly task: (count: number | undefined) => string;
  readonly hints: (sheets: string) => string;
  readonly mark: (cell: string) => string;
  readonly unmark: (cell: string) => string;
  readonly noMarks: string;
  readonly marked: (count: number) => string;
  readonly expected: (cell: string) => string;
  readonly goTo: (cell: string) => string;
  readonly score: string;
  readonly scoring: string;
  readonly again: string;
  readonly end: string;
  readonly key: string;
  readonly classHint: string;
  readonly panel: string;
  readonly page: (page: number, all: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly fullScreen: string;
  readonly close: string;
  readonly chapter: string;
}

export const trainingZhCN: TrainingWords = {
  practise: "练习：找出埋下的错误…",
  present: "讲解规则和勾稽关系",
  about: "在打开的工作簿里埋下几处真实的错误，由您找出来。公式换成数值；原来的工作簿不变，练习结束后回到它。",
  level: "难度",
  levels: { 1: "1 看本表就能发现，提示在哪张表", 2: "2 还要对照上下行和别的表", 3: "3 还有比率和说明，不提示有几处" },
  errors: "错误处数",
  seed: "练习编号",
  seedHint: "同一个工作簿、同一个编号，错误也相同；全班可以用同一个编号。",
  begin: "开始练习",
  making: "正在做练习，每埋一处都要检查一遍…",
  exerciseName: (name) => `练习-${name}`,
  broken: "没有做成，请换一个工作簿再试。",
  task: (count) =>
    `${count === undefined ? "各表中有若干处错误" : `各表中共有 ${count} 处错误`}。选中错的单元格，按“标为错”；知道应为多少的写在旁边，也可以直接在表中改正。`,
  hints: (sheets) => `错误在：${sheets}`,
  mark: (cell) => `把 ${cell} 标为错`,
  unmark: (cell) => `不再标 ${cell}`,
  noMarks: "还没有标出单元格。",
  marked: (count) => `已标出 ${count} 处`,
  expected: (cell) => `${cell} 应为`,
  goTo: (cell) => `转到 ${cell}`,
  score: "评分",
  scoring: "正在评分…",
  again: "换一组错误再练",
  end: "结束练习",
  key: "下载答案（.json）",
  classHint:
    "给全班用：“下载”这份练习发下去，收齐后用 gouji score 答案.json 收上来的文件夹 --out 成绩.xlsx 做成一张成绩表。",
  panel: "练习",
  page: (page, all) => `${page} / ${all}`,
  previous: "上一页",
  next: "下一页",
  fullScreen: "全屏",
  close: "结束讲解",
  chapter: "章节",
};

export const trainingEnUS: TrainingWords = {
  practise: "Practise: find planted mistakes…",
  present: "Present rules and relations",
  about:
    "Some real mistakes are planted into the open workbook for you to find. Formulas become values; the workbook itself stays, and comes back afterwards.",
  level: "Level",
  levels: {
    1: "1 one table tells; the sheets are named",
    2: "2 other rows and tables have to be looked at",
    3: "3 rates and narrative too; their number is not told",
  },
  errors: "Mistakes",
  seed: "Exercise number",
  seedHint: "The same workbook and number give the same mistakes, for a whole class.",
  begin: "Begin",
  making: "Making the exercise; every mistake is checked…",
  exerciseName: (name) => `exercise-${name}`,
  broken: "It could not be made; try another workbook.",
  task: (count) =>
    `There are ${count === undefined ? "some" : count} mistakes. Select a cell that is wrong and mark it; write what it should be, or correct it in the sheet.`,
  hints: (sheets) => `Mistakes are in: ${sheets}`,
  mark: (cell) => `Mark ${cell} as wrong`,
  unmark: (cell) => `Take back ${cell}`,
  noMarks: "No cell is marked yet.",
  marked: (count) => `${count} marked`,
  expected: (cell) => `${cell} should be`,
  goTo: (cell) => `Go to ${cell}`,
  score: "Score",
  scoring: "Scoring…",
  again: "Other mistakes",
  end: "End the exercise",
  key: "Download the key (.json)",
  classHint:
    "For a class: hand out the download of this exercise; gouji score key.json <folder> --out results.xlsx makes one table of what comes back.",
  panel: "Exercise",
  page: (page, all) => `${page} / ${all}`,
  previous: "Previous page",
  next: "Next page",
  fullScreen: "Full screen",
  close: "End",
  chapter: "Chapter",
};
