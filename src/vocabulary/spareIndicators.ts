/** What templates print where the name of an indicator is to be put. */
import { isOneOf } from "./expressions";

/** `指标1：`, and the name behind it. */
export const indicatorNumber = /^指标\d+[:、.]?/u;

/** What is left of a line, without number, points and brackets, where nobody put a name. */
export const sparesIndicator = isOneOf([
  "",
  "无",
  "指标(?:名称)?",
  // `（可增加）`, `（可根据需要自行添加行）`
  "(?:可|请)(?:根据)?(?:需要|实际(?:情况)?)?(?:自行)?(?:增加|添加|增添|扩展|补充|增|加)(?:指标|行)?",
]);
