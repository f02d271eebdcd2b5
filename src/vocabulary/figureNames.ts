/** Words that say which figure of something follows, and not of what it is one. */

/** `支出决算数`, `年初预算`: of what was named before, and said no more. */
export const figureOnly = /^(?:年初|全年)?(?:支出)?(?:预算|决算|执行)(?:数|额)?$/u;

/** `年初预算数`, behind the name and a colon: `收入预算：2024年年初预算数`. */
export const budgetOnly = /^(?:年初|全年|年度)预算(?:安排)?(?:数|额)?$/u;

/** A whole subject of such words: `合计`, `预算控制数`. */
export const emptySubject =
  /^(?:费用支出|项目|金额|合计|共计|计|本年度?|当年)?(?:预算|决算)?(?:控制|批复)?(?:数|额)?$/u;

/** The same behind the name of a class, as what is left of it: `公共安全（类）支出决算数`. */
export const figureNouns =
  /^(?:支出|科目|合计|总计|共计|累计|总[额数]|金额|经费|预算|决算|执行|完成|实际|年初|全年|人民币|[数额类款项])*$/u;

/** `支出`, `预算支出`, `我院年度支出`: which side of what is named before it. */
export const sideOnly =
  /^(?:[我本全该](?:部门|单位|系统|中心|[局委办院校厅镇乡]))?(?:本年|当年|全年|年度|实际|决算|预算)*(?:支出|收入)(?:共计|总额|[数额])?$/u;

/** A caption that names what money is spent on, whether or not a table has it: `教育支出`, `科普活动经费`. */
export const namesSpending = /[^财政部门本年全总主要其他]{2}(?:支出|经费|费用?|项目)$/u;

/** Before what a caption names, and behind it: `关于公务接待费`, `项目支出情况`, `公务接待费用于接待来访单位`. */
export const captionBefore = /^(?:关于|有关|对于|在)/u;
export const captionEnding =
  /(?:(?:具体|总体)?(?:情况|方面|说明))+$|(?:主要)?用于(?![^,;:。()]{2,12}的彩票公益金)[^,;:。]*$/u;
/** What a numbered caption does not name alone: `（一）总体情况`. */
export const namesSection = /情况|说明|总体|概况|分析|收支|[预决]算/u;

/** `占比最高的是公务接待费`, `前两项为人员经费`. */
export const namedAs = /[是为]([^是为]+)$/u;
