/** What we keep inside the workbook, as JSON among its settings; it is saved with the workbook and nobody sees it. */
import { HostFailure } from "../../workbook";
import { MAX_KEPT } from "./limits";
import { changingBesideUndo, inExcel } from "./session";

/** `undefined` also for what somebody has made unreadable: it is then as if nothing had been kept. */
export function recall(key: string): Promise<unknown> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    return setting.isNullObject ? undefined : parsed(setting.value);
  });
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

export function keep(key: string, value: unknown): Promise<void> {
  return changingBesideUndo(async (context) => {
    const { settings } = context.workbook;
    if (value === undefined) {
      const setting = settings.getItemOrNullObject(key);
      await context.sync();
      if (!setting.isNullObject) setting.delete();
    } else {
      const text = JSON.stringify(value);
      if (text.length > MAX_KEPT) throw new HostFailure("tooLarge", `${text.length} characters under ${key}`);
      settings.add(key, text);
    }
    await context.sync();
  });
}
