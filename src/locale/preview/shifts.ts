/** Putting rows and columns in and taking them out in the web edition, in each language. */

type Axis = "rows" | "columns";

export interface ShiftWords {
  readonly menu: Readonly<Record<Axis, string>>;
  readonly insert: Readonly<Record<Axis, (count: number) => string>>;
  readonly delete: Readonly<Record<Axis, (count: number) => string>>;
  /** Why it cannot be. */
  readonly refused: Readonly<
    Record<
      "protected" | "full" | "table" | "array" | "pivot" | "comments" | "controls" | "other" | "wholeLines",
      string
    >
  >;
}

export const shiftsZhCN: ShiftWords = {
  menu: { rows: "行", columns: "列" },
  insert: {
    rows: (count) => `在上方插入 ${count} 行（Ctrl+Shift+=）`,
    columns: (count) => `在左侧插入 ${count} 列（Ctrl+Shift+=）`,
  },
  delete: {
    rows: (count) => `删除 ${count} 行（Ctrl+-）`,
    columns: (count) => `删除 ${count} 列（Ctrl+-）`,
  },
  refused: {
    wholeLines: "请先选中整行（点行号，或按 Shift+空格）或整列（点列标，或按 Ctrl+空格），再插入或删除。",
    protected: "工作表受保护，不能插入或删除行、列。请先用表格软件撤消工作表保护。",
    full: "工作表里放不下：插入后最下面或最右边的内容会被推出工作表，或者整张表都会被删去。请少选一些。",
    table: "所选的行或列在“套用表格格式”的表格里面，网页版不能在其中插入或删除，以免表格损坏。请用 Excel 或 WPS 操作。",
    array: "所选的行或列在数组公式的范围里面，不能只更改数组的一部分。",
    pivot: "这张工作表连着数据透视表，网页版移动行、列会使它出错。请用 Excel 或 WPS 操作。",
    comments: "这张工作表有批注，网页版移动行、列后批注会留在原处。请用 Excel 或 WPS 操作。",
    controls: "这张工作表有控件或嵌入的对象，网页版移动行、列后它们会留在原处。请用 Excel 或 WPS 操作。",
    other:
      "这张工作表有网页版不认识的内容（如切片器、模拟运算表、方案、自定义视图），移动行、列可能使它出错。请用 Excel 或 WPS 操作。",
  },
};

export const shiftsEnUS: ShiftWords = {
  menu: { rows: "Rows", columns: "Columns" },
  insert: {
    rows: (count) => `Insert ${count} row(s) above (Ctrl+Shift+=)`,
    columns: (count) => `Insert ${count} column(s) to the left (Ctrl+Shift+=)`,
  },
  delete: {
    rows: (count) => `Delete ${count} row(s) (Ctrl+-)`,
    columns: (count) => `Delete ${count} column(s) (Ctrl+-)`,
  },
  refused: {
    wholeLines:
      "Select whole rows (by their numbers, or with Shift+Space) or whole columns (by their letters, or with Ctrl+Space) first, then insert or delete.",
    protected:
      "The sheet is protected: rows and columns cannot be inserted or deleted. Unprotect it in a spreadsheet program first.",
    full: "There is no room: what stands last would be pushed off the sheet, or all of it would be deleted. Select fewer.",
    table: "The selection is inside a formatted table, which the web edition cannot change. Use Excel or WPS.",
    array: "The selection is inside an array formula, of which no part can be changed alone.",
    pivot: "A pivot table belongs to this sheet and would be wrong after cells have moved. Use Excel or WPS.",
    comments: "This sheet has comments, which would stay where they are when cells move. Use Excel or WPS.",
    controls:
      "This sheet has controls or embedded objects, which would stay where they are when cells move. Use Excel or WPS.",
    other:
      "This sheet has something that the web edition does not know (such as slicers, data tables, scenarios, custom views). Use Excel or WPS.",
  },
};
