/** What trainees found of the mistakes that were planted. */
export { resultsJson, resultsSheets, resultsText, type TraineeResult } from "./results";
export { scoreOf, type Score } from "./score";
