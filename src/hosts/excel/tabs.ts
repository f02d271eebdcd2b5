/** The worksheets of the workbook, and how to ask all of them something in one round trip. */
import { grouped } from "../../grouped";
import type { Visibility } from "../../workbook";
import { officeCode } from "./failure";

export interface Tab {
  readonly name: string;
  readonly id: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly sheet: Excel.Worksheet;
}

const visibilities: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** One round trip. */
export async function tabsOf(context: Excel.RequestContext): Promise<Tab[]> {
  const sheets = context.workbook.worksheets.load("items/name,items/id,items/visibility,items/protection/protected");
  await context.sync();
  return sheets.items.map((sheet) => ({
    name: sheet.name,
    id: sheet.id,
    visibility: visibilities[sheet.visibility] ?? "visible",
    isProtected: sheet.protection.protected,
    sheet,
  }));
}

export interface Answer<T> {
  readonly tab: Tab;
  readonly answer: T;
}

/**
 * Asks every sheet in one round trip. Where a chart or macro sheet is among them, which refuses nearly everything and says so only when
 * asked, each is asked alone and those that refuse are left out.
 */
export async function askEach<T>(
  context: Excel.RequestContext,
  tabs: readonly Tab[],
  ask: (tab: Tab) => T,
): Promise<Answer<T>[]> {
  const answers = tabs.map((tab) => ({ tab, answer: ask(tab) }));
  try {
    await context.sync();
    return answers;
  } catch (error) {
    if (officeCode(error) !== "UnsupportedSheet") throw error;
    const [only, ...others] = tabs;
    if (only === undefined || others.length === 0) return [];
  }
  const alone: Answer<T>[] = [];
  for (const tab of tabs) alone.push(...(await askEach(context, [tab], ask)));
  return alone;
}

export function bySheet<T extends { readonly sheet: string }>(items: readonly T[]): Map<string, T[]> {
  return grouped(items, ({ sheet }) => sheet);
}
