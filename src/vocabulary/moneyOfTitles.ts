/** Which money a table shows by its title: `一般公共预算基本支出表—公用经费（商品和服务支出）`. Titles with any other word are not told. */
import { alternation } from "./expressions";

/** Of whose money, for what, and of which subject a table is; absent where it is of all. */
export interface MoneyOfTitle {
  readonly fund?: string;
  readonly nature?: string;
  readonly part?: string;
}

interface Saying {
  readonly printed: RegExp;
  readonly says: MoneyOfTitle;
  readonly example: string;
}

/** What one has taken the next does not see again. */
const sayings: readonly Saying[] = [
  {
    printed: /一般公共预算(?:财政)?(?:拨款)?/u,
    says: { fund: "generalPublic" },
    example: "一般公共预算财政拨款支出决算明细表",
  },
  {
    printed: /政府性基金(?:预算)?(?:财政)?(?:拨款)?/u,
    says: { fund: "governmentFund" },
    example: "政府性基金预算支出分类汇总表",
  },
  { printed: /财政拨款/u, says: { fund: "fiscal" }, example: "财政拨款支出决算明细表" },
  { printed: /工资福利支出/u, says: { part: "301" }, example: "基本支出表--人员经费（工资福利支出）" },
  { printed: /商品和服务支出/u, says: { part: "302" }, example: "基本支出表--公用经费（商品和服务支出）" },
  {
    printed: /对个人和家庭的?补助(?:支出)?/u,
    says: { part: "303" },
    example: "基本支出表--人员经费（对个人和家庭的补助）",
  },
  { printed: /基本支出/u, says: { nature: "basic" }, example: "部门基本支出分类表" },
  { printed: /项目支出/u, says: { nature: "project" }, example: "部门项目支出分类表" },
  { printed: /上年结转(?:结余)?/u, says: { nature: "carriedIn" }, example: "上年结转结余预算支出表" },
];

/** 人员经费 consists of 301 and 303, 公用经费 of 302 and more: said beside one of them, they say nothing else. */
const groups: readonly Saying[] = [
  { printed: /人员经费/u, says: { part: "personnel" }, example: "基本支出表--人员经费" },
  { printed: /公用经费/u, says: { part: "operating" }, example: "基本支出表--公用经费" },
];

/** They say how the money is listed, or nothing: `部门支出预算分类汇总表（按政府预算支出经济分类科目）`. */
const others = new RegExp(
  alternation(
    "部门 单位 预算 决算 支出 安排 分类 汇总 明细 总体 总表 情况 科目 功能 政府 经济 按 分 及 和 表 年度 年".split(" "),
  ),
  "gu",
);

const punctuation = /[-—()、，,：: ]/gu;

/** @param title without the organisation whose table it is, and without its year */
export function moneyOfTitle(title: string): MoneyOfTitle | undefined {
  if (!title.includes("支出")) return undefined;
  let rest = title;
  const said: MoneyOfTitle[] = [];
  const take = ({ printed }: Saying): boolean => {
    const parted = rest.replace(printed, "|");
    const isPrinted = parted !== rest;
    rest = parted;
    return isPrinted;
  };
  for (const saying of sayings) if (take(saying)) said.push(saying.says);
  const isOfSubject = said.some(({ part }) => part !== undefined);
  for (const saying of groups) if (take(saying) && !isOfSubject) said.push(saying.says);
  const keys = said.flatMap((says) => Object.keys(says));
  const unsaid = rest.replaceAll("|", "").replace(others, "").replace(punctuation, "");
  return unsaid === "" && new Set(keys).size === keys.length ? Object.assign({}, ...said) : undefined;
}
