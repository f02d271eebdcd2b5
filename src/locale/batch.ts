/** What is said of many workbooks at once: the 汇总, the run that is gone on with, the options for both. */

export interface SummaryWords {
  readonly title: string;
  readonly sheets: Readonly<Record<"units" | "rules" | "mistakes", string>>;
  readonly column: Readonly<
    Record<
      | "unit"
      | "year"
      | "kind"
      | "decided"
      | "notRun"
      | "amounts"
      | "checked"
      | "share"
      | "first"
      | "repeated"
      | "report"
      | "copy"
      | "all"
      | "count"
      | "files"
      | "example",
      string
    >
  >;
  readonly repeatedIn: (files: string) => string;
  readonly outsideTables: string;
  readonly open: string;
  /** What the numbers of rules and mistakes count. */
  readonly counted: string;
  readonly noMistakes: string;
  /** A page has no room for the numbers of so many. */
  readonly rulesInWorkbook: (files: number) => string;
}

export interface BatchWords {
  readonly summary: SummaryWords;
  readonly summaryWritten: (path: string, files: number) => string;
  readonly reportsWritten: (count: number, folder: string) => string;
  readonly resumed: (count: number) => string;
  readonly summaryFormat: (option: string) => string;
  /** A workbook that is not ours stands where the 汇总 should be written. */
  readonly summaryNotOurs: (path: string) => string;
  readonly bookNeedsOut: string;
  readonly outOrReports: string;
  readonly resumeNeedsReports: string;
  readonly noDepartment: string;
  readonly departmentInOne: string;
  readonly badPart: (text: string) => string;
  readonly notReports: string;
  readonly mergeNothing: string;
  readonly reportTooBig: (megabytes: number) => string;
  readonly decide: DecideWords;
  readonly help: Readonly<
    Record<
      | "summary"
      | "reports"
      | "resume"
      | "partOf"
      | "part"
      | "errorsOnly"
      | "asDepartment"
      | "noDecisions"
      | "merge"
      | "mergeInputs"
      | "mergeOut"
      | "decide"
      | "decideFile"
      | "fingerprint"
      | "ignore"
      | "reasonText"
      | "reason"
      | "restore"
      | "decideNarrative"
      | "decideOut",
      string
    >
  >;
}

/** Findings that are right as they are, noted in a copy. */
export interface DecideWords {
  readonly written: (path: string, ignored: number, restored: number) => string;
  readonly exists: (path: string) => string;
  readonly notWritten: (reason: string) => string;
  readonly unknown: (fingerprint: string) => string;
  /** What follows from another finding has no decision of its own. */
  readonly consequence: (fingerprint: string, cause: string) => string;
  readonly notDecided: (fingerprint: string) => string;
  readonly reasonTooLong: (most: number) => string;
}

