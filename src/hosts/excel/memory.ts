/** What we keep inside the workbook, in custom XML parts; it is saved with the workbook and nobody sees it. */
import { HostFailure } from "../../workbook";
import { keptIn, keptNamespace, keptXml } from "../kept/keptXml";
import { MAX_KEPT } from "./limits";
import { changingBesideUndo, inExcel } from "./session";

/** `undefined` also for what somebody has made unreadable: it is then as if nothing had been kept. */
export function recall(key: string): Promise<unknown> {
  return inExcel(async (context) => {
    const parts = partsOf(context, key);
    const setting = settingOf(context, key).load("value");
    await context.sync();
    const part = parts.items.at(-1);
    if (part === undefined) return setting.isNullObject ? undefined : parsed(setting.value);
    const xml = part.getXml();
    await context.sync();
    return keptIn(xml.value)?.value;
  });
}

/** One after the other: of two at once neither would see the part that the other adds. */
export function keep(key: string, value: unknown): Promise<void> {
  const kept = last.then(() => keepNow(key, value));
  last = kept.catch(() => undefined);
  return kept;
}

let last: Promise<void> = Promise.resolve();

function keepNow(key: string, value: unknown): Promise<void> {
  return changingBesideUndo(async (context) => {
    const json = value === undefined ? undefined : JSON.stringify(value);
    if (json !== undefined && json.length > MAX_KEPT) {
      throw new HostFailure("tooLarge", `${json.length} characters under ${key}`);
    }
    const parts = partsOf(context, key);
    const setting = settingOf(context, key);
    await context.sync();
    const part = parts.items.at(-1);
    if (json !== undefined && part !== undefined) part.setXml(keptXml(key, json));
    else if (json !== undefined) context.workbook.customXmlParts.add(keptXml(key, json));
    for (const one of parts.items) if (json === undefined || one !== part) one.delete();
    if (!setting.isNullObject) setting.delete();
    await context.sync();
  });
}

/** More than one where somebody joined workbooks: the last counts, as in a file. */
function partsOf(context: Excel.RequestContext, key: string): Excel.CustomXmlPartScopedCollection {
  return context.workbook.customXmlParts.getByNamespace(keptNamespace(key)).load("items/id");
}

/** Where earlier versions kept it: only the add-in itself could read it there. */
function settingOf(context: Excel.RequestContext, key: string): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(key);
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
