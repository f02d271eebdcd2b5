/** Every rule, in the order in which the handbook shows them. */
import { balance } from "./balance";
import { basisArithmetic } from "./basisArithmetic/basisArithmetic";
import { budgetHistory } from "./budgetHistory/budgetHistory";
import { codeOrder } from "./codeOrder";
import { columnSum } from "./columnSum";
import { periodChange } from "./comparison/periodChange";
import { crossCheck } from "./crossCheck/crossCheck";
import { overallCrossCheck } from "./crossCheck/overallCrossCheck";
import { duplicateCode } from "./duplicateCode";
import { emptyTable } from "./emptyTable";
import { executionRate } from "./executionRate";
import { formTitle } from "./formTitle";
import { formulaError } from "./formulaError";
import { groupTotal } from "./groupTotal";
import { headingLines } from "./headingLines";
import { indicatorAcrossForms } from "./indicator/acrossForms";
import { indicator } from "./indicator/indicator";
import { missingParent } from "./missingParent";
import { missingTable } from "./missingTable";
import { bracketedName } from "./names/bracketedName";
import { codeLevel } from "./names/codeLevel";
import { missingName } from "./names/missingName";
import { nameCodePair } from "./names/nameCodePair";
import { nameDiffers } from "./names/nameDiffers";
import { unknownCode } from "./names/unknownCode";
import { contents } from "./narrative/contents";
import { narrativeAmount } from "./narrative/narrativeAmount";
import { narrativeCompletion } from "./narrative/narrativeCompletion";
import { narrativeDifference } from "./narrative/narrativeDifference";
import { narrativeDirection } from "./narrative/narrativeDirection";
import { narrativeItems } from "./narrative/narrativeItems";
import { narrativeNone } from "./narrative/narrativeNone";
import { narrativeOrganisation } from "./narrative/narrativeOrganisation";
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
import { organisation } from "./organisation/organisation";
import { score } from "./points/score";
import { weightTotal } from "./points/weightTotal";
import { placeholder } from "./placeholder";
import { precision } from "./precision";
import { procurement } from "./procurement/procurement";
import { projectName } from "./projectName/projectName";
import { projectTotal } from "./projectTotal/projectTotal";
import { rollUp } from "./rollUp";
import { codeLength } from "./codeLength";
import { evaluationGrade } from "./evaluationGrade";
import { countAsShare } from "./indicator/countAsShare";
import { groupPrice } from "./procurement/groupPrice";
import { measureUnit } from "./procurement/measureUnit";
import { tickedBoxes } from "./tickedBoxes";
import { yearlyRate } from "./yearlyRate";
import { nameOfCode } from "./projectName/nameOfCode";
import { lostLetter } from "./organisation/lostLetter";
import { templateLeft } from "./templateLeft";
import { nameTypos } from "./nameTypos";
import type { Rule } from "./rule";
import { share } from "./share";
import { shareTotal } from "./shareTotal";
import { slippedRows } from "./slippedRows/slippedRows";
import { statedFormula } from "./statedFormula/statedFormula";
import { unreadableAmount } from "./unreadableAmount";
import { unitLabel } from "./unitLabel/unitLabel";
import { wrongCode } from "./wrongCode";
import { year } from "./year";

export type {
  Check,
  CouldNotRun,
  Derivation,
  Equality,
  Holds,
  Mismatch,
  Place,
  Rule,
  RuleDocs,
  Severity,
  Term,
  Violation,
} from "./rule";
export { fieldText } from "./formFields";
export { tableRelations } from "./crossCheck/crossCheck";
export { formRelations } from "./crossCheck/overallCrossCheck";
export type { Relation } from "./crossCheck/relation";
export { factName, figure, rowName, unitOf } from "./wording";
export { placeOf, placeText } from "./rule";

export const rules: readonly Rule[] = [
  // 金额
  rollUp,
  columnSum,
  periodChange,
  balance,
  crossCheck,
  statedFormula,
  negativeAmount,
  precision,
  // 绩效表和采购表
  groupTotal,
  share,
  shareTotal,
  executionRate,
  weightTotal,
  score,
  projectTotal,
  overallCrossCheck,
  indicator,
  indicatorAcrossForms,
  countAsShare,
  procurement,
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
