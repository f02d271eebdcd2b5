/** The templates that come with the program. */
import type { DocumentKind } from "../../layouts";
import budget from "./templates/budget.txt";
import finalAccounts from "./templates/finalAccounts.txt";

/** By the names that users give. */
export const shippedTemplates: Readonly<Record<string, string>> = { 预算: budget, 决算: finalAccounts };

export function templateFor(kind: DocumentKind | undefined): string {
  return kind === "finalAccounts" ? finalAccounts : budget;
}
