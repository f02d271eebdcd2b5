/** What trainees found of the mistakes that were planted. */
export { resultsJson, resultsSheets, resultsText, type Result } from "./results";
export { remarksOn, type Remark } from "./remarks";
export { scoreOf, type Score } from "./score";
