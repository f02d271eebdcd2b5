/** Percentages over 100 of what is a part of a whole: 覆盖率, 合格率, 满意度 cannot be 120%. */
import { normalise } from "../../workbook";
import type { TargetFigure, Target } from "./target";

/**
 * The parts counted here are among the whole by definition: of all that were inspected so many were passed. Not here are
 * - growth of any kind (增长率, 提升率), which has no upper end;
 * - what compares the done with the planned, where more can be done than planned: 完成率 (实际产出数/计划产出数, says
 *   财预〔2013〕53号), 执行率, 到位率;
 * - what compares two things counted apart: 参保率 and 入学率 by residents, 使用率 of beds, 结案率 with last year's cases, 普及率.
 */
const partsOfWhole =
  /(?:覆盖|覆盖范围|合格|达标|合规|准确|正确|精准|及时|按时|及时完成|按时完成|回复|答复|响应|办结|处置|解决|整改|知晓|掌握|满意|通过|优良|优秀|完好|公开|归档|出勤)率$|满意度$/u;

const bracketsBehind = /\([^()]*\)$/u;

/** `≥100%` asks for all of them, and may; `>100%` may not. */
export function isImpossiblePercentage(target: Target, indicatorName: string): boolean {
  const name = normalise(indicatorName)
    .replace(bracketsBehind, "")
    .replace(/指标?$/u, "");
  if (!("unit" in target) || target.unit !== "%" || !partsOfWhole.test(name)) return false;
  if (target.kind === "range") return target.to.greaterThan(100);
  return (target.kind === "several" ? target.figures : [target]).some(isOver);
}

function isOver({ comparison, value }: TargetFigure): boolean {
  return comparison === ">" ? value.greaterThanOrEqualTo(100) : value.greaterThan(100);
}
