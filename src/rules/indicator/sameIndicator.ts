/** One indicator in several places of a form: under two 二级指标, or twice in one table. */
import { holds, type Check } from "../../contract/rule";
import { grouped } from "../../grouped";
import { figuresOf, periodName, placeOfLevel, type Indicator } from "../../readings/indicators/indicators";
import { secondLevel } from "../../readings/indicators/levels";
import type { Target } from "../../readings/indicators/target";
import { filled, shownTarget } from "../../readings/indicators/targetCells";
import { unitKey } from "../../readings/indicators/units";
import { placeOfRow, type Place } from "../../readings/place";
import { a1 } from "../../workbook";

export function* sameIndicator(indicators: readonly Indicator[]): Iterable<Check> {
  for (const same of grouped(indicators, ({ key }) => key).values()) {
    if (same.length === 1) continue;
    const wrong = [...underTwoLevels(same), ...printedTwice(same)];
    if (wrong.length > 0) yield* wrong;
    else yield holds;
  }
}

function knownLevel({ level2 }: Indicator): string | undefined {
  return level2 === undefined ? undefined : secondLevel(level2.name)?.name;
}

/** 成本指标 is what 经济成本指标 is called where costs have no 一级指标 of their own, and 满意度指标 what 服务对象满意度指标 is. */
function areAlike(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a);
}

function* underTwoLevels(same: readonly Indicator[]): Iterable<Check> {
  const known = same.filter((one) => knownLevel(one) !== undefined);
  const [first, ...others] = grouped(known, knownLevel).values();
  if (first === undefined) return;
  const [earlier] = first;
  const named = knownLevel(earlier) ?? "";
  for (const [later, ...more] of others) {
    const name = knownLevel(later) ?? "";
    if (areAlike(name, named)) continue;
    const [here, there] =
      later.part === earlier.part ? ["在本行", "在前面"] : [`在${periodName(later)}中`, `在${periodName(earlier)}中`];
    yield {
      kind: "violation",
      at: nameOf(later),
      evidence: [...placesOfLevel(later), nameOf(earlier), ...placesOfLevel(earlier), ...more.map(nameOf)],
      relation: "second-level",
      message: `“${later.row.name}”${here}（${addressOf(later)}）列在“${name}”下，${there}（${addressOf(earlier)}）却列在“${named}”下。同一指标只应归入一个二级指标，请核对后统一。`,
    };
  }
}

function placesOfLevel(indicator: Indicator): Place[] {
  return indicator.level2 === undefined ? [] : [placeOfLevel(indicator, "level2", indicator.level2)];
}

function nameOf({ form, row }: Indicator): Place {
  return placeOfRow(form, row);
}

function addressOf({ row }: Indicator): string {
  return a1({ row: row.index, column: row.keyColumn });
}

/** In one table, for one goal, under one 二级指标. */
function* printedTwice(same: readonly Indicator[]): Iterable<Check> {
  for (const part of grouped(same, ({ part }) => part).values())
    for (const goal of grouped(
      part,
      (one) => `${one.form.text(one.row, "goal")}\n${knownLevel(one) ?? one.level2?.name ?? ""}`,
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
  const listed = all
    .map((one) => `${addressOf(one)}：${filled(figuresOf(one)).map(shownTarget).join("、") || "未填"}`)
    .join("；");
  return {
    kind: "violation",
    at: nameOf(at),
    evidence: all.filter((one) => one !== at).map(nameOf),
    relation: "twice",
    message: `“${at.row.name}”在同一张表中出现${all.length}次，填的值却不同（${listed}）。请核对是否有一处填错了行。`,
  };
}

function again(at: Indicator, all: readonly Indicator[]): Check {
  return {
    kind: "violation",
    severity: "info",
    at: nameOf(at),
    evidence: all.filter((one) => one !== at).map(nameOf),
    relation: "again",
    message: `“${at.row.name}”在同一张表中重复了${all.length}次（${all.map(addressOf).join("、")}），填的值也相同。请核对是否重复填列。`,
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