export const batchChinese: BatchWords = {
  summary: {
    title: "审核汇总",
    sheets: { units: "汇总", rules: "规则×单位", mistakes: "常见问题" },
    column: {
      unit: "单位",
      year: "年度",
      kind: "类别",
      decided: "已作说明",
      notRun: "未能核对",
      amounts: "读出的数",
      checked: "核对的数",
      share: "核对率",
      first: "前三处错误",
      repeated: "重复报送",
      report: "报告",
      copy: "标记副本",
      all: "合计",
      count: "处数",
      files: "涉及文件",
      example: "例",
    },
    repeatedIn: (files) => `与 ${files} 是同一单位、同一年度`,
    outsideTables: "表外",
    open: "打开",
    counted: "各列为错误和提醒的处数，由同一处错误引起的不重复计。",
    noMistakes: "没有错误和提醒。",
    rulesInWorkbook: (files) => `文件有 ${files} 个，各规则在各单位的处数请看 .xlsx 的汇总。`,
  },
  summaryWritten: (path, files) => `${files} 个文件的汇总已写入 ${path}。`,
  reportsWritten: (count, folder) => `已在 ${folder} 写入 ${count} 份报告。`,
  resumed: (count) => `${count} 个文件与上次检查时相同，沿用上次的结果。`,
  summaryFormat: (option) => `${option} 的扩展名应为 .xlsx、.html 或 .json。`,
  summaryNotOurs: (path) => `${path} 已经存在，而且不是勾稽写的，不覆盖；请换一个文件名。`,
  bookNeedsOut: "写成工作簿时，请用 --out 写明以 .xlsx 结尾的文件名。",
  outOrReports: "--out 把全部结果写成一份报告，--reports 每个文件写一份；两者只能用一个。",
  resumeNeedsReports: "--resume 要用 --reports 写明报告的文件夹，检查到哪里记在那里。",
  noDepartment: "看不出哪个工作簿是部门的：部门的表应分单位列出两个以上的所属单位。没有与所属单位核对。",
  departmentInOne: "--as-department 要看完全部工作簿才有结果，不能与 --reports 同用；请用 --out。",
  badPart: (text) => `看不懂 --part ${text}；应写作 3/50，即 50 份中的第 3 份。`,
  notReports: "不是 gouji check --format json 写的报告，也不是 .json 的汇总。",
  mergeNothing: "文件夹里没有 .json 报告。",
  reportTooBig: (megabytes) => `报告超过 ${megabytes} MB；请分几批检查，或合并各批的 .json 汇总。`,
  decide: {
    written: (path, ignored, restored) =>
      `已生成 ${path}：${[...(ignored > 0 ? [`记下 ${ignored} 处说明`] : []), ...(restored > 0 ? [`撤回 ${restored} 处`] : [])].join("，")}。`,
    exists: (path) => `没有生成副本：${path} 已经存在，不覆盖；请换一个位置，或先把它移走。`,
    notWritten: (reason) => `没有生成副本：${reason}`,
    unknown: (fingerprint) =>
      `检查这个工作簿没有发现“${fingerprint}”这个问题；标识请从 gouji check --format json 的报告里取。`,
    consequence: (fingerprint, cause) => `“${fingerprint}”是由“${cause}”引起的，请对后者作说明。`,
    notDecided: (fingerprint) => `这个工作簿里没有“${fingerprint}”的说明，不用撤回。`,
    reasonTooLong: (most) => `说明不能超过 ${most} 个字。`,
  },
  help: {
    summary: "把全部文件汇总成一张表：每个单位一行、各规则在各单位的处数、常见问题（.xlsx、.html 或 .json，可以重复）",
    reports: "在此文件夹给每个文件写一份报告（--format，省略时为 html），不写到屏幕；文件再多，占用的内存也不随着增加",
    resume: "接着上次没有完成的检查：--reports 文件夹里已有结果、文件和选项都没有变的，不再检查",
    partOf: "份/份数",
    part: "只检查其中一份，如 3/50：文件分成 50 份，各台机器各查一份，再用 gouji merge 合并",
    errorsOnly: "报告和副本里只列出错误；提醒和提示只计个数",
    merge: "把 gouji check 的 JSON 报告（或 .json 汇总）合并成一份汇总",
    mergeInputs: "JSON 报告，或装着它们的文件夹",
    mergeOut: "汇总写到哪里（.xlsx、.html 或 .json）",
    asDepartment:
      "这些文件是一个部门和它所属单位的：部门表中各单位的数、各表之和，与单位自己的工作簿核对，并看哪个单位没有报",
    noDecisions: "不理会工作簿里记着的说明、规则设置和表格认定，列出全部问题",
    decide: "给核实无误的问题记下说明，另存一份副本；以后检查时这些问题单列，不计入错误（.xlsx .xlsm）",
    decideFile: "工作簿；它本身不会被改动",
    fingerprint: "标识",
    ignore: "问题的标识（JSON 报告里的 fingerprint，可以重复）",
    reasonText: "说明",
    reason: "为什么没有错，会随工作簿一起保存，审核的人看得到",
    restore: "撤回以前的说明，这个问题重新计入（可以重复）",
    decideNarrative: "要说明的问题出在工作簿之外的情况说明里时，给出那份 .docx 或 .txt",
    decideOut: "副本写到哪里；已有的文件不会被覆盖",
  },
};

