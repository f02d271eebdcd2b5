/** What trainees found of the mistakes that were planted. */
export { resultsJson, resultsSheets, resultsText, type TraineeResult } from "./results";
export { remarksOn, type ScoreRemark } from "./remarks";
export { scoreOf, type Score } from "./score";
