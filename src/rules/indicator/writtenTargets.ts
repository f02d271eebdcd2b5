/** Targets as they are written: mistyped ones, and percentages that cannot be. */
import { holds, type Check, type Violation } from "../../contract/rule";
import { isImpossiblePercentage } from "../../readings/indicators/impossiblePercentage";
import { figuresOf, type Indicator } from "../../readings/indicators/indicators";
import type { Flaw } from "../../readings/indicators/target";
import { filled, shownTarget, yearName, type TargetCell } from "../../readings/indicators/targetCells";

export function* writtenTargets(indicators: readonly Indicator[]): Iterable<Check> {
  for (const indicator of indicators) {
    const cells = filled(figuresOf(indicator));
    const wrong = cells.flatMap((cell) => mistyped(indicator, cell) ?? impossible(indicator, cell) ?? []);
    if (wrong.length > 0) yield* wrong;
    else if (cells.length > 0) yield holds;
  }
}

const flaws: Readonly<Record<Flaw, string>> = {
  "cut-off": "比较符号后面没有数值，像是没有填完。请补上数值",
  "two-units": "数字后面有两个计量单位。请去掉多余的一个",
  "lost-percent": "几个百分比中有的漏了“%”。请补上",
  "two-signs": "数值前面有两个比较符号。请只留一个",
};

function mistyped({ row }: Indicator, cell: TargetCell): Violation | undefined {
  const { target, text, place } = cell;
  if (target.kind !== "malformed") return undefined;
  return {
    kind: "violation",
    at: place,
    relation: "mistyped",
    message: `“${row.name}”的${yearName(cell)}${shownTarget(cell)}填写有误：${flaws[target.why]}。`,
    actual: text,
  };
}

function impossible({ row }: Indicator, cell: TargetCell): Violation | undefined {
  if (!isImpossiblePercentage(cell.target, row.name)) return undefined;
  return {
    kind: "violation",
    at: cell.place,
    relation: "over-100",
    message: `“${row.name}”的${yearName(cell)}${shownTarget(cell)}超过了100%，而它是部分占全部的比例，最多为100%。请核对数值。`,
    actual: cell.text,
  };
}
