/** How many points a form says that a part of it is worth: `预算执行情况（20分）`, `年度绩效目标（80分）`, `得分（20分*执行率）`. */
import type { FormPart } from "../../recognise";

/** All points of a form together. */
export const allPoints = 100;

/** @returns undefined where the part's headings do not say it, or say two things */
export function printedPoints({ said }: FormPart): number | undefined {
  const points = new Set(
    said.flatMap((text) => Array.from(text.matchAll(/(\d{1,3})分/gu), ([, found]) => Number(found))),
  );
  const [only] = points;
  return points.size === 1 && only !== undefined && only <= allPoints ? only : undefined;
}

/** Does a heading say that the points for execution follow from the rate: `得分（20分*执行率）`? */
export function followFromRate({ said }: FormPart): boolean {
  return said.some((text) => /分[*×xX＊·]执行率|执行率[*×xX＊·]\d/u.test(text));
}
