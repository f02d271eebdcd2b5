/** How texts write the name of a subject of the classification. */

/** `社会保障和就业支出（类）` */
export const markedClass = /\(类\)/u;
/** `检察（款）行政运行（项）`, without its class. */
export const markedItem = /^(?!.*\(类\)).*\(项\)/u;

/** A line that is the path of a subject: `社会保障和就业支出（类）…（款）机关事业单位基本养老保险缴费支出（项）。` */
export const subjectPath = /\((?:类|款|项)\)[^()]{0,4}$/u;

/** The same from class to item, and nothing else: it needs no number to be a heading. */
export const pathAlone = /^[^()\d,]{2,20}\(类\)[^()\d,]{2,20}\(款\)[^()\d,]{2,30}\(项\)[。:]?$/u;

/** The last code: `2210201住房公积金`, `住房公积金（2210201）`. */
export const subjectCode = /(?<!\d)(\d{7}|\d{5}|\d{3})(?:[一-龥、]+|\))$/u;

/** What texts leave out behind the name of a class, or put there: `教育`, `教育类支出`. */
export const endOfClassName = /(?:方面的?|类|的|科目)?(?:支出|经费)?$/u;

/** What texts call economic classes by, and their names since 2018. */
export const calledOtherwise: Readonly<Record<string, string>> = {
  对个人和家庭的补助支出: "对个人和家庭的补助",
  对个人和家庭补助支出: "对个人和家庭的补助",
  对个人和家庭补助: "对个人和家庭的补助",
  其他资本性支出: "资本性支出",
};

/** `行政运行（项）、病虫害控制（项）`: beside each other, and neither below the other. */
export const namesBeside = /(\([类款项]\))[、和及与][^()、]{2,}\1/u;
