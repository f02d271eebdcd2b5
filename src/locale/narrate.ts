/** What is said of a draft of a narrative, and of templates that cannot be read. */

/** What is wrong with a template, in its line. */
export interface TemplateTrouble {
  readonly line: number;
  readonly kind:
    "unclosed" | "unopened" | "unknownPhrase" | "missingArgument" | "unknownName" | "badPhrase" | "nested" | "tooLong";
  readonly text: string;
}

export interface NarrateWords {
  readonly written: (path: string, paragraphs: number) => string;
  readonly blanks: (count: number) => string;
  readonly leftOut: (headings: readonly string[]) => string;
  readonly exists: (path: string) => string;
  readonly notWritten: (reason: string) => string;
  readonly outIsText: string;
  readonly noTables: string;
  readonly otherKind: string;
  readonly otherYear: (found: number, year: number) => string;
  readonly otherName: (own: string, other: string) => string;
  readonly problem: (problem: TemplateTrouble) => string;
}

const chineseTrouble: Readonly<Record<TemplateTrouble["kind"], (text: string) => string>> = {
  unclosed: (text) => `“${text}”没有配对的结尾；{{ 要有 }}，[[ 要有 ]]，{{每个 …}} 要有 {{完}}。`,
  unopened: (text) => `“${text}”前面没有与它配对的开头。`,
  unknownPhrase: (text) => `没有定义“${text}”；定义写作 ${text} = …，单独一行。`,
  missingArgument: (text) => `“${text}”后面的名称不够，短语里用到的 @1、@2 都要给出。`,
  unknownName: (text) => `看不懂“{{${text}}}”：没有这个名称，或者名称的个数不对。`,
  badPhrase: (text) => `看不懂“${text}”；短语的定义写作 @名称 = …。`,
  nested: (text) => `短语“${text}”里又用到它自己。`,
  tooLong: (text) => `“${text}”展开后太长，或者一层套一层太多；请分成几段写。`,
};

export const narrateChinese: NarrateWords = {
  written: (path, paragraphs) => `已生成 ${path}，共 ${paragraphs} 段。`,
  blanks: (count) => `有 ${count} 处【请填写……】，是表中没有的内容，请补充；gouji check 会提示没有填的。`,
  leftOut: (headings) => `表中没有数、没有写的部分：${headings.join("、")}。`,
  exists: (path) => `没有生成说明：${path} 已经存在，不覆盖；请换一个位置，或先把它移走。`,
  notWritten: (reason) => `没有生成说明：${reason}`,
  outIsText: "--out 的扩展名应为 .txt 或 .docx。",
  noTables: "没有认出标准表，写不出说明。",
  otherKind: "上年的表和今年的表，一个是预算、一个是决算，不能对比。",
  otherYear: (found, year) => `是 ${found} 年的表，而要写的是 ${year} 年的说明，应给 ${year - 1} 年的表。`,
  otherName: (own, other) => `请核对：今年的表是“${own}”的，上年的表是“${other}”的。`,
  problem: ({ line, kind, text }) => `模板第 ${line} 行：${chineseTrouble[kind](text)}`,
};

const englishTrouble: Readonly<Record<TemplateTrouble["kind"], (text: string) => string>> = {
  unclosed: (text) => `“${text}” is never closed; {{ needs }}, [[ needs ]], {{每个 …}} needs {{完}}.`,
  unopened: (text) => `nothing that “${text}” could close was opened.`,
  unknownPhrase: (text) => `“${text}” is not defined; define it as ${text} = …, on a line of its own.`,
  missingArgument: (text) => `“${text}” has too few names for the @1, @2 of its phrase.`,
  unknownName: (text) => `“{{${text}}}” is not understood: no such name, or not as many names as it needs.`,
  badPhrase: (text) => `“${text}” is not understood; a phrase is defined as @name = ….`,
  nested: (text) => `the phrase “${text}” uses itself.`,
  tooLong: (text) =>
    `“${text}” is too long when written out, or has too much within each other; please write several paragraphs.`,
};

export const narrateEnglish: NarrateWords = {
  written: (path, paragraphs) => `${path} written, ${paragraphs} paragraphs.`,
  blanks: (count) => `${count} × 【请填写…】 for what no table states; gouji check tells those that are left.`,
  leftOut: (headings) => `Left out, as the tables have no figures: ${headings.join(", ")}.`,
  exists: (path) =>
    `No draft was written: ${path} exists and is not overwritten; choose another place, or move it first.`,
  notWritten: (reason) => `No draft was written: ${reason}`,
  outIsText: "--out has to end in .txt or .docx.",
  noTables: "No standard table was recognised; there is nothing to write.",
  otherKind: "One of the workbooks is a budget, the other final accounts; they cannot be compared.",
  otherYear: (found, year) => `is of ${found}; for the narrative of ${year} give the tables of ${year - 1}.`,
  otherName: (own, other) => `Please check: this year's tables are of “${own}”, last year's of “${other}”.`,
  problem: ({ line, kind, text }) => `line ${line} of the template: ${englishTrouble[kind](text)}`,
};
