/** Every rule, in the order in which the handbook shows them. */
import type { Rule } from "../contract/rule";
import { balance } from "./balance/balance";
import { basisArithmetic } from "./basisArithmetic/basisArithmetic";
import { budgetHistory } from "./budgetHistory/budgetHistory";
import { codeLength } from "./codeLength";
import { codeOrder } from "./codeOrder";
import { columnSum } from "./columnSum/columnSum";
import { periodChange } from "./comparison/periodChange";
import { shareOfTotal } from "./comparison/shareOfTotal";
import { crossCheck } from "./crossCheck/crossCheck";
import { overallCrossCheck } from "./crossCheck/overallCrossCheck";
import { duplicateCode } from "./duplicateCode";
import { emptyTable } from "./emptyTable";
import { evaluationGrade } from "./evaluationGrade";
import { executionFunding } from "./executionFunding";
import { executionRate } from "./executionRate";
import { formTitle } from "./formTitle";
import { formulaError } from "./formulaError";
import { groupTotal } from "./groupTotal/groupTotal";
import { headingLines } from "./headingLines";
import { indicatorAcrossForms } from "./indicator/acrossForms";
import { countAsShare } from "./indicator/countAsShare";
import { firstLevelName } from "./indicator/firstLevelName";
import { fullPoints } from "./indicator/fullPoints";
import { longTermGoal } from "./indicator/longTermGoal";
import { missingTarget } from "./indicator/missingTarget";
import { repeatedIndicator } from "./indicator/repeatedIndicator";
import { secondLevel } from "./indicator/secondLevel";
import { secondLevelName } from "./indicator/secondLevelName";
import { targetOver100 } from "./indicator/targetOver100";
import { targetText } from "./indicator/targetText";
import { targetUnit } from "./indicator/targetUnit";
import { underTwoLevels } from "./indicator/underTwoLevels";
import { missingParent } from "./missingParent";
import { missingTable } from "./missingTable";
import { bracketedName } from "./names/bracketedName";
import { codeLevel } from "./names/codeLevel";
import { missingName } from "./names/missingName";
import { nameCodePair } from "./names/nameCodePair";
import { nameDiffers } from "./names/nameDiffers";
import { unknownCode } from "./names/unknownCode";
import { nameTypos } from "./nameTypos";
import { contents } from "./narrative/contents";
import { narrativeAmount } from "./narrative/narrativeAmount";
import { narrativeCompletion } from "./narrative/narrativeCompletion";
import { narrativeDifference } from "./narrative/narrativeDifference";
import { narrativeDirection } from "./narrative/narrativeDirection";
import { narrativeItems } from "./narrative/narrativeItems";
import { narrativeNone } from "./narrative/narrativeNone";
import { narrativeOrganisation } from "./narrative/narrativeOrganisation";
import { narrativePart } from "./narrative/narrativePart";
import { narrativeRate } from "./narrative/narrativeRate";
import { narrativeReason } from "./narrative/narrativeReason";
import { narrativeRepeat } from "./narrative/narrativeRepeat";
import { narrativeShare } from "./narrative/narrativeShare";
import { narrativeSubject } from "./narrative/narrativeSubject";
import { narrativeSum } from "./narrative/narrativeSum";
import { narrativeUnit } from "./narrative/narrativeUnit";
import { narrativeYear } from "./narrative/narrativeYear";
import { negativeAmount } from "./negativeAmount";
import { numberAsText } from "./numberAsText";
import { innerPlace } from "./organisation/innerPlace";
import { lostLetter } from "./organisation/lostLetter";
import { organisation } from "./organisation/organisation";
import { placeholder } from "./placeholder/placeholder";
import { score } from "./points/score";
import { weightTotal } from "./points/weightTotal";
import { precision } from "./precision";
import { assetLimit } from "./procurement/assetLimit";
import { groupPrice } from "./procurement/groupPrice";
import { measureUnit } from "./procurement/measureUnit";
import { procuredAssets } from "./procurement/procuredAssets";
import { procuredServices } from "./procurement/procuredServices";
import { procurementItem } from "./procurement/procurementItem";
import { procurementPlan } from "./procurement/procurementPlan";
import { purchaseBudget } from "./procurement/purchaseBudget";
import { quantityPrice } from "./procurement/quantityPrice";
import { smallBusiness } from "./procurement/smallBusiness";
import { evaluationInText } from "./project/evaluationInText";
import { evaluationSum } from "./project/evaluationSum";
import { missingProjectForm } from "./project/missingProjectForm";
import { projectAmount } from "./project/projectAmount";
import { projectDetail } from "./project/projectDetail";
import { projectFunding } from "./project/projectFunding";
import { projectListSum } from "./project/projectListSum";
import { projectWithinTotal } from "./project/projectWithinTotal";
import { repeatedProject } from "./project/repeatedProject";
import { nameOfCode } from "./projectName/nameOfCode";
import { projectName } from "./projectName/projectName";
import { rollUp } from "./rollUp";
import { share } from "./share";
import { shareTotal } from "./shareTotal";
import { slippedRows } from "./slippedRows/slippedRows";
import { statedFormula } from "./statedFormula";
import { surplus } from "./surplus";
import { templateLeft } from "./templateLeft";
import { tickedBoxes } from "./tickedBoxes";
import { unitLabel } from "./unitLabel/unitLabel";
import { unreadableAmount } from "./unreadableAmount/unreadableAmount";
import { wrongCode } from "./wrongCode/wrongCode";
import { year } from "./year/year";
import { yearlyRate } from "./yearlyRate";

