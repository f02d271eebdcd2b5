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
  readonly class: ClassWords;
  readonly panel: string;
  readonly page: (page: number, all: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly fullScreen: string;
  readonly close: string;
  readonly chapter: string;
}

/** The results of a class. */
export interface ClassWords {
  readonly open: string;
  readonly title: string;
  readonly about: string;
  readonly choose: string;
  readonly scoring: (done: number, all: number) => string;
  readonly noKey: string;
  readonly twoKeys: (names: readonly string[]) => string;
  readonly noFiles: string;
  readonly broken: string;
  readonly scored: (files: number, unread: number) => string;
  readonly save: string;
  readonly close: string;
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
  classHint: "给全班用：“下载”这份练习发下去，答案自己留好；收齐后用“更多 → 全班成绩”做成一张成绩表。",
  class: {
    open: "全班成绩：给收上来的练习评分…",
    title: "全班成绩",
    about: "选上答案（.json）和收上来的练习工作簿，一次选完。只在这台电脑上评分。",
    choose: "选择答案和练习…",
    scoring: (done, all) => `正在评分，已完成 ${done}/${all}`,
    noKey: "没有答案：请连同“下载答案”得到的 .json 文件一起选。",
    twoKeys: (names) => `选了几份答案（${names.join("、")}），请只选这次练习的一份。`,
    noFiles: "只有答案，没有练习工作簿：请一起选。",
    broken: "没有评成，请再试一次。",
    scored: (files, unread) => `评了 ${files} 份${unread > 0 ? `，另有 ${unread} 份读不出来` : ""}。`,
    save: "下载成绩表（.xlsx）",
    close: "关闭",
  },
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
    "For a class: hand out the download of this exercise and keep the key; “More → Results of a class” makes one table of what comes back.",
  class: {
    open: "Results of a class: score what was handed in…",
    title: "Results of a class",
    about:
      "Choose the key (.json) and the workbooks that were handed in, all at once. They are scored on this computer.",
    choose: "Choose key and workbooks…",
    scoring: (done, all) => `Scoring, ${done}/${all} done`,
    noKey: "There is no key: choose the .json file that “Download the key” gave as well.",
    twoKeys: (names) => `Several keys were chosen (${names.join(", ")}): choose the one of this exercise.`,
    noFiles: "There is a key and no workbook: choose them together.",
    broken: "They could not be scored; please try again.",
    scored: (files, unread) => `Scored: ${files}${unread > 0 ? `; not readable: ${unread}` : ""}.`,
    save: "Download the results (.xlsx)",
    close: "Close",
  },
  panel: "Exercise",
  page: (page, all) => `${page} / ${all}`,
  previous: "Previous page",
  next: "Next page",
  fullScreen: "Full screen",
  close: "End",
  chapter: "Chapter",
};
