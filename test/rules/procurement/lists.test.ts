/** Lists of purchases as they come from elsewhere: merged cells, other units, several units in one workbook, very long ones. */
import { publishedCatalogue as catalogue } from "../../../src/catalogue/data/published";
import { check } from "../../../src/check";
import { recognise } from "../../../src/recognise";
import { a1, type Area, type Sheet } from "../../../src/workbook";
import { formerly } from "../../support/formerly";
import { sheet, workbook } from "../../support/table";
import { bought, services } from "./tables";
import { callsTimes, mostTimes } from "../../support/calls";

const procurement = formerly("procurement");

function told(...sheets: readonly Sheet[]): string[] {
  const { findings } = check(recognise(workbook(...sheets)), { rules: procurement, catalogue });
  return findings.map(({ severity, places: [at] }) => `${severity} ${at.sheet.name}!${a1(at)}`);
}

function notRun(...sheets: readonly Sheet[]): string[] {
  const result = check(recognise(workbook(...sheets)), { rules: procurement, catalogue });
  return result.notRun.map(({ reason }) => reason);
}

/** Lines: what is bought | | quantity | | amount. */
const form = (project: string, code: string, ...lines: readonly string[]): Sheet =>
  sheet(
    "",
    `2026年项目支出绩效目标申报表
     单位名称：某市某局 | | | | 单位：万元
     项目名称 | ${project} | | 项目编码 | ${code}
     项目类别 | 特定目标类
     项目采购
     品名 | | 数量 | | 金额
     ${lines.join("\n")}
     项目绩效总目标
     名称 | 目标说明
     长期绩效目标 | 保障大厅运转`,
  );

const inYuan = (line: string): Sheet =>
  sheet(
    "",
    `政府采购预算表 | | | | | 单位：元
     单位代码 | 单位名称 | 项目 | 政府采购品目 | 采购数量 | 采购金额
     205001 | 医疗保障局本级 | ${line}`,
  );

const merged = (one: Sheet, ...merges: readonly Area[]): Sheet => ({ ...one, merges });

it("a project that is printed once for several lines holds for all of them", () => {
  const lines = ["监管经费 | [C23030000]审计服务 | 1 | | 5.00 | |", " | [C21040000]物业管理服务 | 1 | | 7.00 | |"];
  const plan = form("监管经费", "1", "审计 | | 1 | | 5.00", "物业 | | 1 | | 7.00");
  const project = { top: 3, bottom: 4, left: 2, right: 2 };
  expect(told(merged(bought(...lines), project), plan, services("是 | 监管经费 | 物业 | 7.00"))).toEqual([]);
  // Without the merged cell nobody knows whose the second line is.
  expect(told(bought(...lines), plan)).toEqual([]);
  expect(notRun(bought(...lines), plan)).toEqual(["政府采购预算表有没有写明项目的行"]);
});

it("amounts agree in whatever units they are printed", () => {
  expect(
    told(
      inYuan("监管经费 | [C23030000]审计服务 | 1 | 50,012.00"),
      services("是 | 监管经费 | 审计 | 5.00"),
      form("监管经费", "1", "审计 | | 1 | | 5.00"),
    ),
  ).toEqual(["info Sheet2!F4", "info Sheet3!E7"]);
});

it("projects of one name and several codes are several units'", () => {
  const lines = [
    "维修经费 | [C23030000]审计服务 | 1 | | 5.00 | |",
    "维修经费 | [C21040000]物业管理服务 | 1 | | 7.00 | |",
  ];
  const [one, other] = ["审计 | | 1 | | 5.00", "物业 | | 1 | | 7.00"];
  const code = "42010026205T000000101";
  expect(told(bought(...lines), form("维修经费", code, one), form("维修经费", `${code}2`, other))).toEqual([]);
  expect(told(bought(...lines), form("维修经费", code, one), form("维修经费", code, other))).toEqual(
    ["warning Sheet1!G5", "warning Sheet1!G4"].sort(),
  );
});

