/** Tables and forms one below the other on one sheet: each ends where the heading of the next begins. */
import { recognise } from "../../src/recognise";
import { causesIn, inShort } from "../support/causes";
import { table, workbook } from "../support/table";

test("brackets below a title are of the heading, and the title is no code of the table above", () => {
  const both = (salaries: string) => table`附件4-2 | | | |
    2027年一般公共预算财政拨款支出预算表 | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    | 合计 | 30.00 | 20.00 | 10.00
    208 | 社会保障和就业支出 | 30.00 | 20.00 | 10.00
    20805 | 行政事业单位养老支出 | 30.00 | 20.00 | 10.00
    附件4-3 | | | |
    2027年一般公共预算财政拨款基本支出预算表 | | | |
    （部门预算支出经济分类科目） | | | |
    | | | | 单位：万元
    科目编码 | 科目名称 | 总计 | 人员经费 | 公用经费
    | 合计 | 20.00 | 15.00 | 5.00
    301 | 工资福利支出 | ${salaries} | 15.00 |
    302 | 商品和服务支出 | 5.00 | | 5.00`;
  expect(causesIn(both("15.00")).map(inShort)).toEqual([]);
  expect(causesIn(both("51.00")).map(inShort)).toEqual(["column-sum error C13"]);
});

test("amounts typed as texts above a title are a row, and no numbers of tables", () => {
  const sheet = table`“三公”经费支出表 | | | | |
    部门：某镇人民政府 | | | | | 单位：万元
    合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费
    | | 小计 | 购置费 | 运行费 |
    "5.86" | | "3.77" | | "3.77" | "2.09"
    政府性基金预算支出表 | | | | |
    部门：某镇人民政府 | | | | 单位：万元 |
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
    | 合计 | 58.26 | | 58.26 |
    212 | 城乡社区支出 | 58.26 | | 58.26 |`;
  const { tables } = recognise(workbook(sheet));
  expect(tables.map(({ layout, area }) => [layout.id, area.top, area.bottom])).toEqual([
    ["three-public", 0, 4],
    ["government-fund", 5, 9],
  ]);
});

test("a form below an empty table is none of its rows", () => {
  const both = (points: string) => table`政府性基金预算财政拨款收入支出决算表 | | | | | | | 公开08表
    部门：某县检察院 | | | | | | | 单位：万元
    科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余
    | | | | 小计 | 基本支出 | 项目支出 |
    | 合计 | | | | | |
    注：本单位2027年没有政府性基金预算财政拨款收入，也没有使用政府性基金安排的支出。 | | | | | | |
    项目支出绩效自评表 | | | | | | |
    （2027年度） | | | | | | |
    项目名称 | | 办案业务 | | | | |
    主管部门 | | 某县检察院 | | 实施单位 | 某县检察院 | |
    项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    | 年度资金总额 | 189.51 | 189.51 | 173.26 | 10 | 91.43% | 9.1
    | 其中：当年财政拨款 | 189.51 | 189.51 | 173.26 | — | — |
    年度总体目标 | 预期目标 | | | 实际完成情况 | | |
    | 依法办理各类案件。 | | | 已完成 | | |
    绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    | 产出指标 | 数量指标 | 办理案件数 | ≥300件 | 325件 | 50 | 50
    | 效益指标 | 社会效益指标 | 法治宣传 | ≥10次 | 8次 | 40 | 32
    总分 | | | | | | 100 | ${points}`;
  expect(causesIn(both("91.1")).map(inShort)).toEqual([]);
  expect(causesIn(both("93.1")).map(inShort)).toEqual(["score error H19"]);
});