export type { Place } from "../readings/place";
export type {
  CouldNotRun,
  Derivation,
  Equality,
  Holds,
  Mismatch,
  Rule,
  RuleDocs,
  Severity,
  Violation,
} from "../contract/rule";
export { fieldText } from "../readings/formFields";
export { tableRelations } from "./crossCheck/crossCheck";
export { formRelations } from "./crossCheck/overallCrossCheck";
export type { Relation } from "./crossCheck/relation";
export { factName, figure, rowName, unitOf } from "../readings/wording";
export { placeOf, placeText } from "../readings/place";
export { presentFingerprints, presentIds, presentSettings, renamedRules } from "./renamed";

export const rules: readonly Rule[] = [
  // 金额
  rollUp,
  columnSum,
  periodChange,
  shareOfTotal,
  balance,
  surplus,
  crossCheck,
  statedFormula,
  negativeAmount,
  precision,
  // 绩效表和采购表
  groupTotal,
  share,
  shareTotal,
  executionRate,
  executionFunding,
  weightTotal,
  score,
  projectWithinTotal,
  projectFunding,
  projectDetail,
  repeatedProject,
  projectListSum,
  projectAmount,
  missingProjectForm,
  evaluationSum,
  evaluationInText,
  overallCrossCheck,
  targetText,
  targetOver100,
  targetUnit,
  longTermGoal,
  repeatedIndicator,
  underTwoLevels,
  firstLevelName,
  secondLevel,
  secondLevelName,
  missingTarget,
  fullPoints,
  indicatorAcrossForms,
  countAsShare,
  quantityPrice,
  smallBusiness,
  procurementItem,
  assetLimit,
  purchaseBudget,
  procuredServices,
  procuredAssets,
  procurementPlan,
  groupPrice,
  measureUnit,
  basisArithmetic,
  budgetHistory,
  yearlyRate,
  evaluationGrade,
  tickedBoxes,
  // 单元格
  numberAsText,
  unreadableAmount,
  formulaError,
  // 科目与项目
  unknownCode,
  nameDiffers,
  missingName,
  codeLevel,
  bracketedName,
  nameCodePair,
  missingParent,
  duplicateCode,
  slippedRows,
  wrongCode,
  codeOrder,
  projectName,
  nameOfCode,
  codeLength,
  nameTypos,
  // 表与文档
  unitLabel,
  year,
  organisation,
  innerPlace,
  lostLetter,
  headingLines,
  formTitle,
  placeholder,
  templateLeft,
  emptyTable,
  missingTable,
  // 情况说明
  narrativeAmount,
  narrativeUnit,
  narrativeDifference,
  narrativeRate,
  narrativeCompletion,
  narrativeShare,
  narrativeSum,
  narrativePart,
  narrativeDirection,
  narrativeNone,
  narrativeSubject,
  narrativeYear,
  narrativeReason,
  narrativeRepeat,
  narrativeItems,
  narrativeOrganisation,
  contents,
];
