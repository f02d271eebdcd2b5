/** A 支出总表 of any length that adds up: classes, divisions, items, and what an .xlsx of it weighs. */
import * as XLSX from "@e965/xlsx";

/** About so many rows, as the bytes of an .xlsx. Amounts in 万元 with two decimals, blank columns as published tables have them. */
export function functionalTable(rows: number): Uint8Array {
  const body: (string | number | undefined)[][] = [];
  const classes = Math.max(1, Math.round(rows / 4243));
  for (let c = 0; c < classes && body.length < rows; c += 1) {
    const classRow = body.push([]) - 1;
    let classBasic = 0;
    let classProject = 0;
    for (let d = 1; d <= 99 && body.length < rows; d += 1) {
      const divisionRow = body.push([]) - 1;
      let basic = 0;
      let project = 0;
      const code = `${201 + c}${String(d).padStart(2, "0")}`;
      for (let i = 1; i <= 42 && body.length < rows; i += 1) {
        const fen = (i * 7919 + d * 104729 + c * 1299709) % 1000000;
        const isBasic = i % 2 === 0;
        if (isBasic) basic += fen;
        else project += fen;
        body.push(
          amounts(`${code}${String(i).padStart(2, "0")}`, `第${i}项支出`, isBasic ? fen : 0, isBasic ? 0 : fen),
        );
      }
      body[divisionRow] = amounts(code, `第${d}款支出`, basic, project);
      classBasic += basic;
      classProject += project;
    }
    body[classRow] = amounts(String(201 + c), `第${c + 1}类支出`, classBasic, classProject);
  }
  const sheet = XLSX.utils.aoa_to_sheet([
    ["2026年支出总表"],
    ["单位：某某局", ...Array<undefined>(6), "单位：万元"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出", "事业单位经营支出", "上缴上级支出", "对附属单位补助支出"],
    ...body,
  ]);
  for (const address of Object.keys(sheet)) {
    const cell = sheet[address] as XLSX.CellObject;
    if (cell.t === "n") cell.z = "#,##0.00";
  }
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, "支出总表");
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}

function amounts(code: string, name: string, basic: number, project: number): (string | number | undefined)[] {
  const yuan = (fen: number): number | undefined => (fen === 0 ? undefined : fen / 100);
  return [code, name, yuan(basic + project), yuan(basic), yuan(project)];
}
