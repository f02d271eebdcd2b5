/** What the title of a table says of its content: each term narrows down which figures the table shows. */

/** A term by its name, with the ways in which titles print it and one title that has it. */
export interface TitleTerm {
  readonly name: string;
  readonly printed: RegExp;
  readonly example: string;
}

const term = (name: string, printed: RegExp, example: string): TitleTerm => ({ name, printed, example });

/** Longer terms first: what one has taken the next does not see again (政府预算经济分类 is no 经济分类 of the department). */
const titleTerms: readonly TitleTerm[] = [
  term("财政拨款", /财政拨款|拨款/u, "财政拨款收支总表"),
  term("一般公共预算", /一般公共预算|公共财政/u, "一般公共预算支出表"),
  term("政府性基金", /政府性基金|政府基金/u, "政府性基金预算支出表"),
  term("国有资本经营", /国有资本|固有资本/u, "国有资本经营预算支出表"),
  term("财政专户", /财政专户/u, "财政专户管理资金预算支出表"),
  term("单位资金", /单位资金|自有资金|非财政/u, "单位资金支出预算表"),
  term("社保基金", /社会保险基金/u, "社会保险基金收支总表"),
  term("政府经济分类", /政府(?:预算)?(?:支出)?经济(?:分类|科目)/u, "支出预算分类汇总表（按政府预算经济分类）"),
  term("经济分类", /经济(?:分类|科目)/u, "财政拨款支出预算表（部门经济分类科目）"),
  term("功能分类", /功能(?:分类|科目)/u, "一般公共预算支出表（分功能科目）"),
  term("分单位", /[分按](?:预算)?单位|(?:单位|部门)汇总/u, "收入决算表（分单位）"),
  term("工资福利", /工资福利/u, "基本支出表--人员经费（工资福利支出）"),
  term("商品和服务", /商品和服务/u, "基本支出表--公用经费（商品和服务支出）"),
  term("对个人和家庭", /对个人和家庭/u, "基本支出表--人员经费（对个人和家庭的补助）"),
  term("人员经费", /人员(?:经费|支出|类)/u, "基本支出表--人员经费（工资福利支出）"),
  term("公用经费", /公用(?:经费|支出)/u, "基本支出表--公用经费（商品和服务支出）"),
  term("基本支出", /基本(?:支出|经费)/u, "一般公共预算基本支出表"),
  term("经营支出", /经营(?:支出|收支|收入)/u, "项目支出（含经营支出）表"),
  term("项目支出", /项目(?:支出|经费|预算)|专项/u, "一般公共预算项目支出表"),
  term("机关运行", /机关运行|行政经费/u, "机关运行经费预算财政拨款情况统计表"),
  term("三公", /三公/u, "一般公共预算“三公”经费支出表"),
  term("会议培训", /会议费|培训费/u, "“三公”经费及会议费、培训费支出决算表"),
  term("采购", /采购/u, "政府采购预算表"),
  term("购买服务", /购买服务|购买.{0,4}服务/u, "政府向社会力量购买服务预算表"),
  term("资产", /资产/u, "新增资产配置预算表"),
  term("绩效", /绩效|自评/u, "项目支出绩效目标表"),
  term("结转", /结转|结余/u, "上年结转结余预算支出表"),
  term("债务", /债务|债券/u, "地方政府一般债务限额和余额情况表"),
  term("转移支付", /转移支付|税收返还/u, "对下转移支付预算表"),
  term("征收", /征收|非税/u, "非税收入征收计划表"),
  term("明细", /明细/u, "财政拨款支出决算明细表"),
  term("收支", /收支|收入支出/u, "部门收支总表"),
  term("收入", /收入/u, "部门收入总表"),
  term("支出", /支出/u, "部门支出总表"),
];

/** `支出明细表（按支出功能分类科目-不含上年结转）`: whether a table counts what was carried in does not tell which table it is. */
const countsCarriedIn = /[-—、,;]?(?:不?含|不?包[含括])上年(?:度)?(?:财政拨款)?结[转余](?:和?结余|资金)*/gu;

/** A title without what it says of the money carried in. */
export function withoutCarriedIn(title: string): string {
  return title.replace(countsCarriedIn, "");
}

/** Does a title say that the table shows this year's money alone? */
export function leavesOutCarriedIn(title: string): boolean {
  return [...title.matchAll(countsCarriedIn)].some(([said]) => said.includes("不"));
}

const everywhere = titleTerms.map(({ name, printed }) => ({ name, printed: new RegExp(printed.source, "gu") }));

/** The names of the terms that a title has. */
export function termsIn(title: string): ReadonlySet<string> {
  const found = new Set<string>();
  let rest = withoutCarriedIn(title);
  for (const { name, printed } of everywhere) {
    const parted = rest.replace(printed, "|");
    if (parted !== rest) found.add(name);
    rest = parted;
  }
  return found;
}
