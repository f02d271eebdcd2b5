/** What models of narratives leave to be filled in or to be chosen, and what nobody filled in or chose. */
import { anyOf, type ExampleRow } from "./expressions";

/** Of what is counted or dated: behind a name these make crosses a blank. */
const counted = "(?:万|亿)?元|[%年月日人个辆台次]";
/** Family names that end no other word before a blank: `何` ends 任何, `程` ends 工程. */
const familyNames =
  "王李张刘陈杨赵黄吴徐孙朱胡郭罗郑梁宋唐冯邓曹彭肖董袁潘蒋蔡魏吕沈姚卢姜崔谭廖汪贾韦邹邱尹薛闫侯陶黎贺郝龚邵覃戴莫乔庞樊殷倪俞葛岳耿颜傅";
/** A place, a building, a firm: no unit that discloses is called so. */
const places = "新?村|社区|小区|路|街(?!道)|大道|巷|弄|大厦|大楼|号(?:院|楼)|公司|镇[×Xx]{2,}[村社]";

/** Names that somebody made unknown stand in a text that is finished: `张××`, `××新村`, `××路××号`, `涉密项目“××工程”`. */
const madeUnknown = {
  before: `(?<![${familyNames}](?=[×Xx]{2,}(?!${counted}))|[村区路街巷弄院栋幢](?=[×Xx]{2,}[号栋幢单室])|(?<![A-Za-z])[A-Z](?=×)|[涉保]密[^,;:。\\d]{0,8})`,
  behind: `(?!${places}|\\([^()]{0,4}[涉保]密)`,
};

const ending = "(?:万元|元|%|[一-龥])?";

/** Of folded texts: brackets and letters in half width. */
export const narrativeBlanks: readonly ExampleRow[] = [
  {
    pattern: `(?<![A-Za-z\\d])${madeUnknown.before}[Xx]{2,}(?![A-Za-z\\d])${madeUnknown.behind}${ending}`,
    example: "XX局",
  },
  { pattern: `(?<!×)${madeUnknown.before}×{2,}(?!×)${madeUnknown.behind}${ending}`, example: "收支总预算××万元" },
  { pattern: "(?<!\\d)20[Xx]{2}年?", example: "20XX年部门预算" },
  { pattern: "(?<![_\\d])_{2,}(?:年|月|万元|元|%|个)", example: "__年" },
  { pattern: "增[加长]\\((?:或)?(?:减少|下降|降低)\\)", example: "比预算增加(减少)0万元" },
  { pattern: "(?:减少|下降|降低)\\((?:或)?增[加长]\\)", example: "下降(增长)2%" },
  { pattern: "(?:增[加长]|上升)(?:减少|下降|降低)(?=\\d)", example: "同比增长下降57%" },
  { pattern: "(?:减少|下降|降低)(?:增[加长]|上升)(?=\\d)", example: "同比减少增加3万元" },
  { pattern: "增加/减少|减少/增加|增长/下降", example: "比上年增加/减少5万元" },
  { pattern: "[大高多]\\([小低少]\\)于|[小低少]\\([大高多]\\)于|大小于", example: "决算数大(小)于预算数" },
  {
    pattern:
      "(?:占[^,;:。\\d]{0,16}|增[加长]|上升|提高|减少|下降|降低)(?:的|了|约)?(?:万元|%)(?:,(?:增[加长]|上升|下降|降低|减少)%)?(?=[,;。)])",
    example: "基本支出12.00万元,占%;",
  },
  { pattern: "完成[^,;:。\\d]{0,16}(?:预算|计划|任务)数?的%(?=[,;。)])", example: "完成年初预算的%," },
  {
    // `计量单位为万元`, `以下金额均为万元`, `表内预算数为万元`: the unit of what is printed, and no amount is left out.
    pattern:
      "(?<!(?:单位|数据|数值|数字|金额[均都]|以下|报表|表[内中]|说明中)[^,;:。]{0,8})(?:[为额计共]|[预决]算数|执行数|收入|支出|经费|费用?|拨款|预算|决算|结转|结余|资金)(?:万|亿)?元(?=[,;。)])",
    example: "公用经费万元,",
  },
  { pattern: "\\((?:请|需|应)?(?:说明|列明|注明|填写|填列|补充)[^()]{0,20}\\)", example: "(说明具体原因)" },
  { pattern: "\\[(?:请|需|应)(?:说明|列明|注明|填写|填列|补充)[^\\[\\]]{0,20}\\]", example: "主要原因是[请填写原因]" },
];

export const blanksLeft = anyOf(narrativeBlanks, "gu");

/** Before a picture or a table, which no text shows: `如下图所示：`, `收入结构图如下：`, `构成情况见下表：`. */
export const beforePicture = /(?:图|[见下附如]表)\d{0,2}(?:所示|如下|情况)?:$/u;
