/** A font of the workbook as CSS: where this computer lacks it, one that looks like it. */
import type { Font } from "../../excel/model/style";

const song = `"宋体", SimSun, "Songti SC", "Noto Serif CJK SC", serif`;
const hei = `"黑体", SimHei, "Heiti SC", "Noto Sans CJK SC", sans-serif`;
const yahei = `"微软雅黑", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif`;
const fang = `"仿宋", FangSong, STFangsong, "Noto Serif CJK SC", serif`;
const kai = `"楷体", KaiTi, "Kaiti SC", "Noto Serif CJK SC", serif`;

const families: readonly (readonly [RegExp, string])[] = [
  [/宋|simsun|songti|方正书宋/i, song],
  [/仿宋|fangsong/i, fang],
  [/楷|kaiti/i, kai],
  [/雅黑|yahei|等线|dengxian|苹方|pingfang/i, yahei],
  [/黑|simhei|heiti/i, hei],
  [/times|cambria|georgia/i, `"Times New Roman", ${song}`],
];

function familyOf(name: string): string {
  const [, like] = families.toReversed().find(([pattern]) => pattern.test(name)) ?? [undefined, yahei];
  return `"${name.replaceAll(/["\\]/g, "")}", ${like}`;
}

/** For CSS's `font`, and for measuring on a canvas alike. */
export function cssFont({ name, size, bold, italic }: Pick<Font, "name" | "size" | "bold" | "italic">): string {
  return `${italic ? "italic " : ""}${bold ? "bold " : ""}${size}pt ${familyOf(name)}`;
}
