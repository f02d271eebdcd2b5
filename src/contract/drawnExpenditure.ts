/** The table in which most rules draw their example. */

const right = [
  "2026年部门支出总表",
  "部门：某局 | | | | 单位：万元",
  "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出",
  "| 合计 | 96.88 | 46.88 | 50.00",
  "208 | 社会保障和就业支出 | 16.88 | 16.88 |",
  "20805 | 行政事业单位养老支出 | 16.88 | 16.88 |",
  "2080505 | 机关事业单位基本养老保险缴费支出 | 12.00 | 12.00 |",
  "2080506 | 机关事业单位职业年金缴费支出 | 4.88 | 4.88 |",
  "210 | 卫生健康支出 | 80.00 | 30.00 | 50.00",
  "21015 | 医疗保障管理事务 | 80.00 | 30.00 | 50.00",
  "2101501 | 行政运行 | 30.00 | 30.00 |",
  "2101502 | 一般行政管理事务 | 50.00 | | 50.00",
] as const;

/** @param mistake one of its lines as an example draws it: `2101502 | 一般行政管理事务 | 50.00→55.00 | | 50.00` */
export function drawnExpenditure(mistake = ""): string {
  const instead = mistake.replace(/→[^|]*?(?=\s*(?:\||$))/gu, "");
  return right.map((line) => (line === instead ? mistake : line)).join("\n");
}
