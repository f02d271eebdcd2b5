/** Conventions of form: how tables that are published look, out of the rules' own words; what no rule says stands here. */
import { rules, type Rule } from "../rules";

interface Convention {
  readonly title: string;
  readonly said?: string;
  readonly rules: readonly string[];
}

const conventions: readonly Convention[] = [
  {
    title: "表号、标题和部门名称",
    said: "每张表上方依次是表号（如“表1”“公开01表”）、标题（年度＋表名）、编制部门和金额单位；一套表写法相同。",
    rules: ["heading-lines", "organisation", "placeholder"],
  },
  { title: "金额单位", rules: ["unit-label"] },
  { title: "年度", rules: ["year"] },
  {
    title: "合计、小计和“其中”",
    said: "合计包括所列全部各行（各栏），小计只加它自己的一组；“其中：”说明上一项的组成，不再相加。",
    rules: ["roll-up", "column-sum", "balance"],
  },
  {
    title: "空白、0.00和“—”",
    said: "没有数的单元格可以空着，也可以填0、0.00或“—”，都按没有看待；一张表里用一种写法。公式没有算出结果的不是0，列为未能核对。",
    rules: ["number-as-text", "unreadable-amount", "formula-error"],
  },
  {
    title: "小数和尾差",
    said: "万元一般列两位小数，元列到分。各数四舍五入后再相加，与合计相差最后一位小数的，是尾差，一般不必调整。",
    rules: ["precision"],
  },
  { title: "负数", rules: ["negative-amount"] },
  { title: "编码和名称", rules: ["code-level", "missing-parent", "code-order", "name-differs", "bracketed-name"] },
  { title: "空表", rules: ["empty-table", "missing-table"] },
  {
    title: "表下的注",
    said: "表下写“注：”“说明：”：这张表反映什么，哪一栏（行）等于哪几栏（行）之和，没有数据的为什么没有。",
    rules: ["stated-formula", "template-left"],
  },
];

export interface ToldConvention {
  readonly title: string;
  readonly said: string | undefined;
  /** Those that hold tables to it. */
  readonly rules: readonly Rule[];
}

/** The conventions of form with the rules that look after each. Throws where one names a rule that does not exist. */
export function toldConventions(): readonly ToldConvention[] {
  return conventions.map(({ title, said, rules: ids }) => ({
    title,
    said,
    rules: ids.map((id) => {
      const rule = rules.find((one) => one.id === id);
      if (rule === undefined) throw new Error(`There is no rule ${id}.`);
      return rule;
    }),
  }));
}
