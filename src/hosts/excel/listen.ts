/** Handlers of Excel's events, and how they are taken away again. */
import type { StopListening } from "../../workbook";
import { whenNotEditing } from "./session";

/** The part of an event handler's result that we need, whatever the kind of its event. */
type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "remove" | "context">;

/** Adds the handlers in the background. Where that fails nobody listens, and what the user asks for still works. */
export function listen(add: (context: Excel.RequestContext) => Handler[]): StopListening {
  const added = whenNotEditing(async (context) => {
    const handlers = add(context);
    await context.sync();
    return handlers;
  }).catch((): Handler[] => []);
  return () => void added.then(removeAll);
}

/** For an event that newer Excels have: the library itself refuses to add it where Excel has none, by a set's name of its own. */
export function whereThere(add: () => Handler): Handler[] {
  try {
    return [add()];
  } catch {
    return [];
  }
}

/** A handler can only be removed in the context that it was added in. */
async function removeAll(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  for (const handler of handlers) handler.remove();
  await first.context.sync().catch(() => undefined);
}
