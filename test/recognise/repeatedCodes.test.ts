/** Rows that repeat what stands above them, captions that are divided in several ways, and columns that call each other by letters. */
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

test("rows that print the code of the subject above them once more are its details", () => {
  const projects = (first: string) => table`2027年一般公共预算项目支出情况表 | | | | | | 单位：万元
    类 | 款 | 项 | 科目名称 | 项目名称 | 项目支出合计 | 商品和服务支出
    201 | | | 一般公共服务支出 | | 190.00 | 190.00
    201 | 06 | | 财政事务 | | 190.00 | 190.00
    201 | 06 | 02 | 一般行政管理事务 | | 100.00 | 100.00
    201 | 06 | 02 | 一般行政管理事务 | 资金监管 | ${first} | ${first}
    201 | 06 | 02 | 一般行政管理事务 | 宣传培训 | 40.00 | 40.00
    201 | 06 | 05 | 财政国库业务 | | 90.00 | 90.00
    201 | 06 | 05 | 财政国库业务 | 系统运行 | 90.00 | 90.00
    合计 | | | | | 190.00 | 190.00`;
  expect(causesIn(projects("60.00")).map(inShort)).toEqual([]);
  expect(causesIn(projects("66.00")).map(inShort)).not.toEqual([]);
});

/** Full width. */
const indent = "\u3000";

test("captions that are divided by 大类 begin a side of their own", () => {
  const fund = (special: string) => table`2027年部门综合预算政府性基金收支表 | | | | | 单位：万元
    收入 | | 支出 | | |
    项目 | 预算数 | 支出功能分科目（按大类） | 预算数 | 部门预算支出经济科目 | 预算数
    一、政府性基金拨款 | 80.00 | 一、城乡社区支出 | 70.00 | 一、人员经费和公用经费支出 | 20.00
    | | 二、其他支出 | 10.00 | ${indent}工资福利支出 | 20.00
    | | | | 二、专项业务经费支出 | ${special}
    | | | | ${indent}商品和服务支出 | 15.00
    | | | | ${indent}资本性支出 | 45.00
    本年收入合计 | 80.00 | 本年支出合计 | 80.00 | 本年支出合计 | 80.00`;
  expect(causesIn(fund("60.00")).map(inShort)).toEqual([]);
  expect(causesIn(fund("66.00")).map(inShort)).not.toEqual([]);
});

test("letters by which columns call each other are none of their words", () => {
  const executed = (rate: string) => table`2027年度项目支出执行情况表 | | | | 单位：万元
    项目名称 | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 预算执行率（B/A）
    甲项目 | 90.00 | 100.00 | 80.00 | ${rate}
    乙项目 | 55.00 | 50.00 | 45.00 | 90.00%
    合计 | 145.00 | 150.00 | 125.00 | 83.33%`;
  expect(causesIn(executed("80.00%")).map(inShort)).toEqual([]);
  expect(causesIn(executed("88.00%")).map(inShort)).toEqual(["period-change warning E3"]);
});
