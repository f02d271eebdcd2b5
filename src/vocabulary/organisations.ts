/** What stands before, behind and instead of the name of an organisation. */
import { alternation, ends, isOneOf } from "./expressions";

/** Whose table it is; the name, which a cell may break over two lines, is the one group: `编制单位：某某局`, `部门（单位）名称：某某局`. */
export const organisationLabel =
  /(?:^|[\s(])(?:编制|填报|公开|预算|申报)?(?:部门|单位)(?:\/单位|\/部门|\(单位\)|\(部门\))?(?:名称)?(?:\(盖章\))?:\s*(\S.*)$/su;
/** The same with nothing filled in: `单位名称：`, `编制部门：`. */
export const blankOrganisationLabel =
  /^(?:编制|填报|公开|预算|申报)?(?:部门|单位)(?:\/单位|\/部门|\(单位\)|\(部门\))?(?:名称)?(?:\(盖章\))?:\s*$/u;
/** A label without its colon, in the place of a name: `预算单位`. */
export const organisationLabelAlone = isOneOf(["部门", "单位", "预算单位", "单位名称", "部门名称"]);

const own = ["本级", "机关", "本部"];
const endings = "局委会厅部队站所馆处院";
/** The last words of organisations' names. */
export const organisationEnds = `[${endings}]|${alternation([...own, "办公室", "中心", "学校", "大学", "公司", "政府"])}`;
/** The name of an organisation by its last word: `某某市医疗保障局`, `某某中心（本级）`; and not `政府办公厅（室）及相关机构事务（款）` or `图书馆（项）`. */
export const endsAsOrganisation = new RegExp(`(?:${organisationEnds})(?:\\((?![类款项目]\\))[^()]*\\))*$`, "u");
const beforeYear = /^([一-龥()]{2,40})20\d\d年/u;
/** Whose table it is by its title: `某省水利厅2019年部门收支预算总表`. */
export function organisationInTitle(title: string): string | undefined {
  const name = beforeYear.exec(title)?.[1];
  return name !== undefined && endsAsOrganisation.test(name) ? name : undefined;
}
/** A department's own office beside its units: `某某局本级`, `某某局（机关）`. */
export const endsAsOwnOffice = new RegExp(`\\(?(?:${alternation(own)})\\)?$`, "u");
/** Which part of an organisation: `某某局本级`, `某某局机关`, `某某局（汇总）`. */
export const organisationSuffix = ends([...own, "汇总", "部门", "合并"]);
/** The name of an organisation's own office below it: `局本级`, `（机关）`. */
export const ownOffice = new RegExp(`^\\(?[局厅委办部]?(?:${alternation(own)})\\)?$`, "u");
/** Other bodies than the one that publishes, by what they are called: `全市检察机关`, `县本级`, `全区各级检察院`, `同级法院`. */
export const otherBodies = /^全[省市州盟县区旗]|各级|^[省市州盟县区旗镇乡]本?级|^(?:同级|上级|邻|兄弟)/u;
/** Says that it is the one that publishes: `我局`, `本中心`. */
export const ofOneself = /[本我该](?![级部])[一-龥]{1,2}$/u;
