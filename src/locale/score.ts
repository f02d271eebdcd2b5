/** What is said of the answers of trainees. */

export interface ScoreWords {
  readonly title: string;
  readonly sheets: Readonly<Record<"results" | "details" | "mistakes", string>>;
  readonly column: Readonly<
    Record<
      | "trainee"
      | "file"
      | "points"
      | "found"
      | "mended"
      | "missed"
      | "wrong"
      | "near"
      | "standing"
      | "place"
      | "kind"
      | "explanation"
      | "foundBy"
      | "number",
      string
    >
  >;
  readonly standing: Readonly<
    Record<"mended" | "wronglyMended" | "marked" | "missed" | "wrong" | "changed" | "near" | "before", string>
  >;
  readonly counts: (counts: Readonly<Record<"planted" | "found" | "missed" | "wrong" | "points", number>>) => string;
  /** What was right, and does not fit because of the mistake with this number. */
  readonly because: (number: number) => string;
  readonly isRight: string;
  readonly wasThere: string;
  readonly should: (right: string) => string;
  readonly why: (title: string, why: string) => string;
  readonly unread: (lines: readonly string[]) => string;
  readonly moved: (sheets: readonly string[]) => string;
  readonly gone: (sheets: readonly string[]) => string;
  readonly noAnswers: string;
  readonly foundBy: (count: number, all: number) => string;
  readonly pointsAre: string;
  readonly noKey: string;
  readonly written: (path: string) => string;
  readonly outIsBook: string;
}

export const scoreChinese: ScoreWords = {
  title: "练习成绩",
  sheets: { results: "成绩", details: "逐处说明", mistakes: "各处错误" },
  column: {
    trainee: "姓名",
    file: "文件",
    points: "得分",
    found: "找到",
    mended: "其中改对",
    missed: "漏掉",
    wrong: "错指",
    near: "只指出受牵连的",
    standing: "结果",
    place: "位置",
    kind: "错误种类",
    explanation: "说明",
    foundBy: "找到人数",
    number: "序号",
  },
  standing: {
    mended: "找到，改对",
    wronglyMended: "找到，改得不对",
    marked: "找到",
    missed: "漏掉",
    wrong: "错指",
    changed: "改错了",
    near: "受牵连",
    before: "原有问题",
  },
  counts: ({ planted, found, missed, wrong, points }) =>
    `共 ${planted} 处：找到 ${found}，漏掉 ${missed}，错指 ${wrong}，得分 ${points}`,
  because: (number) => `这个数本身没有错，是第 ${number} 处错误使它对不上。`,
  isRight: "这里没有错。",
  wasThere: "原工作簿本来就有的问题，不计分。",
  should: (right) => `应为 ${right}。`,
  why: (title, why) => `（${title}）${why}`,
  unread: (lines) => `答卷中看不懂的 ${lines.length} 行（工作表和单元格要写明）：${lines.join("；")}`,
  moved: (sheets) => `${sheets.join("、")}里的内容移动过（插入或删除过行、列），这些表里直接改动的单元格没有计入。`,
  gone: (sheets) => `这些工作表不见了：${sheets.join("、")}。`,
  noAnswers: "没有找到“练习答卷”，也没有改动过的单元格，按没有作答计。",
  foundBy: (count, all) => `${count}/${all}`,
  pointsAre: "得分＝找到 ÷（埋下的＋错指的）×100",
  noKey: "不是 gouji practice 生成的答案（.json）。",
  written: (path) => `成绩已写入 ${path}。`,
  outIsBook: "--out 是成绩工作簿，扩展名应为 .xlsx。",
};

export const scoreEnglish: ScoreWords = {
  title: "Practice results",
  sheets: { results: "Results", details: "Details", mistakes: "Mistakes" },
  column: {
    trainee: "Name",
    file: "File",
    points: "Points",
    found: "Found",
    mended: "of these mended",
    missed: "Missed",
    wrong: "Wrongly accused",
    near: "Only what follows",
    standing: "Result",
    place: "Place",
    kind: "Kind",
    explanation: "Explanation",
    foundBy: "Found by",
    number: "No.",
  },
  standing: {
    mended: "found and mended",
    wronglyMended: "found, mended wrongly",
    marked: "found",
    missed: "missed",
    wrong: "wrongly accused",
    changed: "was right, changed",
    near: "follows from a mistake",
    before: "was there before",
  },
  counts: ({ planted, found, missed, wrong, points }) =>
    `of ${planted}: ${found} found, ${missed} missed, ${wrong} wrongly accused, ${points} points`,
  because: (number) => `The figure is right; mistake ${number} keeps it from fitting.`,
  isRight: "Nothing is wrong here.",
  wasThere: "The workbook had this before; it does not count.",
  should: (right) => `Should be ${right}. `,
  why: (title, why) => `(${title}) ${why}`,
  unread: (lines) => `${lines.length} lines that name no sheet and cell: ${lines.join("; ")}`,
  moved: (sheets) => `Rows or columns were moved in ${sheets.join(", ")}; cells changed there are not counted.`,
  gone: (sheets) => `These sheets are gone: ${sheets.join(", ")}.`,
  noAnswers: "There is no answer sheet and no changed cell: counted as no answer.",
  foundBy: (count, all) => `${count}/${all}`,
  pointsAre: "points = found ÷ (planted + wrongly accused) × 100",
  noKey: "This is no key written by gouji practice (.json).",
  written: (path) => `Results written to ${path}.`,
  outIsBook: "--out is the workbook of results and should end in .xlsx.",
};
