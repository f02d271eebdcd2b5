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

export interface TabAnswer<Asked, T> {
  readonly of: Asked;
  readonly answer: T;
}

/**
 * Asks something of all objects in one round trip. Where one of them refuses, each is asked alone, and those that refuse are left out.
 * A sheet that is a chart or a macro sheet refuses nearly everything, and says so only when asked.
 */
export async function askEach<Asked, T>(
  context: Excel.RequestContext,
  objects: readonly Asked[],
  ask: (object: Asked) => T,
  isRefusal: (error: unknown) => boolean = isUnsupportedSheet,
): Promise<TabAnswer<Asked, T>[]> {
  const answers = objects.map((object) => ({ of: object, answer: ask(object) }));
  try {
    await context.sync();
    return answers;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (objects.length <= 1) return [];
  }
  const alone: TabAnswer<Asked, T>[] = [];
  for (const object of objects) alone.push(...(await askEach(context, [object], ask, isRefusal)));
  return alone;
}

function isUnsupportedSheet(error: unknown): boolean {
  return officeCode(error) === "UnsupportedSheet";
}

/** Items by the sheet that they stand on. */
export function bySheet<T extends { readonly sheet: string }>(items: readonly T[]): Map<string, T[]> {
  return grouped(items, ({ sheet }) => sheet);
}
