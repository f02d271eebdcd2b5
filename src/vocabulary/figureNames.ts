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
