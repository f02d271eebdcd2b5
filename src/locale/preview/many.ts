/** The list of many workbooks in the web edition, in each language. */

export interface ManyWords {
  readonly openFolder: string;
  readonly title: (files: number) => string;
  readonly list: string;
  readonly progress: (done: number, all: number) => string;
  readonly stop: string;
  readonly goOn: string;
  readonly stopped: (waiting: number) => string;
  readonly passedOver: (files: number) => string;
  readonly noWorkbooks: string;
  readonly unit: string;
  readonly order: string;
  readonly orders: Readonly<Record<"file" | "error", string>>;
  readonly waiting: string;
  readonly checking: string;
  readonly decided: (count: number) => string;
  readonly changed: string;
  /** Of a file of another format. */
  readonly converted: string;
  readonly uncopied: (reason: string) => string;
  readonly troubles: Readonly<Record<"unread" | "tooLong" | "broken", string>>;
  readonly back: (files: number) => string;
  readonly close: string;
  readonly closeChanged: string;
  readonly download: string;
  /** In place of findings, in the 汇总. */
  readonly notChecked: string;
  readonly packing: string;
  readonly notPacked: string;
  /** Holding a department's workbook against its units'. */
  readonly together: {
    readonly ask: string;
    readonly about: string;
    readonly running: string;
    readonly told: (counts: Readonly<Record<"compared" | "differing" | "missing" | "notRun", number>>) => string;
    readonly failed: string;
  };
  readonly zipName: (date: string) => string;
  readonly folder: string;
  readonly summaryFile: string;
}

export const manyZhCN: ManyWords = {
  openFolder: "选择文件夹",
  title: (files) => `收到的 ${files} 个文件`,
  list: "各单位的工作簿",
  progress: (done, all) => `正在核对，已完成 ${done}/${all}`,
  stop: "停止",
  goOn: "接着核对",
  stopped: (waiting) => `已停止，还有 ${waiting} 个没有核对`,
  passedOver: (files) => `文件夹里另有 ${files} 个文件不是工作簿，没有打开。`,
  noWorkbooks: "这里没有工作簿（.xlsx、.xlsm、.xls、.ods、.et）。",
  unit: "单位和文件",
  order: "排列",
  orders: { file: "按文件名", error: "错误多的在前" },
  waiting: "等待核对",
  checking: "正在核对…",
  decided: (count) => `已作说明 ${count}`,
  changed: "改动过",
  converted: "旧格式，标记副本存成 .xlsx",
  uncopied: (reason) => `没有标记副本：${reason}`,
  troubles: {
    unread: "浏览器没有读到它，请确认文件还在原处，没有被别的程序占用。",
    tooLong: "核对超过两分钟，已经停止；请只保留需要核对的工作表后再试。",
    broken: "核对时程序出了错，其他文件不受影响；请把这个文件告诉我们。",
  },
  back: (files) => `返回清单（${files}）`,
  close: "关闭清单",
  closeChanged: "清单里有改动或说明还没有下载，关闭后就没有了。要关闭吗？",
  download: "下载标记副本和汇总",
  notChecked: "中途停止，没有核对。",
  packing: "正在打包…",
  notPacked: "没有打成包，可能是浏览器的内存不够；请分几次打开较少的文件再下载。",
  together: {
    ask: "与所属单位核对",
    about:
      "清单里是一个部门和它的所属单位时：部门表中各单位的数、各表之和，与单位自己的工作簿核对，并说明哪个单位没有报。",
    running: "正在把部门的工作簿与所属单位的核对…",
    told: ({ compared, differing, missing, notRun }) =>
      `与所属单位的工作簿核对 ${compared} 项，不符 ${differing} 处，没有收到 ${missing} 个单位的工作簿，未能核对 ${notRun} 项；已计入部门这一行和汇总`,
    failed: "没有与所属单位核对：可能是浏览器的内存不够，请关掉其他网页后再试。",
  },
  zipName: (date) => `勾稽核对结果-${date}.zip`,
  folder: "标记副本",
  summaryFile: "汇总.xlsx",
};

export const manyEnUS: ManyWords = {
  openFolder: "Open folder",
  title: (files) => `${files} files received`,
  list: "Workbooks of the units",
  progress: (done, all) => `Checking: ${done} of ${all} done`,
  stop: "Stop",
  goOn: "Go on",
  stopped: (waiting) => `Stopped; ${waiting} not checked yet`,
  passedOver: (files) => `${files} other files in the folder are no workbooks and were not opened.`,
  noWorkbooks: "There are no workbooks here (.xlsx, .xlsm, .xls, .ods, .et).",
  unit: "Unit and file",
  order: "Order",
  orders: { file: "By file name", error: "Most errors first" },
  waiting: "Waiting",
  checking: "Checking…",
  decided: (count) => `${count} decided`,
  changed: "changed",
  converted: "another format; its marked copy is saved as .xlsx",
  uncopied: (reason) => `No marked copy: ${reason}`,
  troubles: {
    unread: "the browser could not read it. Check that the file is still there and not locked by another program.",
    tooLong: "stopped after two minutes. Keep only the sheets to be checked, and try again.",
    broken: "the program failed at this file; the others are not affected. Please report the file to us.",
  },
  back: (files) => `Back to the list (${files})`,
  close: "Close the list",
  closeChanged: "Changes or decisions in the list were not downloaded and will be lost. Close it?",
  download: "Download copies and summary",
  notChecked: "stopped before it was checked.",
  packing: "Packing…",
  notPacked: "The files could not be packed; the browser may be short of memory. Open fewer files at a time.",
  together: {
    ask: "Hold against its units",
    about:
      "Where these are the workbooks of a department and of its units: what the department's tables say of each unit, and their sums, is held against the units' own workbooks; and which unit is missing.",
    running: "Holding the department's workbook against those of its units…",
    told: ({ compared, differing, missing, notRun }) =>
      `${compared} figures held against the units' workbooks: ${differing} differ, ${missing} units' workbooks are missing, ${notRun} checks could not be run; counted in the department's line and in the summary`,
    failed: "Not held against the units: perhaps the browser ran out of memory; close other pages and try again.",
  },
  zipName: (date) => `gouji-results-${date}.zip`,
  folder: "marked",
  summaryFile: "summary.xlsx",
};
