/** What 插入标准表 says. */

export interface PaneInsertWords {
  readonly title: string;
  readonly about: string;
  readonly open: string;
  readonly kind: string;
  readonly style: string;
  readonly styleOption: (name: string, unit: string) => string;
  readonly year: string;
  readonly units: string;
  readonly unitsHint: string;
  readonly projects: string;
  readonly projectsHint: string;
  readonly subjects: string;
  readonly subjectsHint: string;
  readonly findSubject: string;
  readonly addSubject: (code: string, name: string) => string;
  readonly removeSubject: (code: string, name: string) => string;
  readonly unknownSubjects: (codes: readonly string[], year: number) => string;
  readonly tables: string;
  readonly lacking: (count: number) => string;
  readonly isThere: string;
  readonly all: string;
  readonly insert: (count: number) => string;
  readonly inserted: (sheets: readonly string[]) => string;
  readonly undone: (sheets: number) => string;
  /** Nothing was taken away, as somebody has written in these. */
  readonly written: (sheets: readonly string[]) => string;
  /** Nothing was taken away, as formulas on these lead there. */
  readonly referring: (sheets: readonly string[]) => string;
  readonly removeWritten: string;
  readonly removeAnyway: string;
}

/** Sixteen names would fill the pane. */
function firstAndLast(sheets: readonly string[]): readonly string[] {
  return sheets.length > 4 ? [...sheets.slice(0, 2), "…", ...sheets.slice(-1)] : sheets;
}

export const insertZhCN: PaneInsertWords = {
  title: "插入标准表",
  about: "空白表加在工作簿最后，不动已有的工作表；合计和表间勾稽是公式，可整组撤销。还没有填的空白表不参加核对。",
  open: "插入标准表…",
  kind: "哪一种公开表",
  style: "表式",
  styleOption: (name, unit) => `${name}（${unit}）`,
  year: "年度",
  units: "单位",
  unitsHint: "部门在前，用逗号分开，如 737=某局,737001=某局本级",
  projects: "项目",
  projectsHint: "项目名称，用逗号分开；可以不填",
  subjects: "功能分类科目",
  subjectsHint: "先列工作簿里已有的科目，一个也没有时列各单位通用的；可以增减，类、款自动列出",
  findSubject: "加科目：编码、名称或拼音首字母",
  addSubject: (code, name) => `加 ${code} ${name}`,
  removeSubject: (code, name) => `去掉 ${code} ${name}`,
  unknownSubjects: (codes, year) => `${year}年科目目录里没有 ${codes.join("、")}，请去掉。`,
  tables: "要插入的表",
  lacking: (count) => `工作簿缺 ${count} 张，已选上`,
  isThere: "已有",
  all: "全部",
  insert: (count) => `插入 ${count} 张`,
  inserted: (sheets) => `已插入 ${sheets.length} 张空白表：${firstAndLast(sheets).join("、")}。`,
  undone: (sheets) => `已撤销，插入的 ${sheets} 张空白表已删除。`,
  written: (sheets) => `${sheets.join("、")} 里已经填了内容，插入的表都没有删除。`,
  referring: (sheets) => `${sheets.join("、")} 里有公式引用插入的表，删除后会变成 #REF!，所以都没有删除。`,
  removeWritten: "连同已填的一起删除",
  removeAnyway: "仍然删除",
};

export const insertEnUS: PaneInsertWords = {
  title: "Insert standard tables",
  about:
    "Blank tables are added behind all sheets, which stay as they are; sums and ties are formulas, and all can be undone at once. Tables that are still blank are not checked.",
  open: "Insert tables…",
  kind: "Kind",
  style: "Style",
  styleOption: (name, unit) => `${name} (${unit})`,
  year: "Year",
  units: "Units",
  unitsHint: "the department first, separated by commas: 737=某局,737001=某局本级",
  projects: "Projects",
  projectsHint: "names separated by commas; may stay empty",
  subjects: "Functional subjects",
  subjectsHint:
    "those of the workbook, or else those that every unit has; add and remove. Classes and divisions are listed above them",
  findSubject: "Add a subject: code, name or pinyin initials",
  addSubject: (code, name) => `Add ${code} ${name}`,
  removeSubject: (code, name) => `Remove ${code} ${name}`,
  unknownSubjects: (codes, year) => `Not in the catalogue of ${year}: ${codes.join(", ")}. Please remove them.`,
  tables: "Tables",
  lacking: (count) => `${count} are missing here and chosen`,
  isThere: "there",
  all: "All",
  insert: (count) => `Insert ${count}`,
  inserted: (sheets) => `Blank tables inserted (${sheets.length}): ${firstAndLast(sheets).join(", ")}.`,
  undone: (sheets) => `Undone: inserted tables deleted: ${sheets}.`,
  written: (sheets) => `Something has been filled in on ${sheets.join(", ")}; none of the inserted tables was deleted.`,
  referring: (sheets) =>
    `Formulas on ${sheets.join(", ")} lead to inserted tables and would turn into #REF!; none of them was deleted.`,
  removeWritten: "Delete them all the same",
  removeAnyway: "Delete them all the same",
};
