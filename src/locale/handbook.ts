/** What the handbook calls its parts. */

export interface HandbookWords {
  readonly title: string;
  readonly rules: string;
  readonly relations: string;
  readonly relation: string;
  readonly tables: string;
  readonly conventions: string;
  /** Of a table: other titles, what its rows stand for, fields and small tables of a form, who publishes it, and what stands below it when it is empty. */
  readonly alsoCalled: string;
  readonly rows: string;
  readonly axes: Readonly<
    Record<"caption" | "item" | "functional" | "economic" | "organisation" | "project" | "line" | "single", string>
  >;
  readonly fields: string;
  readonly publishedBy: string;
  readonly published: Readonly<Record<"everyone" | "many", string>>;
  readonly since: (year: number) => string;
  readonly whenEmpty: string;
  readonly saysNone: (of: string) => string;
  /** Tables of a drawn example that are as they should be. */
  readonly othersLeftOut: (count: number) => string;
  readonly columns: string;
  readonly sums: string;
  /** Before what must agree with these other tables, and within the table itself. */
  readonly ties: (tables: string) => string;
  readonly tiesWithin: string;
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
  conventions: "公开表的格式",
  alsoCalled: "也叫",
  rows: "每行是",
  axes: {
    caption: "固定的收支项目，收入在左、支出在右",
    item: "固定的项目",
    functional: "支出功能分类科目（类、款、项）",
    economic: "支出经济分类科目（类、款）",
    organisation: "单位",
    project: "单位和项目",
    line: "逐条填列的事项",
    single: "只有一行金额",
  },
  fields: "填写",
  publishedBy: "公开要求",
  published: { everyone: "每个部门都要公开，没有数据的列空表", many: "多数地方要求公开" },
  since: (year) => `（${year}年起）`,
  whenEmpty: "没有数据时",
  saysNone: (of) => `在表下注明本部门没有${of}`,
  othersLeftOut: (count) => `（其余${count}张表没有问题，略）`,
  columns: "栏目",
  sums: "横向合计（括号内的没有数时可以不列）",
  ties: (tables) => `与${tables}勾稽`,
  tiesWithin: "表内",
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
  conventions: "Conventions of form",
  alsoCalled: "Also called",
  rows: "A row is",
  axes: {
    caption: "a fixed caption: income on the left, expenditure on the right",
    item: "a fixed item",
    functional: "a subject by function",
    economic: "a subject by economic nature",
    organisation: "an organisation",
    project: "a project of an organisation",
    line: "a line of its own",
    single: "the only one",
  },
  fields: "To be filled in",
  publishedBy: "Published",
  published: { everyone: "by every department, empty where there is nothing to show", many: "in most places" },
  since: (year) => ` (since ${year})`,
  whenEmpty: "When it is empty",
  saysNone: (of) => `say below it that the department has none: 本部门没有${of}`,
  othersLeftOut: (count) => `(${count} more tables, all right, left out)`,
  columns: "Columns",
  sums: "Sums of the header (in brackets what is left out when empty)",
  ties: (tables) => `Must agree with ${tables}`,
  tiesWithin: "Within the table",
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
