/** The conditional formats that have a formula, of all sheets: the user's and ours. */
import { isAboutOneObject } from "./failure";
import { askEach, type Tab } from "./tabs";

export interface CustomFormat {
  readonly tab: Tab;
  readonly id: string;
  /** Empty until one is given to it; absent where Excel cannot read it. */
  readonly formula: string | undefined;
}

interface Listed {
  readonly tab: Tab;
  readonly format: Excel.ConditionalFormat;
}

/**
 * Two round trips. More where Excel cannot read one of the formats, which it has been seen to fail at (OfficeDev/office-js 5222, 6396,
 * 6827, 6835): then it is asked for sheet after sheet, and for each format of a sheet that it cannot list. One that it cannot even list is left out.
 */
export async function customFormats(context: Excel.RequestContext, tabs: readonly Tab[]): Promise<CustomFormat[]> {
  // Only a custom format has a formula; others refuse to be asked for one.
  const custom = (await listed(context, tabs)).filter(({ format }) => format.type === "Custom");
  if (custom.length === 0) return [];
  const answers = await askEach(context, custom, ({ format }) => format.custom.rule.load("formula"), isAboutOneObject);
  const formulas = new Map(answers.map(({ of, answer }) => [of, answer.formula]));
  return custom.map((one) => ({ tab: one.tab, id: one.format.id, formula: formulas.get(one) }));
}

async function listed(context: Excel.RequestContext, tabs: readonly Tab[]): Promise<Listed[]> {
  const sheets = await askEach(context, tabs, (tab) => formatsOf(tab).load("items/id,items/type"), isAboutOneObject);
  const known = new Set(sheets.map(({ of }) => of));
  return [
    ...sheets.flatMap(({ of, answer }) => answer.items.map((format) => ({ tab: of, format }))),
    ...(await listedSingly(
      context,
      tabs.filter((tab) => !known.has(tab)),
    )),
  ];
}

async function listedSingly(context: Excel.RequestContext, tabs: readonly Tab[]): Promise<Listed[]> {
  if (tabs.length === 0) return [];
  const counts = await askEach(context, tabs, (tab) => formatsOf(tab).getCount(), isAboutOneObject);
  const places = counts.flatMap(({ of, answer }) =>
    Array.from({ length: answer.value }, (_, index) => ({ tab: of, index })),
  );
  const formats = await askEach(
    context,
    places,
    ({ tab, index }) => formatsOf(tab).getItemAt(index).load("id,type"),
    isAboutOneObject,
  );
  return formats.map(({ of, answer }) => ({ tab: of.tab, format: answer }));
}

function formatsOf({ sheet }: Tab): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}