export const batchEnglish: BatchWords = {
  summary: {
    title: "Summary",
    sheets: { units: "Summary", rules: "Rules by unit", mistakes: "Frequent mistakes" },
    column: {
      unit: "Unit",
      year: "Year",
      kind: "Kind",
      decided: "Decided",
      notRun: "Not run",
      amounts: "Figures",
      checked: "Checked",
      share: "Coverage",
      first: "First three errors",
      repeated: "Handed in twice",
      report: "Report",
      copy: "Marked copy",
      all: "All",
      count: "Places",
      files: "Files",
      example: "Example",
    },
    repeatedIn: (files) => `same unit and year as ${files}`,
    outsideTables: "outside tables",
    open: "open",
    counted: "Errors and warnings are counted; what follows from another mistake is not.",
    noMistakes: "No errors and no warnings.",
    rulesInWorkbook: (files) => `There are ${files} files; see the .xlsx summary for the rules by unit.`,
  },
  summaryWritten: (path, files) => `Summary of ${files} files written to ${path}.`,
  reportsWritten: (count, folder) => `${count} reports written to ${folder}.`,
  resumed: (count) => `${count} files are as they were when last checked; their results stand.`,
  summaryFormat: (option) => `${option} has to end in .xlsx, .html or .json.`,
  summaryNotOurs: (path) => `${path} exists and was not written by Gouji; it is not overwritten. Choose another name.`,
  bookNeedsOut: "A workbook needs --out with a name that ends in .xlsx.",
  outOrReports: "--out writes one report for all, --reports one for each file; give one of the two.",
  resumeNeedsReports: "--resume needs --reports: how far a check came is noted in that folder.",
  noDepartment:
    "no workbook is known to be the department's, whose tables list two units or more; nothing was compared with units.",
  departmentInOne:
    "--as-department has its results when all workbooks are checked and cannot be used with --reports; use --out.",
  badPart: (text) => `--part ${text} should read 3/50: the third of fifty parts.`,
  notReports: "is neither a report of gouji check --format json nor a .json summary.",
  mergeNothing: "the folder holds no .json report.",
  reportTooBig: (megabytes) =>
    `the report is larger than ${megabytes} MB; please check in several batches, or merge the .json summaries of these.`,
  decide: {
    written: (path, ignored, restored) => `${path} written: ${ignored} decisions noted, ${restored} taken back.`,
    exists: (path) => `No copy: ${path} exists and is not overwritten; choose another place or move it.`,
    notWritten: (reason) => `No copy: ${reason}`,
    unknown: (fingerprint) =>
      `the workbook has no finding ${JSON.stringify(fingerprint)}; take fingerprints from gouji check --format json.`,
    consequence: (fingerprint, cause) =>
      `${JSON.stringify(fingerprint)} follows from ${JSON.stringify(cause)}; please decide on the latter.`,
    notDecided: (fingerprint) => `the workbook has no decision on ${JSON.stringify(fingerprint)} to take back.`,
    reasonTooLong: (most) => `the reason cannot have more than ${most} characters.`,
  },
  help: {
    summary:
      "one table of all files: a row a unit, rules by unit, frequent mistakes (.xlsx, .html or .json; repeatable)",
    reports:
      "write a report for each file into this folder (--format, by default html) instead of the screen; memory does not grow with their number",
    resume:
      "go on with a check that was broken off: what stands in --reports is not checked again unless file or options changed",
    partOf: "k/n",
    part: "check one part only, as 3/50: the files in fifty parts, one for each machine, joined by gouji merge",
    errorsOnly: "list errors only, in reports and copies; warnings and notes are counted",
    merge: "join JSON reports of gouji check (or .json summaries) into one summary",
    mergeInputs: "JSON reports, or folders of them",
    mergeOut: "where to write the summary (.xlsx, .html or .json)",
    asDepartment:
      "these are a department's workbook and its units': hold its rows and tables against theirs, and tell which unit is missing",
    noDecisions: "leave decisions, rule settings and chosen layouts kept in the workbooks aside, and list all findings",
    decide:
      "note of findings that they are right as they are, in a copy; checks then list them apart and do not count them (.xlsx .xlsm)",
    decideFile: "the workbook; it is never changed itself",
    fingerprint: "fingerprint",
    ignore: "a finding's fingerprint, as the JSON report has it (repeatable)",
    reasonText: "reason",
    reason: "why it is right; kept with the workbook for reviewers to see",
    restore: "take an earlier decision back (repeatable)",
    decideNarrative: "the text beside the workbook (.docx or .txt), where the finding is in it",
    decideOut: "where to write the copy; no file is ever overwritten",
  },
};
