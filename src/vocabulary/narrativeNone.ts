/** How a narrative says that there is none of something. */

export const denialOfBudget =
  /(?:无|没有|未(?=安排|使用|编制|发生)|不涉及)(?:使用|安排|编制|涉及|发生)?(?:一般公共预算)?(政府性基金|国有资本经营|三公经费|政府采购|政府(?:向社会力量)?购买服务)(?:预算|财政拨款|拨款|资金|本年)*(?:安排的?|收入|支出|收支|及|和|、|项目|情况|预算|经费|相关)*(?=[,;。]|$)/gu;

const vehiclesBought = "公务用车购置(?:费?[及和与](?:公务用车)?运行(?:维护)?)?";
const item = `(?:因公出国(?:\\(境\\))?|${vehiclesBought}|公务用车运行(?:维护)?|公务接待)(?:费用?|经费)?(?:支出)?(?:预算)?`;
const verb = "(?:安排|发生|产生|列支|编制|支出)";

/** Of one item of 三公, or of several: `没有因公出国(境)费和公务用车购置费`; `未购置公务用车` says it of the purchase. */
export const denialOfItems = new RegExp(
  `(?:(?:没有|无|[未不]${verb})${verb}?${item}(?:[、和及与]${item})*|(?:没有|[未不])(?:安排)?(?:新增|更新|新)?购置(?:更新)?公务用车)(?=[,;。)]|$)`,
  "gu",
);
export const deniedItem = new RegExp(item, "gu");
export const vehicleBought = /购置(?:更新)?公务用车$/u;
/** Of what was planned, and not of what came of it; and the other way round. */
export const ofPlan = /安排|编制|预算$/u;
export const ofOutcome = /^未(?!安排|编制)|发生|产生|列支/u;
/** What may stand in the clause before it, where it is told of the whole: the year, and whose document it is. */
export const deniedByWhom =
  /^(?:其中|因此|且|也|均|继续|仍|[我本](?:部门|单位|级|系统|[局委办院厅校处站所镇乡]|中心|街道)|全年|当年|[今本]年度?|上年度?|去年|20\d\d年度?)*$/u;
/** Before it: then it is not told of all that the tables have. */
export const ofOtherMoney = /政府性基金|国有资本|非财政|自有|事业收入|除[^,;。]*外,?$/u;
