/** The workbooks of a department and of its units, as a reviewer receives them. */
import { utils, write } from "@e965/xlsx";

type Rows = readonly (readonly (string | number)[])[];

function workbook(sheets: Readonly<Record<string, Rows>>): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    for (const cell of Object.values(sheet) as { t?: string; z?: string }[]) if (cell.t === "n") cell.z = "0.00";
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
}

function functional(organisation: string, amount: number): Rows {
  return [
    ["2026年一般公共预算支出表（分功能科目）"],
    [`单位名称：${organisation}`, "", "", "", "单位：万元"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    ["", "合计", amount, amount, ""],
    ["207", "文化旅游体育与传媒支出", amount, amount, ""],
    ["20701", "文化和旅游", amount, amount, ""],
    ["2070101", "行政运行", amount, amount, ""],
  ];
}

export function unitFile(organisation: string, amount: number): Uint8Array {
  return workbook({ "表5-1": functional(organisation, amount) });
}

/** The department's tables say 40.00 of the library. @param libraryAmount what the library itself says */
export function departmentFiles(libraryAmount: number): ReadonlyMap<string, Uint8Array> {
  const department = workbook({
    "表5-1": functional("某区文化局", 100),
    "表5-2": [
      ["2026年一般公共预算支出表（分单位）"],
      ["单位名称：某区文化局", "", "", "", "单位：万元"],
      ["单位编码", "单位名称", "合计", "基本支出", "项目支出"],
      ["", "合计", 100, 100, ""],
      ["501001", "某区文化局本级", 60, 60, ""],
      ["501002", "某区图书馆", 40, 40, ""],
    ],
  });
  return new Map([
    ["部门.xlsx", department],
    ["本级.xlsx", unitFile("某区文化局本级", 60)],
    ["图书馆.xlsx", unitFile("某区图书馆", libraryAmount)],
  ]);
}
