import { narrativeNone } from "../../../src/rules/narrative/narrativeNone";
import { testTextRule } from "../../support/narrative";
import { sheet } from "../../support/table";

const fund = (rows: string) =>
  sheet(
    "政府性基金预算支出表",
    `2026年政府性基金预算支出表
     部门：某某区某某局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出${rows}`,
  );
const none = fund("");
const some = fund(`
              | 合计 | 60.00 | | 60.00
     212 | 城乡社区支出 | 60.00 | | 60.00`);

testTextRule(narrativeNone, {
  valid: [
    { text: "本单位2026年无政府性基金预算安排的支出。", tables: [none] },
    { text: "2026年政府性基金预算支出60.00万元。", tables: [some] },
  ],
  invalid: [
    { text: "本单位2026年无政府性基金预算安排的支出。", tables: [some], told: ["说明写没有"] },
    { text: "2026年政府性基金预算支出60.00万元。", tables: [none], told: ["是空表"] },
  ],
});
