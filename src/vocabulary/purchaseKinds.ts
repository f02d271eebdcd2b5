/** The three kinds of what is bought, as rows that add up the purchases of a kind name them. */
const kinds =
  /^(?:[A-Ca-c][、.:]?|[一二三]、|\([一二三]\)|[1-3][、.])?(?:政府采购)?(?:货物|工程|服务)(?:类|支出|项目|采购)*(?:小计|合计)?[A-C]?$/u;

/** `货物`, `A货物`, `服务类小计`, as normalised. */
export function isPurchaseKind(name: string): boolean {
  return kinds.test(name);
}
