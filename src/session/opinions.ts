/** What 审核意见 is written with. It takes every rule with it, as it says what each is called: loaded by whoever asks for the sheet. */
export { asAdded, countAnswers, earlierReview, earlierReviewIn } from "../report/review/earlier";
export { secondRound } from "../report/review/secondRound";
export { reviewSheet } from "../report/review/sheet";
