/** Every standard table that is known, in the order in which a disclosure prints them. */
import { governmentFund, stateCapital } from "./budgetsBeside";
import { expenditureSummary } from "./expenditureSummary";
import { final06 } from "./final06";
import { final09 } from "./final09";
import { final02, final03, final05, final07, final08 } from "./finalFunctional";
import { final01, final04 } from "./finalSummaries";
import { fiscalSummary } from "./fiscalSummary";
import { generalPublicFunctional, generalPublicOrganisation } from "./generalPublic";
import { generalPublicBasic } from "./generalPublicBasic";
import { incomeExpenditure } from "./incomeExpenditure";
import { incomeSummary } from "./incomeSummary";
import type { Layout } from "./layout";
import { project } from "./project";
import { assetAllocation, procurement, purchasedServices } from "./purchases";
import { threePublic } from "./threePublic";

export {
  parseSum,
  type Axis,
  type ColumnSum,
  type DocumentKind,
  type HeaderWords,
  type Layout,
  type SumPart,
} from "./layout";

export const layouts: readonly Layout[] = [
  incomeExpenditure,
  incomeSummary,
  expenditureSummary,
  fiscalSummary,
  generalPublicFunctional,
  generalPublicOrganisation,
  generalPublicBasic,
  threePublic,
  governmentFund,
  stateCapital,
  project,
  procurement,
  purchasedServices,
  assetAllocation,
  final01,
  final02,
  final03,
  final04,
  final05,
  final06,
  final07,
  final08,
  final09,
];
