/** What is said of practice workbooks, their answers and their scores. */

type MistakeKey = "digits" | "row" | "subtotal" | "unit" | "year" | "name" | "share" | "neighbours" | "narrative";

export interface PracticeWords {
  readonly help: Readonly<
    Record<"practice" | "file" | "errors" | "kinds" | "level" | "seed" | "out" | "folder", string>
  > &
    Readonly<Record<"score" | "keyName" | "key" | "answers" | "format" | "results", string>>;
  readonly kinds: Readonly<Record<MistakeKey, string>>;
  readonly fileName: Readonly<Record<"practice" | "key", (stem: string) => string>>;
  readonly answerSheet: string;
  readonly keySheet: string;
  readonly trainee: string;
  /** `count`: of the mistakes, where it is told. */
  readonly instructions: (count: number | undefined) => string;
  readonly column: Readonly<
    Record<"number" | "sheet" | "cell" | "expected" | "reason" | "kind" | "wrong" | "message" | "rule" | "why", string>
  >;
  readonly blank: string;
  readonly written: (practice: string, keys: readonly string[]) => string;
  readonly planted: (count: number, counted: string) => string;
  readonly counted: (kind: string, count: number) => string;
  /** Fewer than asked for. */
  readonly fewer: (wanted: number, count: number, kinds: readonly string[]) => string;
  readonly foundBefore: (count: number) => string;
  readonly nothingPlanted: string;
  readonly noTables: string;
  readonly uncalculated: string;
  readonly badKind: (kind: string, kinds: string) => string;
  readonly badWhole: (option: string, value: string) => string;
}

export const practiceChinese: PracticeWords = {
  help: {
    practice: "由一份工作簿做练习：埋下几处真实的错误，附练习答卷，另存答案（原文件不变）",
    file: "用来做练习的工作簿（.xlsx .xlsm），最好是没有错误的；公式换成数值",
    errors: "埋几处错误（省略时为 10）",
    kinds:
      "只要哪些错误，用逗号分开：digits 数字颠倒，row 填错行，subtotal 小计没有跟着改，unit 元万元混用，year 年度未更新，name 编码与名称不符，share 比率按旧的合计，neighbours 相邻两数填反，narrative 说明与表不符",
    level:
      "难度 1、2、3（省略时为 2）：1 看本表，答卷提示在哪张表；2 还要对照上下行和别的表，答卷说明共几处；3 还有比率和说明，答卷不提示",
    seed: "同一个数得到同一份练习（省略时为 1）",
    out: "练习和答案写到哪个文件夹；已有的文件不会被覆盖",
    folder: "文件夹",
    score: "按答案给练习评分：找到、漏掉、错指的，逐处说明；多份时列成一张成绩表",
    keyName: "答案",
    key: "gouji practice 生成的答案（.json）",
    answers: "学员交回的练习工作簿，或收齐的文件夹：读“练习答卷”，也看直接改了哪些单元格",
    format: "text 或 json（省略时为 text）",
    results: "另把成绩写成工作簿（.xlsx）；已有的文件不会被覆盖",
  },
  kinds: {
    digits: "数字颠倒",
    row: "填错行",
    subtotal: "小计没有跟着改",
    unit: "元、万元混用",
    year: "年度没有更新",
    name: "编码与名称不符",
    share: "比率按旧的合计",
    neighbours: "相邻两数填反",
    narrative: "说明与表不符",
  },
  fileName: { practice: (stem) => `${stem}-练习`, key: (stem) => `${stem}-练习答案` },
  answerSheet: "练习答卷",
  keySheet: "练习答案",
  trainee: "姓名：",
  instructions: (count) =>
    `${count === undefined ? "各表中有若干处错误。" : `各表中共有 ${count} 处错误。`}每找到一处写一行：哪张工作表、哪个单元格、应为多少、为什么。也可以直接在表中改正。请不要插入、删除行和列。`,
  column: {
    number: "序号",
    sheet: "工作表",
    cell: "单元格",
    expected: "应为",
    reason: "理由",
    kind: "错误种类",
    wrong: "练习中",
    message: "说明",
    rule: "规则",
    why: "为什么",
  },
  blank: "（空白）",
  written: (practice, keys) => `已生成 ${practice}，答案在 ${keys.join("、")}。`,
  planted: (count, counted) => `埋下 ${count} 处错误：${counted}。`,
  counted: (kind, count) => `${kind} ${count}`,
  fewer: (wanted, count, kinds) =>
    `要求 ${wanted} 处，只埋下 ${count} 处：${kinds.join("、")}在这份工作簿里再没有能单独报出的位置。`,
  foundBefore: (count) => `原工作簿本来就有 ${count} 处问题或提示，指出它们不算错。`,
  nothingPlanted: "没有一处错误能埋在这份工作簿里，没有生成练习。",
  noTables: "没有认出预算、决算公开表，不能做练习。",
  uncalculated: "工作簿里有没有计算结果的公式；请用 Excel 或 WPS 打开保存一次再做练习。",
  badKind: (kind, kinds) => `没有“${kind}”这种错误，应为 ${kinds}。`,
  badWhole: (option, value) => `${option} 应为正整数，不能是“${value}”。`,
};

