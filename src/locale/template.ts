/** What is said of blank standard tables. */

export interface TemplateWords {
  readonly help: Readonly<
    Record<"template" | "kind" | "style" | "year" | "units" | "subjects" | "projects" | "out", string>
  >;
  /** The department, where nobody named it. */
  readonly department: string;
  readonly written: (path: string, style: string, tables: number) => string;
  readonly usualSubjects: (codes: readonly string[]) => string;
  readonly formulas: string;
  readonly noStyle: (kind: string, id: string, there: string) => string;
  readonly badKind: (kind: string) => string;
  readonly badYear: (year: string) => string;
  readonly badCode: (code: string) => string;
  readonly unknownCodes: (codes: readonly string[], year: number) => string;
  readonly outIsXlsx: string;
}

export const templateChinese: TemplateWords = {
  help: {
    template: "生成一套空白标准表：表头、单位、打印设置齐全，合计和表间勾稽是公式",
    kind: "budget（部门预算）或 final（部门决算，公开01至09表；各省常见的到16表）（省略时为 budget）",
    style:
      "表式：wuhan（武汉市）、ministry（中央部门）、province（各省常见，收入、“三公”经费逐项列示，附经济分类、机构运行、采购、资产等表），预算还有 funds（财政拨款、财政专户、单位资金各有支出表，附基本支出、项目支出、机关运行经费表）（省略时为 wuhan）",
    year: "预算或决算年度",
    units: "单位，用逗号分开，部门在前，如 737=某局,737001=某局本级；只写名称也可以",
    subjects: "功能分类科目（项）编码，用逗号分开；上级科目和名称自动列出（省略时为社会保险、医疗、住房等通用科目）",
    projects: "项目名称，用逗号分开，列入项目支出表（省略时留空行；决算没有这张表）",
    out: "写到哪里（.xlsx）；已有的文件不会被覆盖",
  },
  department: "（部门名称）",
  written: (path, style, tables) => `已生成 ${path}：${style}，${tables} 张表。`,
  usualSubjects: (codes) => `没有指定科目，列了通用的 ${codes.join("、")}；用 --subjects 指定。`,
  formulas: "有公式的单元格会自己算出来；公式不适用时（如另有非财政拨款安排的支出），在公式后面接着加，或直接改写。",
  noStyle: (kind, id, there) => `没有 ${kind} 的“${id}”表式，现有 ${there}。`,
  badKind: (kind) => `--kind 不能是“${kind}”，应为 budget（部门预算）或 final（部门决算）。`,
  badYear: (year) => `--year 应为四位年度，不能是“${year}”。`,
  badCode: (code) => `“${code}”不是功能分类科目编码（3、5 或 7 位数字）。`,
  unknownCodes: (codes, year) => `${year}年科目目录里查不到：${codes.join("、")}。`,
  outIsXlsx: "--out 的扩展名应为 .xlsx。",
};

export const templateEnglish: TemplateWords = {
  help: {
    template: "Write blank standard tables: headers, units, print settings; sums and ties between tables as formulas",
    kind: "budget or final (budget by default)",
    style: "wuhan, ministry or province, and funds for budgets, a table for each kind of money (wuhan by default)",
    year: "the year of the budget or of the accounts",
    units: "units separated by commas, the department first: 737=某局,737001=某局本级, or names alone",
    subjects: "functional items separated by commas; names and the codes above are added (the usual ones by default)",
    projects: "names of projects separated by commas (blank lines by default; final accounts have no such table)",
    out: "where to write it (.xlsx); existing files are not overwritten",
  },
  department: "（部门名称）",
  written: (path, style, tables) => `Wrote ${path}: ${style}, ${tables} tables.`,
  usualSubjects: (codes) =>
    `No subjects were named, so the usual ones are listed: ${codes.join(", ")}; see --subjects.`,
  formulas: "Cells with formulas calculate themselves; add to a formula, or overwrite it, where it does not apply.",
  noStyle: (kind, id, there) => `There is no style “${id}” of ${kind}; there are ${there}.`,
  badKind: (kind) => `--kind cannot be “${kind}”: it is budget or final.`,
  badYear: (year) => `--year should have four digits, not “${year}”.`,
  badCode: (code) => `“${code}” is no functional code (3, 5 or 7 digits).`,
  unknownCodes: (codes, year) => `Not in the catalogue of ${year}: ${codes.join(", ")}.`,
  outIsXlsx: "--out should end in .xlsx.",
};
