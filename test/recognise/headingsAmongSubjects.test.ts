/** Lines among subjects that say by their numbers or words that they add up those below them: one wrong figure does not make it untrue. */
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

interface Figures {
  readonly personnel?: string;
  readonly operating?: string;
}

const basic = (
  personnel: string,
  operating: string,
  figures: Figures = {},
) => table`2024年一般公共预算基本支出表 | | | 单位：元
  科目编码 | 科目名称 | 金额 | 备注
  | 合计 | 561359.24 |
  | ${personnel} | ${figures.personnel ?? "542657.72"} |
  301 | 工资福利支出 | 181052.51 |
  30101 | 基本工资 | 155419.25 | 32人
  30106 | 伙食补助费 | 25633.26 |
  303 | 对个人和家庭的补助 | 361605.21 |
  30304 | 抚恤金 | 361605.21 |
  | ${operating} | ${figures.operating ?? "18701.52"} |
  302 | 商品和服务支出 | 18701.52 |
  30201 | 办公费 | 18701.52 |`;

describe.each([
  ["一、人员经费", "二、公用经费"],
  ["（一）人员支出", "（二）日常公用支出"],
  ["人员经费", "公用经费"],
])("%s … %s", (personnel, operating) => {
  const said = (figures?: Figures): string[] => causesIn(basic(personnel, operating, figures)).map(inShort);

  test("nothing is told of what is right", () => {
    expect(said()).toEqual([]);
  });

  test("a wrong figure of either is told", () => {
    expect(said({ personnel: "54265.72" })).toEqual(["roll-up error C4"]);
    expect(said({ operating: "48701.52" })).toEqual(["roll-up error C10"]);
  });
});

const divided = (total: string, personnel = "1518.55") => table`2024年一般公共预算基本支出表 | | 单位：万元
  科目编码 | 科目名称 | 金额
  | 基本支出合计 | ${total}
  | 其中：人员经费 | ${personnel}
  | 公用经费 | 499.55
  301 | 工资福利支出 | 1357.33
  30101 | 基本工资 | 749.05
  30102 | 津贴补贴 | 608.28
  302 | 商品和服务支出 | 499.55
  30201 | 办公费 | 499.55
  303 | 对个人和家庭的补助 | 161.22
  30305 | 生活补助 | 161.22`;

test("a total above the kinds that it is divided into adds up the subjects below them too", () => {
  expect(causesIn(divided("2018.10")).map(inShort)).toEqual([]);
  expect(causesIn(divided("2108.10")).map(inShort)).toEqual(["roll-up error C3"]);
});
