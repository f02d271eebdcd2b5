/** A text that goes through the units of a department one by one: what is told of one unit is not held against the whole. */
import { toldOf, withText } from "../../support/narrative";
import { sheet } from "../../support/table";

const tables = [
  sheet(
    "表1",
    `2026年部门收支总表
     部门：云河市文化和旅游局 | | | 单位：万元
     收入 | | 支出 |
项目 | 预算数 | 项目 | 预算数
     一、一般公共预算拨款收入 | 745.50 | 一、文化旅游体育与传媒支出 | 745.50
     本年收入合计 | 745.50 | 本年支出合计 | 745.50
     收入总计 | 745.50 | 支出总计 | 745.50`,
  ),
  sheet(
    "表3",
    `2026年部门支出总表
     部门：云河市文化和旅游局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
              | 合计 | 745.50 | 500.50 | 245.00
     207 | 文化旅游体育与传媒支出 | 745.50 | 500.50 | 245.00`,
  ),
  sheet(
    "表6",
    `2026年一般公共预算基本支出表
     部门：云河市文化和旅游局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
              | 合计 | 500.50 | 396.50 | 104.00
     301 | 工资福利支出 | 396.50 | 396.50 |
     302 | 商品和服务支出 | 104.00 | | 104.00`,
  ),
];

interface Unit {
  readonly name: string;
  readonly short: string;
  readonly basic: string;
  readonly personnel: string;
  readonly operating: string;
  readonly project: string;
  readonly total: string;
}

const office: Unit = {
  name: "云河市文化和旅游局本级",
  short: "局机关",
  basic: "300.00万元",
  personnel: "240.00万元",
  operating: "60.00万元",
  project: "150.00万元",
  total: "450.00万元",
};
const library: Unit = {
  name: "云河市图书馆",
  short: "市图书馆",
  basic: "80.00万元",
  personnel: "60.00万元",
  operating: "20.00万元",
  project: "40.00万元",
  total: "120.00万元",
};
const gallery: Unit = {
  name: "云河市文化馆",
  short: "市文化馆",
  basic: "120.50万元",
  personnel: "96.50万元",
  operating: "24.00万元",
  project: "55.00万元",
  total: "175.50万元",
};
const units = [office, library, gallery];
const chinese = ["一", "二", "三"];

const forms: Record<string, (unit: Unit, position: number) => string> = {
  "headed sections": ({ name, basic, personnel, operating, project, total }, position) =>
    `（${chinese[position] ?? ""}）${name}
2026年支出预算${total}，其中：基本支出${basic}，项目支出${project}。
基本支出${basic}，包括人员经费${personnel}，公用经费${operating}。
项目支出${project}。`,
  "headings within": ({ name, basic, project, total }, position) =>
    `（${chinese[position] ?? ""}）${name}预算情况
1.收入预算
2026年收入预算${total}，其中一般公共预算拨款收入${total}。
2.支出预算
2026年支出预算${total}，其中基本支出${basic}，项目支出${project}。`,
  "a name in a line": ({ name, basic, project, total }) =>
    `${name}：
支出预算${total}，其中：基本支出${basic}，项目支出${project}。`,
  "numbered items": ({ name, basic, personnel, operating, project, total }, position) =>
    `${(position + 1).toString()}.${name}。2026年支出预算${total}，其中基本支出${basic}，项目支出${project}。人员经费${personnel}，公用经费${operating}。`,
  "a colon and several parts": ({ name, basic, project }, position) =>
    `${(position + 1).toString()}.${name}：2026年基本支出${basic}；项目支出${project}。`,
  "a comma": ({ name, basic, project, total }, position) =>
    `（${(position + 1).toString()}）${name}，基本支出${basic}，项目支出${project}，合计${total}。`,
  "staff before money": ({ name, basic, personnel, operating, project, total }) =>
    `${name}编制10人。2026年支出预算${total}，其中基本支出${basic}（人员经费${personnel}，公用经费${operating}），项目支出${project}。`,
};
/** All units in one paragraph. */
const inOne: Record<string, (unit: Unit) => string> = {
  sentences: ({ name, basic, project, total }) =>
    `${name}2026年预算支出${total}。其中：基本支出${basic}，项目支出${project}。`,
  "sentences of parts": ({ short, basic, project, total }) =>
    `${short}预算支出${total}，其中基本支出${basic}，项目支出${project}。`,
  semicolons: ({ short, basic, project, total }) =>
    `${short}支出预算${total}（基本支出${basic}，项目支出${project}）；`,
};

const whole = "一、总体情况\n2026年部门支出预算745.50万元，其中：基本支出500.50万元，项目支出245.00万元。";
const behind = "上述单位合计支出预算745.50万元，其中基本支出500.50万元，项目支出245.00万元。";
const found = (text: string): string[] => toldOf(withText(text, tables));
const textOf = (form: string): string => {
  const [each, one] = [forms[form], inOne[form]];
  const told = each === undefined ? units.map((unit) => one?.(unit) ?? "").join("") : units.map(each).join("\n");
  return `${whole}\n二、各单位情况\n${told}`;
};

describe.each([...Object.keys(forms), ...Object.keys(inOne)])("%s", (form) => {
  it("is right, whatever the units are called", () => {
    const text = textOf(form);
    expect(found(text)).toEqual([]);
    expect(found(text.replaceAll(office.name, "局本级").replaceAll("云河市图书馆", "市图书馆"))).toEqual([]);
    expect(found(text.replaceAll(office.name, "云河市文化和旅游局（本级）"))).toEqual([]);
  });

  it("leads back to the whole", () => {
    expect(found(`${textOf(form)}\n${behind}`)).toEqual([]);
    expect(found(`${textOf(form)}\n${behind.replace("245.00", "246.00")}`)).not.toEqual([]);
    expect(found(`${textOf(form)}\n三、基本支出情况\n2026年基本支出510.50万元。`)).toEqual([
      "error narrative-amount 【510.50万元】",
    ]);
  });

  it("does not hide what is told of the whole before", () => {
    expect(found(textOf(form).replace("项目支出245.00", "项目支出246.00"))).not.toEqual([]);
  });
});

it("finds a sum that is wrong in what is told of one unit", () => {
  const wrong = textOf("headings within").replace("基本支出80.00", "基本支出81.00");
  expect(found(wrong)).toEqual(["error narrative-sum 【120.00万元】"]);
});

it("takes the department's own name among the items for its own office, and in a sentence for the whole", () => {
  const own = (form: string): string => textOf(form).replaceAll(office.name, "云河市文化和旅游局");
  expect(found(own("headed sections"))).toEqual([]);
  expect(
    found(
      "云河市文化和旅游局2026年支出预算755.50万元，其中基本支出500.50万元。云河市图书馆支出预算120.00万元。云河市文化馆支出预算175.50万元。",
    ),
  ).toContain("error narrative-amount 【755.50万元】");
});

test.each([
  // One name alone.
  "云河市图书馆编制10人。2026年基本支出510.50万元。",
  // A list of the units, and then the whole.
  "单位构成如下\n云河市图书馆\n云河市文化馆\n2026年基本支出510.50万元。",
  "（一）单位构成\n1.云河市图书馆\n2.云河市文化馆\n二、支出情况\n2026年基本支出510.50万元。",
  // The same office of other places stands in borrowed texts.
  "（一）河口市文化和旅游局\n2026年基本支出510.50万元。\n（二）海口市文化和旅游局\n2026年基本支出500.50万元。",
])("%s: is no unit's", (text) => {
  expect(found(text)).toContain("error narrative-amount 【510.50万元】");
});
