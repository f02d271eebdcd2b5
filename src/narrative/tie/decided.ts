/** Whether a figure is that of one of the facts that may be meant. */
import { amountOf, type Fact } from "../../recognise";
import type { Figure } from "../statements/statement";
import type { Tie } from "./tied";

/** @param isCertain where all facts say one thing, a figure that says another differs */
export function decided(figure: Figure, facts: readonly Fact[], isCertain: boolean): Tie {
  const agreeing = facts.filter((fact) => figure.amount.agreement(amountOf(fact)) !== "differs");
  if (agreeing.length > 0) return { kind: "agrees", facts: agreeing };
  const [first, ...others] = facts;
  if (first === undefined || !isCertain) return { kind: "notFound", facts };
  const amount = amountOf(first);
  const alike = others.every((fact) => amountOf(fact).agreement(amount) !== "differs");
  return alike ? { kind: "differs", facts } : { kind: "notFound", facts, isNoneOf: true };
}
