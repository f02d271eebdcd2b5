/** Every standard table that is known, in the order in which a disclosure prints them. */
import { governmentFund, stateCapital } from "./budgetsBeside";
import { expenditureList, expenditureSummary } from "./expenditureSummary";
import { final06 } from "./final06";
import { final09 } from "./final09";
import { final02, final03, final05, final07, final08, finalIncomeExpenditure } from "./finalFunctional";
import { final01, final04 } from "./finalSummaries";
import { finalProjectEconomic, operatingEconomic, operatingEconomicBudget } from "./finalEconomic";
import { fiscalBasic, fiscalEconomic, fiscalFunctional } from "./fiscalExpenditure";
import { fiscalSummary } from "./fiscalSummary";
import { performanceOverall } from "./forms/performanceOverall";
import { performanceProject } from "./forms/performanceProject";
import { selfEvaluationOverall, selfEvaluationProject } from "./forms/selfEvaluation";
import { general } from "./general";
import {
  generalPublicEconomic,
  generalPublicFunctional,
  generalPublicOrganisation,
  generalPublicProjectEconomic,
  generalPublicProjectFunctional,
} from "./generalPublic";
import { basicExpenditure, generalPublicBasic, generalPublicBasicFunctional } from "./generalPublicBasic";
import { incomeExpenditure } from "./incomeExpenditure";
import { incomeList, incomeSummary } from "./incomeSummary";
import type { Layout } from "./layout";
import { operationHoldings, operationInformation } from "./operationInformation";
import { fiscalSpecialExpenditure, unitFundsExpenditure } from "./otherMoney";
import { procurementItems, procurementOutcome, procurementOutcomeItems } from "./procurementByKind";
import { project } from "./project";
import { assetAllocation, procurement, purchasedServices } from "./purchases";
import { stateAssets } from "./stateAssets";
import { threePublic } from "./threePublic";
import { final09Items, threePublicItems } from "./threePublicItems";
import { final09Rows, threePublicYears } from "./threePublicRows";

export type { ColumnWords } from "./columnWords";
export type { FormField, FormParts, FormSection } from "./forms/form";
export { general };
export { keyTotalFamilies, type KeyTotalFamily, type KeyTotalGroup } from "./keyTotal";
export {
  generalId,
  standsBeside,
  statedSums,
  type ColumnSum,
  type DocumentKind,
  type Layout,
  type TableAxis,
} from "./layout";

export const layouts: readonly Layout[] = [
  incomeExpenditure,
  incomeSummary,
  incomeList,
  expenditureSummary,
  expenditureList,
  fiscalSummary,
  fiscalFunctional,
  fiscalEconomic,
  fiscalBasic,
  generalPublicFunctional,
  generalPublicOrganisation,
  generalPublicEconomic,
  generalPublicBasic,
  generalPublicBasicFunctional,
  generalPublicProjectEconomic,
  generalPublicProjectFunctional,
  basicExpenditure,
  threePublic,
  threePublicItems,
  threePublicYears,
  governmentFund,
  stateCapital,
  fiscalSpecialExpenditure,
  unitFundsExpenditure,
  project,
  operatingEconomicBudget,
  procurement,
  procurementItems,
  purchasedServices,
  assetAllocation,
  performanceOverall,
  performanceProject,
  final01,
  final02,
  final03,
  finalIncomeExpenditure,
  final04,
  final05,
  final06,
  finalProjectEconomic,
  final07,
  final08,
  final09,
  operationInformation,
  operationHoldings,
  operatingEconomic,
  final09Items,
  final09Rows,
  procurementOutcome,
  procurementOutcomeItems,
  stateAssets,
  selfEvaluationOverall,
  selfEvaluationProject,
];

const byId: ReadonlyMap<string, Layout> = new Map([...layouts, general].map((layout) => [layout.id, layout]));

/** @returns undefined where there is neither a standard table nor `general` of this id */
export function layoutOf(id: string): Layout | undefined {
  return byId.get(id);
}
