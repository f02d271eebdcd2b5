/** Putting rows in and taking rows out in the web edition, in each language. */

export interface RowsWords {
  readonly menu: string;
  readonly insert: (count: number) => string;
  readonly delete: (count: number) => string;
  /** Why it cannot be. */
  readonly refused: Readonly<
    Record<"protected" | "full" | "table" | "array" | "pivot" | "comments" | "controls" | "other" | "wholeRows", string>
  >;
}

export const rowsZhCN: RowsWords = {
  menu: "行",
  insert: (count) => `在上方插入 ${count} 行（Ctrl+Shift+=）`,
  delete: (count) => `删除 ${count} 行（Ctrl+-）`,
  refused: {
    wholeRows: "请先点行号（或按 Shift+空格）选中整行，再插入或删除行。",
    protected: "工作表受保护，不能插入或删除行。请先用表格软件撤消工作表保护。",
    full: "工作表里放不下：插入后最下面的内容会被推出工作表，或者整张表都会被删去。请少选几行。",
    table: "所选的行在“套用表格格式”的表格里面，网页版不能在其中插入或删除行，以免表格损坏。请用 Excel 或 WPS 操作。",
    array: "所选的行在数组公式的范围里面，不能只更改数组的一部分。",
    pivot: "这张工作表连着数据透视表，网页版移动行会使它出错。请用 Excel 或 WPS 插入或删除行。",
    comments: "这张工作表有批注，网页版移动行后批注会留在原处。请用 Excel 或 WPS 插入或删除行。",
    controls: "这张工作表有控件或嵌入的对象，网页版移动行后它们会留在原处。请用 Excel 或 WPS 插入或删除行。",
    other:
      "这张工作表有网页版不认识的内容（如切片器、模拟运算表、方案、自定义视图），移动行可能使它出错。请用 Excel 或 WPS 插入或删除行。",
  },
};

export const rowsEnUS: RowsWords = {
  menu: "Rows",
  insert: (count) => `Insert ${count} row(s) above (Ctrl+Shift+=)`,
  delete: (count) => `Delete ${count} row(s) (Ctrl+-)`,
  refused: {
    wholeRows: "Select whole rows by their numbers (or with Shift+Space) first, then insert or delete.",
    protected:
      "The sheet is protected: rows cannot be inserted or deleted. Unprotect it in a spreadsheet program first.",
    full: "There is no room: what stands last would be pushed off the sheet, or all of it would be deleted. Select fewer rows.",
    table: "The rows are inside a formatted table, which the web edition cannot change. Use Excel or WPS.",
    array: "The rows are inside an array formula, of which no part can be changed alone.",
    pivot: "A pivot table belongs to this sheet and would be wrong after rows have moved. Use Excel or WPS.",
    comments: "This sheet has comments, which would stay where they are when rows move. Use Excel or WPS.",
    controls:
      "This sheet has controls or embedded objects, which would stay where they are when rows move. Use Excel or WPS.",
    other:
      "This sheet has something that the web edition does not know (such as slicers, data tables, scenarios, custom views). Use Excel or WPS.",
  },
};
