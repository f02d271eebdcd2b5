/** 同一指标在一张表里只列一次。 */
import { drawnIndicators } from "../../contract/drawnForms";
import { ofEach } from "../../contract/ofEach";
import { defineRule, holds, type Check } from "../../contract/rule";
import { grouped } from "../../grouped";
import {
  addressOfIndicator,
  figuresOf,
  placeOfIndicator,
  readIndicators,
  secondLevelOf,
  type Indicator,
} from "../../readings/indicators/indicators";
import type { Target } from "../../readings/indicators/target";
import { filled, shownTarget } from "../../readings/indicators/targetCells";
import { unitKey } from "../../readings/indicators/units";
import { listed } from "../../readings/wording";

export const repeatedIndicator = defineRule({
  id: "repeated-indicator",
  severity: "warning",
  docs: {
    title: "指标重复",
    why: "同一指标在一张表的同一目标、同一二级指标下只列一次。重复而填的值不同的，多半填错了行；值也相同的，可能重复填列。",
    grades: { info: "填的值也相同的" },
    basis: "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）、绩效目标申报表表式",
    causes: "复制行后忘了改名称；合并两张表时没有去重。",
    mend: "删去重复的一行；是两个指标的，名称写清楚各指什么。",
    example: {
      good: "“培训人次”在年度目标表中列一次",
      bad: "“培训人次”在年度目标表中列两次，一次≥100人次，一次≥200人次",
      drawn: drawnIndicators(
        "产出指标 | 数量指标 | 培训人次 | ≥100人次",
        "产出指标 | 数量指标 | 服务人次→培训人次 | ≥200人次",
      ),
    },
  },
  check: ofEach("forms", function* (form) {
    for (const same of grouped(form.once(readIndicators), ({ key }) => key).values()) {
      if (same.length === 1) continue;
      const wrong = [...printedTwice(same)];
      if (wrong.length > 0) yield* wrong;
      else yield holds;
    }
  }),
});

/** In one table, for one project and goal, under one 二级指标. */
function* printedTwice(same: readonly Indicator[]): Iterable<Check> {
  for (const part of grouped(same, ({ part }) => part).values())
    for (const goal of grouped(
      part,
      (one) => `${one.owner}\n${one.form.text(one.row, "goal")}\n${secondLevelOf(one) ?? one.level2?.name ?? ""}`,
    ).values()) {
      const [first, ...others] = goal;
      const [second] = others;
      if (second === undefined) continue;
      const differing = others.find((other) => figuresKey(other) !== figuresKey(first));
      if (differing !== undefined) yield withOtherTarget(differing, goal);
      else yield again(second, goal);
    }
}

function withOtherTarget(at: Indicator, all: readonly Indicator[]): Check {
  const targets = listed(
    all.map((one) => `${addressOfIndicator(one)}：${listed(filled(figuresOf(one)).map(shownTarget), "个") || "未填"}`),
    "处",
    "；",
  );
  return {
    kind: "violation",
    at: placeOfIndicator(at),
    evidence: all.filter((one) => one !== at).map(placeOfIndicator),
    relation: "twice",
    message: `“${at.row.name}”在同一张表中出现${all.length}次，填的值却不同（${targets}）。请核对是否有一处填错了行。`,
  };
}

function again(at: Indicator, all: readonly Indicator[]): Check {
  return {
    kind: "violation",
    severity: "info",
    at: placeOfIndicator(at),
    evidence: all.filter((one) => one !== at).map(placeOfIndicator),
    relation: "again",
    message: `“${at.row.name}”在同一张表中重复了${all.length}次（${listed(all.map(addressOfIndicator))}），填的值也相同。请核对是否重复填列。`,
  };
}

function figuresKey(indicator: Indicator): string {
  return figuresOf(indicator)
    .map(({ target, text }) => targetKey(target, text))
    .join("\n");
}

/** =100% says what 100% says, and ≥1万人次 what ≥10000人次 does. */
function targetKey(target: Target, text: string): string {
  if (target.kind === "figure") return `${target.comparison}${target.value.toFixed()}${unitKey(target.unit)}`;
  return target.kind === "none" ? "" : text.replace(/\s/gu, "");
}
