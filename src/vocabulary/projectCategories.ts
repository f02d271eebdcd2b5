/** Under which heads lists of projects put them. */
import { isOneOf } from "./expressions";

const categories = isOneOf([
  "通用项目",
  "专用项目",
  "一般性项目",
  "特定目标类",
  "特定目标类项目",
  "运转类",
  "其他运转类",
  "其他运转类项目",
  "运转类项目",
]);

/** `通用项目`: a head above projects, not the name of one. */
export function isProjectCategory(name: string): boolean {
  return categories.test(name);
}
