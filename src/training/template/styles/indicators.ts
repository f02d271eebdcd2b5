/** 绩效指标 of forms, to be filled in: 一级 and 二级指标 as 财预〔2021〕101号 names them. */
import type { StyledFormCell } from "../style";

const levels = [
  ["产出指标", ["数量指标", "质量指标", "时效指标"]],
  ["成本指标", ["经济成本指标"]],
  ["效益指标", ["社会效益指标", "可持续影响指标"]],
  ["满意度指标", ["服务对象满意度指标"]],
] as const;

/** A line for each 二级指标. */
const indicatorLines = levels.reduce((sum, [, seconds]) => sum + seconds.length, 0);

/** @param places what follows 三级指标 in each line */
function lines(places: readonly StyledFormCell[]): readonly (readonly StyledFormCell[])[] {
  return levels.flatMap(([first, seconds]) =>
    seconds.map((second, position) => [
      ...(position === 0 ? [{ words: first, down: seconds.length, isText: true } as const] : []),
      { words: second, isText: true } as const,
      {},
      ...places,
    ]),
  );
}

const header = (down: number): readonly StyledFormCell[] =>
  ["一级指标", "二级指标", "三级指标"].map((words) => ({ words, down }));

/** Of one figure: heading, three levels, and what stands beside them. */
export function indicatorsWith(
  heading: string,
  columns: readonly { readonly words: string; readonly across?: number }[],
): readonly (readonly StyledFormCell[])[] {
  const places = columns.map(({ across = 1 }) => ({ across }));
  return [[{ words: heading, down: 1 + indicatorLines }, ...header(1), ...columns], ...lines(places)];
}

/** Of a year, beside the two before it. */
export function indicatorsOfYears(heading: string): readonly (readonly StyledFormCell[])[] {
  return [
    [
      { words: heading, down: 2 + indicatorLines },
      ...header(2),
      { words: "指标值", across: 3 },
      { words: "指标值确定依据", down: 2 },
    ],
    [{ words: "{年-2}年" }, { words: "{年-1}年" }, { words: "预计当年实现" }],
    ...lines([{}, {}, {}, {}]),
  ];
}
