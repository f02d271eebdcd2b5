/** What the handbook calls its parts. */

export interface HandbookWords {
  readonly title: string;
  readonly rules: string;
  readonly relations: string;
  readonly relation: string;
  readonly tables: string;
  readonly columns: string;
  readonly sums: string;
  readonly ties: string;
  /** Of a relation that holds only for documents of one way to show figures. */
  readonly depends: string;
  readonly written: (path: string) => string;
  readonly exists: (path: string) => string;
  readonly notWritten: (reason: string) => string;
  readonly contents: string;
  readonly why: string;
  readonly basis: string;
  readonly causes: string;
  readonly mend: string;
  readonly good: string;
  readonly bad: string;
  readonly severity: string;
  /** Heads the severities that some findings of a rule have apart from its own. */
  readonly grades: string;
  readonly more: string;
}

export const handbookChinese: HandbookWords = {
  title: "勾稽手册",
  rules: "核对规则",
  relations: "表间勾稽关系",
  relation: "应当一致的数",
  tables: "标准表",
  columns: "栏目",
  sums: "横向合计（括号内的没有数时可以不列）",
  ties: "与它勾稽的表",
  depends: "视列示口径",
  written: (path) => `手册已写入 ${path}。`,
  exists: (path) => `没有写手册：${path} 已经存在，不覆盖；请换一个位置，或先把它移走。`,
  notWritten: (reason) => `没有写手册：${reason}`,
  contents: "目录",
  why: "为什么",
  basis: "依据",
  causes: "常见原因",
  mend: "怎样改",
  good: "正确",
  bad: "有误",
  severity: "级别",
  grades: "其中",
  more: "查看一条规则的说明：gouji rules <规则>",
};

export const handbookEnglish: HandbookWords = {
  title: "Handbook of Gouji",
  rules: "Rules",
  relations: "Relations between tables",
  relation: "Figures that must agree",
  tables: "Standard tables",
  columns: "Columns",
  sums: "Sums of the header (in brackets what is left out when empty)",
  ties: "Tables that it must agree with",
  depends: "depends",
  written: (path) => `The handbook is in ${path}.`,
  exists: (path) => `No handbook: ${path} exists and is not overwritten; choose another place, or move it first.`,
  notWritten: (reason) => `No handbook: ${reason}`,
  contents: "Contents",
  why: "Why",
  basis: "Basis",
  causes: "Usual causes",
  mend: "How to mend it",
  good: "Right",
  bad: "Wrong",
  severity: "Severity",
  grades: "Of these",
  more: "To read about one rule: gouji rules <rule>",
};
