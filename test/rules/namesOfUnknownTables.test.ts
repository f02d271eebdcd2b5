/** Names of subjects in a table that no layout explains, where its header says that they are those of subjects. */
import { nameCodePair } from "../../src/rules/names/nameCodePair";
import { nameDiffers } from "../../src/rules/names/nameDiffers";
import { Catalogue } from "../../src/catalogue";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

const unknown = (
  head: string,
  code: string,
  name = "维修（护）费",
) => table`2024年一般公共预算支出政府预算经济分类表 | | | | 单位：万元
  科目编码 | ${head} | 合计 | 基本支出 | 项目支出
  | 合计 | 1580.00 | 980.00 | 600.00
  501 | 机关工资福利支出 | 700.00 | 700.00 |
  50101 | 工资奖金津补贴 | 700.00 | 700.00 |
  502 | 机关商品和服务支出 | 880.00 | 280.00 | 600.00
  50201 | 办公经费 | 300.00 | 200.00 | 100.00
  50205 | 委托业务费 | 500.00 | | 500.00
  ${code} | ${name} | 80.00 | 80.00 |`;

testRule(
  nameCodePair,
  {
    valid: [unknown("科目名称", "50209"), unknown("项目名称", "50201")],
    invalid: [
      { name: "one code of two subjects", tables: [unknown("科目名称", "50201")], fails: [{ at: "B9", with: ["A9"] }] },
    ],
  },
  Catalogue.empty,
);

testRule(nameDiffers, {
  valid: [unknown("科目名称", "50209"), unknown("项目名称", "50209", "公务用车运行维护费")],
  invalid: [
    {
      name: "the name of another subject",
      tables: [unknown("科目名称", "50209", "公务用车运行维护费")],
      fails: [{ at: "B9" }],
    },
  ],
});
