/** Drafts of tables with random figures, whatever these are: with last year's tables, and in other units. */
import fc from "fast-check";
import { recognise, type Disclosure } from "../../../src/recognise";
import { sheet, workbook } from "../../support/table";
import { draftOf, heldAgainst } from "./drafted";

const subjects = [
  ["2080505", "机关事业单位基本养老保险缴费支出"],
  ["2101101", "行政单位医疗"],
  ["2101501", "行政运行"],
  ["2101502", "一般行政管理事务"],
] as const;
const above: Readonly<Record<string, string>> = {
  "208": "社会保障和就业支出",
  "20805": "行政事业单位养老支出",
  "210": "卫生健康支出",
  "21011": "行政事业单位医疗",
  "21015": "医疗保障管理事务",
};

/** In the smallest digit that is printed. */
interface Amounts {
  /** Personnel, operating and project of every subject. */
  readonly items: readonly (readonly [number, number, number])[];
  readonly other: number;
  readonly three: readonly [number, number, number, number];
}

const figure = fc.oneof(fc.constant(0), fc.nat(900), fc.nat(90_000_000));
const amounts: fc.Arbitrary<Amounts> = fc.record({
  items: fc.array(fc.tuple(figure, figure, figure), { minLength: subjects.length, maxLength: subjects.length }),
  other: figure,
  three: fc.tuple(figure, figure, figure, figure),
});
const units = fc.constantFrom(["万元", 2], ["万元", 4], ["元", 2], ["千元", 1]) as fc.Arbitrary<[string, number]>;

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

function disclosureOf(year: number, { items, other, three }: Amounts, [unit, decimals]: [string, number]): Disclosure {
  const print = (number: number): string => {
    const digits = String(number).padStart(decimals + 1, "0");
    return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  };
  const cells = (prefix: string): number[] => {
    const own = items.filter((_, position) => subjects[position]?.[0].startsWith(prefix));
    const part = (index: 0 | 1 | 2): number => sumOf(own.map((item) => item[index]));
    const [personnel, operating, project] = [part(0), part(1), part(2)];
    return [personnel + operating + project, personnel + operating, personnel, operating, project];
  };
  const line = (code: string, name: string, numbers: readonly number[]): string =>
    [code, name, ...numbers.map(print)].join(" | ");
  const codes = [...Object.entries(above), ...subjects].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = codes.map(([code, name]) => line(code, name, cells(code)));
  const all = cells("");
  const [generalPublic = 0, basic = 0, , , project = 0] = all;
  const whole = generalPublic + other;
  const [abroad, purchase, running, reception] = three;
  const vehicles = purchase + running;
  const heading = `部门：某某区某某局 | | | | 单位：${unit}`;
  const header = "科目编码 | 科目名称 | 合计 | 基本支出 | 基本支出/人员经费 | 基本支出/公用经费 | 项目支出";
  return recognise(
    workbook(
      sheet(
        "收支总表",
        `${year}年部门收支总表
         ${heading}
         收入 | | 支出 |
         项目 | 预算数 | 项目 | 预算数
         一、一般公共预算拨款收入 | ${print(generalPublic)} | 一、社会保障和就业支出 | ${print(cells("208")[0] ?? 0)}
         二、其他收入 | ${print(other)} | 二、卫生健康支出 | ${print((cells("210")[0] ?? 0) + other)}
         本年收入合计 | ${print(whole)} | 本年支出合计 | ${print(whole)}
         收入总计 | ${print(whole)} | 支出总计 | ${print(whole)}`,
      ),
      sheet(
        "支出总表",
        `${year}年部门支出总表
         ${heading}
         科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
         | 合计 | ${print(whole)} | ${print(basic)} | ${print(project + other)}`,
      ),
      sheet(
        "一般公共预算支出表",
        `${year}年一般公共预算支出表
         ${heading}
         ${header.replaceAll("基本支出/", "")}
         | 合计 | ${all.map(print).join(" | ")}
         ${lines.join("\n")}`,
      ),
      sheet(
        "三公",
        `${year}年一般公共预算“三公”经费支出表
         ${heading}
         “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务用车购置费 | 公务用车运行费 | 公务接待费
         ${[abroad + vehicles + reception, abroad, vehicles, purchase, running, reception].map(print).join(" | ")}`,
      ),
      sheet(
        "基金",
        `${year}年政府性基金预算支出表
         ${heading}
         科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出`,
      ),
    ),
  );
}

const fewestFigures = 12;

it("holds of random figures", () => {
  fc.assert(
    fc.property(amounts, amounts, units, (own, before, unit) => {
      const disclosure = disclosureOf(2026, own, unit);
      const draft = draftOf(disclosure, disclosureOf(2025, before, unit));
      const { told, counts } = heldAgainst(disclosure, draft);
      expect(told).toEqual([]);
      expect([counts.differ, counts.notFound]).toEqual([0, 0]);
      expect(counts.figures).toBeGreaterThanOrEqual(fewestFigures);
    }),
    {
      numRuns: Number(process.env["GOUJI_DRAFTS"] ?? 25),
      ...(process.env["GOUJI_SEED"] !== undefined && { seed: Number(process.env["GOUJI_SEED"]) }),
    },
  );
});
