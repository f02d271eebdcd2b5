/** English for the reports and the command line. What a rule says stays Chinese, as do the tables it speaks of. */
import { batchEnglish } from "./batch";
import { compareEnglish } from "./compare";
import { handbookEnglish } from "./handbook";
import { narrateEnglish } from "./narrate";
import { practiceEnglish } from "./practice";
import { scoreEnglish } from "./score";
import { templateEnglish } from "./template";
import { paneEnUS } from "./pane/en-US";
import type { LocaleWords } from "./words";

const severities = { error: "error", warning: "warning", info: "note" };

/** Room for a name written by hand. */
const blank = "________________  ";

function many(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

export const enUS: LocaleWords = {
  language: "en-US",
  report: {
    title: "Review",
    severity: severities,
    counted: (severity, count) => many(count, severities[severity]),
    kind: { budget: "budget", finalAccounts: "final accounts" },
    document: (kind, year) => [year, kind ?? "disclosure"].filter((part) => part !== undefined).join(" "),
    nothingRecognised: "No budget or final accounts table was recognised",
    tables: "Tables",
    sheet: "Sheet",
    takenFor: "Taken for",
    year: "Year",
    lowConfidence: "unsure, please confirm which table it is",
    recognised: (tables) => `${many(tables, "table")} recognised`,
    unrecognised: (places) => `Not recognised and not checked, ${many(places, "place")}: `,
    noFindings: "Nothing found.",
    noFindingsInChecked: "Nothing found in the figures that were checked.",
    noErrors: "No errors; warnings and notes are not listed, as only errors were asked for.",
    nothingChecked: "There was nothing to check.",
    coverage: {
      title: "What was checked",
      counted: (amounts, checked) =>
        `${many(amounts, "figure")} read, ${amounts === checked ? "all" : String(checked)} of them checked`,
      whole: (tables) => `${many(tables, "table")} checked in full, the others as follows`,
      unread: (shown, count, reason) =>
        `${shown.join(", ")}${shown.length < count ? ` … ${count} ranges in all` : ""} not checked (${reason})`,
      reason: {
        "no-relation": "nothing to compare with",
        "unknown-words": "header words not known",
        "other-period": "of another year",
        "not-a-number": "not a number",
        "beside-unreadable": "a figure that belongs to it cannot be read",
        "only-limited": "it is no more than another figure, and nothing says what it should be",
        "uncertain-form": "unclear to which row or total it belongs",
      },
      outside: "not recognised as a table",
      amounts: "Read",
      checked: "Checked",
      notChecked: "Not checked",
    },
    decided: {
      title: "Decided to be right (not counted)",
      counted: (count) => `${many(count, "more finding")} decided to be right, not counted`,
      unkept: (count) =>
        `${many(count, "finding")} explained in the review sheet but not kept in the workbook (written by the unit, or dropped when LibreOffice or the like saved it): told as before`,
      reason: (text) => (text.trim() === "" ? "no reason given" : `Reason: ${text}`),
      choices: "Settings of the workbook",
      rule: (title, level) =>
        level === "off" ? `rule “${title}” switched off, not checked` : `rule “${title}” tells ${severities[level]}s`,
      layout: (sheet, number, name) =>
        `table ${number} of sheet “${sheet}” was said to be ${name === undefined ? "no standard table, not checked" : `“${name}”`}`,
    },
    narrative: ({ figures, agree, inText, differ, notFound }) =>
      `Text with ${many(figures, "figure")}: ${agree} agree with the tables, ${inText} only with the text itself, ${differ} differ, ${notFound} not found`,
    extent: ({ checksRun, holds, residues, doesNotApply, notRun, cells }) =>
      [
        `${many(checksRun, "check")} run: ${holds} hold, ${residues} hold but for rounding, ${checksRun - holds - residues} fail`,
        `${doesNotApply} do not apply`,
        ...(notRun === 0 ? [] : [`${notRun} could not be run`]),
        `${many(cells, "cell")} read`,
      ].join("; "),
    consequences: (count) => `${many(count, "more place", "more places")} for the same reason`,
    consequence: "follows",
    colon: ": ",
    stop: ". ",
    moreInfo: (count) => `${many(count, "more note")}`,
    notRun: "Could not be checked",
    couldNotRun: (count) => `${many(count, "check")} could not be run: `,
    andOthers: (items, count) => `${items} … ${count} in all`,
    unusable: "cannot be checked",
    unchecked: (amounts) =>
      amounts === 0
        ? "no disclosure table was recognised, or the tables hold no figures"
        : `${many(amounts, "figure")} read, none of them checked`,
    overall: ({ files, withErrors, unchecked, unusable }) =>
      `${many(files, "file")}: ${withErrors} with errors, ${files - withErrors - unchecked - unusable} without` +
      (unchecked === 0 ? "" : `, ${unchecked} in which nothing could be checked`) +
      (unusable === 0 ? "" : `, ${unusable} that cannot be checked`),
    file: "File",
    documentHeading: "Contents",
    list: (items) => items.join(", "),
    clauses: (items) => items.join("; "),
    column: {
      number: "No.",
      severity: "Severity",
      sheet: "Sheet",
      table: "Table",
      cell: "Cell",
      message: "Finding",
      expected: "Expected",
      actual: "Actual",
      difference: "Difference",
      unit: "Unit",
      rule: "Rule",
      basis: "Basis",
      state: "State",
      reason: "Reason",
      feedback: "Unit's answer",
      rectified: "What was done",
      key: "Key",
    },
    state: { open: "open", mended: "mended", explained: "explained" },
    earlier: "Told by the earlier review, and not found this time",
    notFoundAgain: "not found this time, please verify",
    signature: `Reviewed by: ${blank}Second reviewer: ${blank}For the unit: ${blank}Date: ${blank}`,
  },
  handbook: handbookEnglish,
  help: {
    about: "Gouji checks the budget and final accounts tables that Chinese public bodies publish.",
    check: "check workbooks, or all workbooks in folders (.xlsx .xlsm .xls .ods .et)",
    rules: "the rule handbook: list all rules, or explain one",
    fill: "fill the names of codes into blank name cells of a copy (.xlsx .xlsm)",
    narrate: "draft the narrative from the tables (.txt or .docx); what no table states is left out, or a blank",
    compare:
      "two drafts: which findings are solved, which stand, which are new, and figures changed without being asked for",
    titles: {
      usage: "Usage:",
      arguments: "Arguments:",
      options: "Options:",
      commands: "Commands:",
      globalOptions: "Global options:",
    },
    options: "[options]",
    command: "<command>",
    placeholder: {
      paths: "file|folder",
      before: "earlier",
      after: "later",
      rule: "rule",
      format: "format",
      file: "file",
      folder: "folder",
      setting: "rule=level",
      count: "n",
      seconds: "seconds",
      language: "language",
      template: "template",
    },
    paths: "files or folders; folders are searched with all that is inside",
    rulesOut: "write all rules, relations and tables as a page (.html) or a document (.docx)",
    rulesFormat: "html or docx (by default as --out ends)",
    ruleId: "a rule's id, such as roll-up; all rules are listed without it",
    format: "text, json or html (default: by the extension of --out, else text)",
    out: "write the report to a file (an earlier report is replaced) instead of the screen",
    mark: "write copies with marks and a review sheet into this folder, named like the originals; no file is ever overwritten",
    rule: "switch a rule off or change its severity: off, error, warning or info (repeatable)",
    catalogue: "your own list of codes and names (.xlsx .xls .ods .et .csv), which stands above the built-in ones",
    compareBefore: "the workbook of the earlier draft",
    compareAfter: "the workbook as it was changed",
    compareFormat: "form of the report: text, json, html or xlsx (by default after the extension of --out, else text)",
    compareVerbose: "list all findings and changes, not only the first ones",
    narrative:
      "the explanatory text (.docx or .txt), of which every figure is held against the tables; for several workbooks a folder with texts of the same names",
    fillFile: "the workbook to fill; it is never changed itself",
    fillOut: "where to write the copy; no file is ever overwritten",
    narrateFile: "the workbook with the tables; it is never changed itself",
    narrateOut: "where to write the text (.txt or .docx); no file is ever overwritten",
    lastYear: "last year's workbook, for differences and rates (not needed where the tables print last year's figures)",
    template: "the wording: 预算, 决算 (by default as the tables are), or a template of your own (.txt)",
    offered: "also fill names that are less than certain",
    codes: "also fill blank codes where a name leaves only one",
    jobs: "how many files are checked at once (default: number of processors, at most 4)",
    timeout: "seconds that one file may take (default: 120)",
    hints:
      "also list hints of what may well be right, such as purchases that may be below the limit for government procurement",
    verbose: "list every note, consequence and check that could not be run in the text report",
    lang: "language of the program itself, zh-CN or en-US (default: zh-CN); what rules say is Chinese in both",
    help: "show help",
    version: "show the version",
    exitStatus: `Exit status:
  0  no error found
  1  at least one error
  2  a file that cannot be used, or a mistake in the command (other files are still checked)`,
    silence:
      "A figure that a report does not mention was read, checked and right. Those that were not checked are listed below “… figures read, … of them checked”, table by table, with the reason.",
  },
  cli: {
    problem: (where, what) => `${where}: ${what}`,
    noSuchPath: "there is no such file or folder.",
    notAFile: "is neither a file nor a folder.",
    noPermission: "permission denied.",
    mayNotWrite: "permission denied; if another program has the file open, please close it.",
    diskFull: "the disk is full; nothing was written.",
    isFolder: "is a folder and cannot be written as a file.",
    notAFolder: "what should be its folder is a file.",
    folderRead: "is a folder; please name one file.",
    linksInCircle: "is a link that leads in a circle.",
    nameTooLong: "the name is too long; please shorten it.",
    inUse: "another program is using it; please close that first.",
    diskFails: "the disk failed; please check it or use another one.",
    tooManyOpen: "too many files are open; please close some programs and try again.",
    noMemory: "there is not enough memory; please close some programs and try again.",
    onlyForReading: "stands on a disk or in a folder that is only for reading; please write elsewhere.",
    networkGone: "the network folder does not answer; please check the connection and try again.",
    noPlace: "cannot be written: nothing new can be made in this place.",
    cannotRead: (code) => `cannot be read (${code}).`,
    cannotWrite: (code) => `cannot be written (${code}).`,
    emptyFolder: "the folder holds no workbook that can be checked (.xlsx .xlsm .xls .ods .et).",
    timedOut: (seconds) => `stopped after ${many(seconds, "second")}; if the file really is that big, use --timeout.`,
    outOfMemory: "stopped: it needs more memory than allowed; please remove sheets that are no published tables.",
    brokenOff: "broke off at this file; please open it in Excel or WPS, save it as .xlsx and try again.",
    internalError: (message) => `not checked because of an internal error; please report: ${message}`,
    crashed: (message) => `stopped by an internal error; please report: ${message}`,
    noCopy: (reason) => `no copy: ${reason}`,
    copyExists: (target) => `no copy: ${target} exists and is not overwritten; choose another place or move it.`,
    copiesWritten: (count, folder) => `${many(count, "marked copy", "marked copies")} written to ${folder}.`,
    noNarratives: "the folder holds no narrative (.docx, .txt).",
    narrativeForMany: "--narrative is one file for one workbook; for several give a folder of texts with their names.",
    outIsWorkbook: "--out is for the report and cannot have a workbook's name; use --mark for marked copies.",
    outIsInput: (path) => `${path} is one of the files that are read; please choose another name.`,
    handbookIsPage:
      "The handbook is a page or a document: --out has to end in .html or .docx (as --format says), and names no rule beside it.",
    outOtherFormat: (extension) => `--out should have the extension of the original: ${extension || "none"}.`,
    listKindOpen: (sheet, examples) =>
      `what kind of codes sheet ${JSON.stringify(sheet)} lists is not said (${examples.join(", ")}); please head its column 单位编码, 项目编码 or 科目编码.`,
    progress: (done, all) => `checking ${done}/${all}`,
    unknownRule: (id) => `there is no rule ${JSON.stringify(id)}; see gouji rules.`,
    badRuleSetting: (setting) => `--rule ${setting} should read rule=off, rule=error, rule=warning or rule=info.`,
    badNumber: (option, value) => `${option} should be a number above 0, not ${JSON.stringify(value)}.`,
    badChoice: (option, value, choices) => `${option} cannot be ${JSON.stringify(value)}; it is one of ${choices}.`,
    unknownOption: (option) => `there is no option ${option}; see --help.`,
    unknownCommand: (command) => `there is no command ${command}; see --help.`,
    missingArgument: (name) => `please name the ${name}.`,
    missingOption: (option) => `please say ${option}.`,
    missingValue: (option) => `option ${option} needs a value.`,
    blankArgument: "one argument is blank; please name a file or a folder.",
    badUsage: "the command could not be understood; see --help.",
  },
  narrate: narrateEnglish,
  practice: practiceEnglish,
  score: scoreEnglish,
  template: templateEnglish,
  batch: batchEnglish,
  fill: {
    written: (copy) => `${copy} written.`,
    nothing: "There was no blank name to fill.",
    names: (count, counted) => `${many(count, "name")} filled in: ${counted}.`,
    codes: (count) => `${many(count, "code")} filled in`,
    counted: (catalogue, count) => `${catalogue} ${count}`,
    offered: (count) => `${many(count, "name")} less than certain, not filled in; check, then add --offered:`,
    codesOffered: (count) => `${many(count, "blank code")} told by names, not filled in; check, then add --codes:`,
    unknown: (count) => `${many(count, "code")} without a known name, not filled in:`,
    standing: (name, standing) => `${name} (${standing})`,
    or: " or ",
    more: (count) => `… and ${many(count, "more line", "more lines")}`,
  },
  compare: compareEnglish,
  host: {
    failure: {
      protected:
        "The sheet or workbook is protected, and nothing was changed. Unprotect it on the Review tab and try again.",
      busy: "Excel is busy, and this was not finished. Close any open dialog, wait until Excel is idle, and try again.",
      cellEditing:
        "A cell is being edited, and this was not finished. Press Enter or Esc to end editing, and try again.",
      gone: "This sheet or place is no longer there; it may just have been deleted or renamed. Check again.",
      hidden: "This sheet is hidden, so there is no going there. Unhide it and try again.",
      tooLarge:
        "This is more than Excel can handle at once, and it was not finished. Delete sheets or stray content that are not part of the disclosure, and try again.",
      accessDenied:
        "Excel does not allow this, and nothing was changed. The workbook may be protected, or you may not edit it; remove the protection or get permission, and try again.",
      unsupported: "This Excel lacks what is needed, and this was not finished. Update Office or use a newer one.",
      readOnly: "The workbook is open read-only and cannot be changed. Enable editing, or save a copy and try again.",
      cancelled: "Stopped; the workbook was not changed.",
      lostConnection:
        "The connection to Excel was lost, and this was not finished. Check the network, reload the page or reopen the workbook, and try again.",
      unexpected:
        "Excel reported an unexpected error, and this was not finished. Try again; if it happens again, send the text below to the developers.",
    },
    refusal: {
      changed: "The cell was changed meanwhile and was left as it is. Check again.",
      protected: "The cell is locked on a protected sheet and was left as it is. Unprotect the sheet first.",
      merged: "The cell is covered by a merged area and was left as it is. Write into the area's top left cell.",
      spilled: "The cell is part of an array formula's result and was left as it is. Change the formula itself.",
      gone: "The sheet was deleted or renamed, and the cell was left as it is. Check again.",
    },
    protectedSheets: (sheets) =>
      `Protected sheets were not marked: ${sheets.join(", ")}. To mark them, unprotect them on the Review tab first.`,
  },
  pane: paneEnUS,
};
