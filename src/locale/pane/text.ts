/** What tab 说明 says. */

type TextStandingKey = "agrees" | "inText" | "differs" | "notFound";

export interface PaneTextWords {
  /** Where there is no text. */
  readonly about: string;
  readonly paste: string;
  readonly fromFile: string;
  readonly pasteHere: string;
  readonly check: string;
  /** What a pasted text is called. */
  readonly pasted: string;
  readonly remove: (name: string) => string;
  readonly list: string;
  readonly show: string;
  readonly all: string;
  readonly only: Readonly<Record<TextStandingKey, string>>;
  readonly standing: Readonly<Record<TextStandingKey, string>>;
  readonly nothing: string;
  /** A figure with how it stands and where it leads: `238.86万元，对上，支出总表 C8`. */
  readonly figure: (text: string, standing: TextStandingKey, place: string | undefined) => string;
  readonly inText: string;
  readonly paragraph: (number: number) => string;
}

const standingZhCN = { agrees: "对上", inText: "仅文内相符", differs: "不符", notFound: "没找到" };

export const textZhCN: PaneTextWords = {
  about:
    "工作簿里没有认出情况说明。可以把说明的文字粘贴到这里，或者选择、拖入 .docx、.txt 文件，逐个数与表核对。文字只在这台电脑上读取，不上传。",
  paste: "粘贴文字…",
  fromFile: "选择文件…",
  pasteHere: "情况说明的文字",
  check: "核对",
  pasted: "粘贴的文字",
  remove: (name) => `移去“${name}”`,
  list: "情况说明",
  show: "显示哪些段落",
  all: "全部段落",
  only: { agrees: "有对上的", inText: "有仅文内相符的", differs: "有不符的", notFound: "有没找到的" },
  standing: standingZhCN,
  nothing: "没有这样的段落。",
  figure: (text, standing, place) =>
    `${text}，${standingZhCN[standing]}${place === undefined ? "" : `，转到 ${place}`}`,
  inText: "在说明中查看",
  paragraph: (number) => `第${number}段`,
};

const standingEnUS = { agrees: "agrees", inText: "fits the text only", differs: "differs", notFound: "not found" };

export const textEnUS: PaneTextWords = {
  about:
    "No explanatory text was recognised in the workbook. Paste one here, or choose or drop a .docx or .txt file: every figure is held against the tables. It is read on this computer only, nothing is uploaded.",
  paste: "Paste text…",
  fromFile: "From a file…",
  pasteHere: "The explanatory text",
  check: "Check",
  pasted: "Pasted text",
  remove: (name) => `Remove “${name}”`,
  list: "Explanatory text",
  show: "Which paragraphs are shown",
  all: "All paragraphs",
  only: {
    agrees: "With agreeing figures",
    inText: "With figures that fit the text only",
    differs: "With differing figures",
    notFound: "With figures not found",
  },
  standing: standingEnUS,
  nothing: "There is no such paragraph.",
  figure: (text, standing, place) =>
    `${text}, ${standingEnUS[standing]}${place === undefined ? "" : `, go to ${place}`}`,
  inText: "Show in the text",
  paragraph: (number) => `paragraph ${number}`,
};
