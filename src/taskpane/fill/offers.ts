/** What can be filled in: names from codes, and codes from names, which are never filled unasked. */
import { proposeCodes, proposeNames, type Proposal } from "../../fill";
import type { Inspected } from "../../session";

export interface Offer {
  /** The cell. */
  readonly key: string;
  readonly proposal: Proposal;
  readonly what: "name" | "code";
  /** Ticked until the user says otherwise. */
  readonly isUsual: boolean;
}

export function offersOf({ disclosure, catalogue }: Inspected): readonly Offer[] {
  const offer =
    (what: Offer["what"]) =>
    (proposal: Proposal): Offer => ({
      key: `${proposal.edit.row}:${proposal.edit.column}:${proposal.edit.sheet}`,
      proposal,
      what,
      isUsual: what === "name" && proposal.certain,
    });
  return [
    ...proposeNames(disclosure, catalogue).map(offer("name")),
    ...proposeCodes(disclosure, catalogue).map(offer("code")),
  ];
}