it("without a column of projects services are compared as a whole, and plans cannot be", () => {
  const listed = sheet(
    "",
    `政府采购预算表 | | | | 单位：万元
     单位代码 | 单位名称 | 政府采购品目 | 采购数量 | 采购金额
     205001 | 医疗保障局本级 | [C23030000]审计服务 | 1 | 5.00`,
  );
  const plan = form("监管经费", "1", "审计 | | 1 | | 6.00");
  expect(told(listed, services("是 | 监管经费 | 审计 | 5.00"), plan)).toEqual([]);
  expect(told(listed, services("是 | 监管经费 | 审计 | 6.00"))).toEqual(["warning Sheet2!F4"]);
  expect(notRun(listed, plan)).toEqual(["政府采购预算表没有“项目”栏"]);
});

it("a service of the same amount in another project is pointed to", () => {
  const { findings } = check(
    recognise(
      workbook(
        bought("大厅运行经费 | [C21040000]物业管理服务 | 1 | | 43.20 | |"),
        services("是 | 监管经费 | 物业 | 43.20"),
      ),
    ),
    { rules: procurement, catalogue },
  );
  expect(findings.map(({ message }) => message).join()).toContain("另一个项目有金额相同的“物业管理服务”");
});

it("for longer lists as much more is done", async () => {
  const workOf = (many: number): (() => void) => {
    const items = Array.from({ length: many }, (_, at) => `信息系统运行维护第${String(at)}号机房设备更新改造`);
    const sheets = [
      bought(...items.map((item, at) => `监管经费 | [C23030000]${item} | 1 | | ${String(at % 50)}.00 | |`)),
      services(...items.map((item, at) => `是 | 监管经费 | ${item} | ${String((at % 50) + 1)}.00`)),
      form("监管经费", "1", ...items.map((item, at) => `${item} | | 1 | | ${String((at % 50) + 2)}.00`)),
    ];
    const disclosure = recognise(workbook(...sheets));
    return () => void check(disclosure, { rules: procurement, catalogue });
  };
  expect(await callsTimes(workOf, 400)).toBeLessThan(mostTimes);
});

describe("lists of a place that buys for itself alone", () => {
  const lines = (header: string, total: string, ...rows: readonly string[]): Sheet =>
    sheet("政府采购", ["政府采购预算表", "单位：元", header, ...rows, total].join("\n"));

  test.each([
    [
      "words that nobody knows name the lines",
      lines(
        "序号 | 采购物品 | 数量 | 单价 | 总价",
        " | 合计 | 5 | | 8600.00",
        "1 | 计算机 | 1 | 5000.00 | 5000.00",
        "2 | 桌 | 4 | 900.00 | 3601.00",
      ),
      ["error 政府采购!E5"],
    ],
    [
      "what is bought names them",
      lines(
        "品目名称 | 数量 | 单价 | 总价",
        "合计 | 5 | | 8601.00",
        "计算机 | 1 | 5000.00 | 5000.00",
        "桌 | 4 | 900.00 | 3601.00",
      ),
      ["error 政府采购!D5"],
    ],
    [
      "projects stand before it",
      lines(
        "项目名称 | 采购品目 | 数量 | 单价 | 预算金额",
        "合计 | | 5 | | 8600.00",
        "运维 | 计算机 | 1 | 5000.00 | 5000.00",
        "更新 | 桌 | 4 | 900.00 | 3600.00",
      ),
      [],
    ],
    [
      "for whom it is bought stands before it, under words that nobody knows",
      lines(
        "购置方 | 采购品目编码 | 采购品目名称 | 数量 | 单价 | 总价",
        "合计 | | | 5 | | 8600.00",
        "本级 | A02010105 | 计算机 | 1 | 5000.00 | 5001.00",
        "本级 | A05010201 | 桌 | 4 | 900.00 | 3600.00",
      ),
      ["error 政府采购!F4"],
    ],
  ])("%s", (_, list, expected) => {
    expect(recognise(workbook(list)).tables.map(({ layout }) => layout.id)).toEqual(["procurement"]);
    expect(told(list)).toEqual(expected);
  });
});
