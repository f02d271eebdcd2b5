/** Figures that a format shows in another unit than their table: decimals are below zero where 元 are shown in 万元. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { sheet, workbook } from "../support/table";

test.each(['0"万元"', '0!.0,"万元"'])(
  "wrong figures shown as %s in a table of 元 are looked at as those of another unit, too",
  (format) => {
    const made = sheet(
      "支出总表",
      `2026年支出总表 | | | | 单位：元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     | 合计 | 23000000 | 11000000 | 12000000
     208 | 社会保障和就业支出 | 11000000 | 11000000 |
     20805 | 行政事业单位养老支出 | 1100 | 1100 |
     221 | 住房保障支出 | 12000000 | | 12000000
     22102 | 住房改革支出 | 12000000 | | 12000000`,
    );
    const rows = made.rows.map((cells) =>
      cells?.map((cell) => (typeof cell?.value === "number" ? { ...cell, format } : cell)),
    );
    expect(() => check(recognise(workbook({ ...made, rows })), { catalogue })).not.toThrow();
  },
);
