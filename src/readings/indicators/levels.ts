/** The framework of performance indicators: which 二级指标 stand under which 一级指标, however the words are printed. */
import { normalise } from "../../workbook";

export const firstLevels = ["产出指标", "效益指标", "满意度指标", "成本指标"] as const;

export type FirstLevel = (typeof firstLevels)[number];

export interface SecondLevel {
  readonly name: string;
  /** The 一级指标 under which a framework that is in use puts it. */
  readonly under: readonly FirstLevel[];
  /** `服务对象满意度指`: the end of the word is missing. */
  readonly isCutOff: boolean;
}

/**
 * 财预〔2015〕88号 knows 产出, 效益 and 满意度, and puts 成本 with 产出; 财预〔2021〕101号 makes 成本 a 一级指标 of its own. Both are in
 * use, sometimes in one workbook. 社会公众或服务对象满意度 stood with the effects in 财预〔2013〕53号, and provincial forms keep it there.
 */
const secondLevels = new Map<string, readonly FirstLevel[]>(
  Object.entries({
    数量指标: ["产出指标"],
    质量指标: ["产出指标"],
    时效指标: ["产出指标"],
    成本指标: ["产出指标", "成本指标"],
    经济成本指标: ["成本指标"],
    社会成本指标: ["成本指标"],
    生态环境成本指标: ["成本指标"],
    经济效益指标: ["效益指标"],
    社会效益指标: ["效益指标"],
    生态效益指标: ["效益指标"],
    环境效益指标: ["效益指标"],
    可持续影响指标: ["效益指标"],
    满意度指标: ["满意度指标"],
    服务对象满意度指标: ["满意度指标"],
    社会公众满意度指标: ["满意度指标"],
    社会公众或服务对象满意度指标: ["满意度指标", "效益指标"],
  } satisfies Record<string, readonly FirstLevel[]>),
);

/** The points that the indicators of a level are worth may stand behind it: `产出指标（50分）`. */
const pointsBehind = /\(\d+(?:\.\d+)?[分%]?\)$/u;

/** The name without its 指标, of which a letter or both may be missing. */
function stem(text: string): string {
  return normalise(text)
    .replace(pointsBehind, "")
    .replace(/指标?$/u, "");
}

/** The 一级指标 that a text names, however it is abbreviated. */
export function firstLevel(text: string): FirstLevel | undefined {
  const name = `${stem(text)}指标`;
  return firstLevels.find((level) => level === name);
}

/** The 二级指标 that a text names, with the 一级指标 above it. */
export function secondLevel(text: string): SecondLevel | undefined {
  const name = `${stem(text)}指标`;
  const under = secondLevels.get(name);
  if (under === undefined) return undefined;
  return { name, under, isCutOff: normalise(text).replace(pointsBehind, "").endsWith("指") };
}

/** The 二级指标 that is printed where a 一级指标 should stand: `社会效益指标` in place of `效益指标`. */
export function secondLevelAsFirst(text: string): SecondLevel | undefined {
  return firstLevel(text) === undefined ? secondLevel(text) : undefined;
}
