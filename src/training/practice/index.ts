/** Practice workbooks: mistakes planted into a workbook, the answers to them, and what a trainee's answers are worth. */
export { answerSheet } from "./answerSheet";
export { answerKeyOf, readAnswerKey, type AnswerKey } from "./key";
export { keyMarks, keySheet } from "./keySheet";
export { levels, mistakeKinds, type MistakeLevel, type MistakeId } from "./mistake";
export { plant, type Practice, type PracticeWish } from "./plant";
