/** The words for the budgets. */

/** Of which budget a figure is: all money of the unit, that from the treasury, or one of the three budgets. */
export type Scope = "all" | "fiscal" | "generalPublic" | "governmentFund" | "stateCapital";

interface ScopeWord {
  readonly scope: Scope;
  readonly words: RegExp;
  readonly example: string;
}

/** The first that is found counts. */
export const scopeWords: readonly ScopeWord[] = [
  {
    scope: "generalPublic",
    words: /一般公共(?:预算(?:本年|当年)?(?:财政拨款|拨款|财政)?|财政拨款)(?:资金)?|公共预算财政拨款/u,
    example: "一般公共预算拨款收入",
  },
  {
    scope: "governmentFund",
    words: /政府性基金(?:预算)?(?:本年|当年)?(?:财政拨款|拨款)?(?:资金)?/u,
    example: "政府性基金预算财政拨款支出",
  },
  {
    scope: "stateCapital",
    words: /国有资本经营(?:预算)?(?:本年|当年)?(?:财政拨款|拨款)?(?:资金)?/u,
    example: "国有资本经营预算支出",
  },
  { scope: "fiscal", words: /(?<!非)财政(?:拨款|资金)/u, example: "财政拨款收支总预算" },
];