export const practiceEnglish: PracticeWords = {
  help: {
    practice: "Make an exercise of a workbook: real mistakes planted, a sheet for answers, the key beside it",
    file: "the workbook (.xlsx .xlsm), best one without mistakes; formulas become values",
    errors: "how many mistakes (10 by default)",
    kinds: "only these, separated by commas: digits, row, subtotal, unit, year, name, share, neighbours, narrative",
    level: "1, 2 or 3 (2 by default): from what one table shows to rates and the narrative, with fewer hints",
    seed: "the same number gives the same exercise (1 by default)",
    out: "folder for exercise and key; existing files are not overwritten",
    folder: "folder",
    score: "Score exercises: found, missed and wrongly accused, each explained; a table where there are several",
    keyName: "key",
    key: "the key that gouji practice wrote (.json)",
    answers: "workbooks that trainees handed in, or a folder of them: the answer sheet, and cells that were corrected",
    format: "text or json (text by default)",
    results: "write the results into a workbook too (.xlsx); existing files are not overwritten",
  },
  kinds: {
    digits: "swapped digits",
    row: "wrong row",
    subtotal: "stale subtotal",
    unit: "wrong unit",
    year: "stale year",
    name: "code and name disagree",
    share: "rate of an old total",
    neighbours: "neighbours swapped",
    narrative: "narrative against table",
  },
  fileName: { practice: (stem) => `${stem}-practice`, key: (stem) => `${stem}-key` },
  answerSheet: "Practice answers",
  keySheet: "Answer key",
  trainee: "Name:",
  instructions: (count) =>
    `There are ${count ?? "some"} mistakes in these tables. One line each: which sheet, which cell, what it should be, why. You may also correct the cells. Please insert and delete no rows or columns.`,
  column: {
    number: "No.",
    sheet: "Sheet",
    cell: "Cell",
    expected: "Should be",
    reason: "Why",
    kind: "Kind",
    wrong: "In the exercise",
    message: "Explanation",
    rule: "Rule",
    why: "Reason of the rule",
  },
  blank: "(blank)",
  written: (practice, keys) => `Wrote ${practice}, the key to ${keys.join(", ")}.`,
  planted: (count, counted) => `Planted ${count} mistakes: ${counted}.`,
  counted: (kind, count) => `${kind} ${count}`,
  fewer: (wanted, count, kinds) =>
    `${wanted} were asked for, ${count} planted: no more places where these would be reported alone: ${kinds.join(", ")}.`,
  foundBefore: (count) => `The workbook had ${count} findings of its own; to point them out is not wrong.`,
  nothingPlanted: "No mistake can be planted in this workbook; nothing was written.",
  noTables: "No budget or final accounts tables were recognised.",
  uncalculated: "The workbook has formulas without results; open and save it in Excel or WPS first.",
  badKind: (kind, kinds) => `There is no kind “${kind}”; it should be one of ${kinds}.`,
  badWhole: (option, value) => `${option} should be a whole number above 0, not “${value}”.`,
};
