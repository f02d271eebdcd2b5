/** The words of published tables as data: each list has examples, and is used wherever its meaning is looked for. */
export { besideTable } from "./beside";
export { completePartsOf, listsAllMoney, namedPartsOf } from "./captionParts";
export { isCurrentTotal, isKindOfExpenditure, isSumOfPart, lineFormula, partsOfSource } from "./captions";
export * as columnKinds from "./columnKinds";
export { alternation, anyOf, isOneOf, type ExampleRow } from "./expressions";
export type { HeaderWords } from "./headerWords";
export * as keyColumns from "./keyColumns";
export { moneyOfTitle, type MoneyOfTitle } from "./moneyOfTitles";
export { isMoneyByName } from "./moneyByName";
export { beginsNote, beginsNoteWithColon, beginsRemark, explainsNegative, isSignature } from "./notes";
export { isIllegible, saysNothingThere } from "./nothingThere";
export { isDeduction, ofWhich, ofWhichWord, splitOrdinal } from "./ordinals";
export {
  blankOrganisationLabel,
  endsAsOrganisation,
  organisationInTitle,
  organisationLabel,
  organisationLabelAlone,
  organisationSuffix,
  ownOffice,
} from "./organisations";
export { belongsToPart } from "./economicParts";
export { isNextPage, isPageNumber } from "./pageSheets";
export {
  closesFinalAccounts,
  compares,
  atBeginning,
  comparesPeriods,
  comparingRow,
  comparisonWords,
  isPeriodWord,
  asCounted,
  lastYear,
  ofBudget,
  ofOutcome,
  budgetInHeader,
  precedesBudget,
  qualified,
  precedesEither,
  adjusted,
  beforeAdjustment,
  flows,
  flowsInRows,
  sharesOfWhole,
  precedesOutcome,
  saysPlanOrOutcome,
  speaksOfOtherYear,
  withoutNumber,
} from "./periods";
export { budgetOfTitle, withoutOwnBudget, type BudgetOfTitle } from "./budgetOfTitle";
export { countsPieces, endsInPieces, isCount, mixedPieces, unitIsPieces } from "./pieces";
export { isProjectCategory } from "./projectCategories";
export { isPurchaseKind } from "./purchaseKinds";
export { isReviewSheet, isReviewTitle } from "./reviewSheets";
export {
  aboutTables,
  asTitledFinal,
  fillDate,
  isTableName,
  isSentence,
  isTextHeading,
  isHeadedBudget,
  isTitledBudget,
  isTitledFinal,
  isTitleLine,
  isTitleOfText,
  mayBeTitleLine,
  sameInTitles,
  tableNumber,
  titleFillers,
  withoutContinued,
} from "./titles";
export { indicatorNumber, sparesIndicator } from "./spareIndicators";
export { isUnspent, mayBeLoss, mayBeSurplus, surplusRole, type SurplusRole } from "./surplus";
export { leavesOutCarriedIn, termsIn, withoutCarriedIn } from "./titleTerms";
export { isWholeYear, monthsIn } from "./yearParts";
export {
  isSubtotalLabel,
  isSumLabel,
  isDivision,
  isTotalHeader,
  isSideHead,
  isSideTotal,
  isBareSum,
  isTotalLabel,
  sideTotals,
  subtotals,
  isSumOfAll,
  isApartFromYear,
  isOwnSum,
  isSumOfSide,
  totalledBy,
  totals,
  totalsOf,
  withoutSum,
} from "./totals";
export { mayBeUndivided } from "./undivided";
export { anyUnit, columnLetters, currency, unitInBrackets, unitLabelWords, units } from "./units";
export { continuesNumber, isBareYear, isPeriodLabel, withoutYear, withoutYears, yearIn, yearNumberIn } from "./years";
