/** Header words of the columns that say what the rows are: codes, names, captions, numbers of lines. */
import type { HeaderWords } from "./headerWords";

/** `科目编码 | 科目名称`: the code of a subject. */
export const subjectCodes =
  "科目编码|科目代码|功能分类科目编码|支出功能分类科目编码|支出功能分类科目代码|功能科目编码|经济分类科目编码|部门预算支出经济分类科目编码|支出经济分类科目编码|经济科目编码|部门经济科目编码|部门预算经济科目编码|编码|代码|科目号";

/** Its name; the same words may stand above code and name together. */
export const subjectNames =
  "科目名称|功能分类科目名称|支出功能分类科目名称|功能科目名称|经济分类科目名称|部门预算支出经济分类科目名称|支出经济分类科目名称|经济科目名称|部门经济科目名称|部门预算经济科目名称|名称|功能科目|经济科目|功能分类科目|支出功能分类科目|支出功能科目|经济分类科目|部门预算支出经济分类科目|支出经济分类科目|科目|单位名称(科目)";

/** `项目 | 科目名称`, as final accounts head the names. */
export const subjectNamesInProject = "项目/科目名称|名称";

/** Below a group of 科目: `编码 | 名称`. */
export const codesBelowSubject = "编码|代码|科目编码|科目代码";

/** `类 | 款 | 项`: a code split by its levels, the highest first. */
export const codeParts = ["类", "款", "项"] as const;

/** Before a code that is the head of a column: `科目30101`. */
export const codeHead = "科目";

/** `单位编码 | 单位名称`. */
export const organisationCodes =
  "单位编码|单位代码|部门(单位)代码|部门(单位)编码|部门单位代码|部门单位编码|预算单位编码|预算单位代码|部门编码|部门代码|单位预算编码";
export const organisationNames =
  "单位名称|部门(单位)名称|部门(单位)|单位(部门)|部门单位名称|预算单位|预算单位名称|部门名称|单位|部门|单位名称(科目)";

/** `支出功能分科目（按大类） | 预算数 | 部门预算支出经济科目（按大类） | 预算数`: the captions of one side, each divided in its own way. */
const dividedBy = [
  "支出功能分科目",
  "支出功能分类科目",
  "支出功能科目",
  "部门预算支出经济科目",
  "部门预算支出经济分类科目",
  "政府预算支出经济科目",
  "政府预算支出经济分类科目",
];

/** `收入项目 | 预算数 | 支出项目 | 预算数`. */
export const captionColumns = [
  "项目|项目名称|收入项目|支出项目|项目(按功能分类)|功能分类|项目(按支出功能分类)",
  ...dividedBy,
  ...dividedBy.map((words) => `${words}(按大类)`),
].join("|");

/** `项目编码 | 项目名称`. */
export const projectCodes = "项目编码|项目代码|单位(项目)编码";
export const projectNames = "项目名称|项目|单位(项目)名称|单位名称(项目)";

/** `项目 | 行次 | 金额`: the number of a line. */
export const lineNumbers: HeaderWords = ["行次"];
/** `栏次 | 1 | 2 | 3`: the row with the numbers of the columns. */
export const columnNumbers = "栏次";
/** What that row may be called besides: `公式 | A=B+C | B | C`. */
export const columnFormulas = ["公式", "计算公式", "计算关系", "关系式", "勾稽关系", "栏号", "列次"] as const;
/** `甲 | 乙 | 1 | 2`: how that row numbers columns of words. */
export const letteredColumn = /^[甲乙丙丁]$/u;

/** A table with one row and no label has no header like `项目编码` or `单位`. */
export const namesSomeRows = /编码|代码|项目|单位/u;

/** Headers of amounts that no row is ever called: they tell a header from a row of captions. `三公经费合计 | 因公出国(境)费` */
export const onlyInHeaders = /^(?:因公出国|三公经费|公务接待)/u;

/** Above names that are those of subjects, and of nothing else that has a subject: `科目名称`, `单位名称（功能分类科目名称）`. */
export const namesSubjects = /科目(?:\/?名称)?\)?$/u;
