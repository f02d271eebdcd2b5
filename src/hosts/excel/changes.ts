/** Tells of changes that others make: cells, and sheets that come, go or are renamed. */
import type { Area, StopListening } from "../../workbook";
import { areasOf, boundsOf } from "./areas";
import { listen, whereThere } from "./listen";
import type { OwnChanges } from "./ownChanges";
import { whenNotEditing } from "./session";

export interface CellsChanged {
  readonly sheet: string;
  readonly area?: Area;
}

/** Tells which cells of which sheet changed, whoever changed them but ourselves, until it is stopped. */
export function onChange(listener: (change: CellsChanged) => void, own: OwnChanges): StopListening {
  const names = new SheetNames();
  const told = async (id: string, tell: (name: string) => void): Promise<void> => {
    const { name, earlier } = await names.of(id);
    if (earlier !== undefined && earlier !== name) listener({ sheet: earlier });
    if (name !== undefined) tell(name);
  };
  const changed = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (own.isOurs(event)) return;
    const area = areaOf(event);
    await told(event.worksheetId, (sheet) => listener(area === undefined ? { sheet } : { sheet, area }));
  };
  const added = (event: Excel.WorksheetAddedEventArgs): Promise<void> =>
    told(event.worksheetId, (sheet) => {
      if (!own.hasAdded(sheet)) listener({ sheet });
    });
  const gone = async ({ worksheetId }: Excel.WorksheetDeletedEventArgs): Promise<void> => {
    if (!own.hasRemoved(worksheetId)) await told(worksheetId, () => undefined);
  };
  const renamed = async ({ worksheetId }: Excel.WorksheetNameChangedEventArgs): Promise<void> => {
    // What it is called is learnt even so.
    if (own.hasRenamed(worksheetId)) await names.of(worksheetId);
    else await told(worksheetId, (sheet) => listener({ sheet }));
  };
  return listen(({ workbook: { worksheets } }) => [
    worksheets.onChanged.add(changed),
    worksheets.onAdded.add(added),
    worksheets.onDeleted.add(gone),
    ...whereThere(() => worksheets.onNameChanged.add(renamed)),
  ]);
}

/** Absent where cells moved: then everything behind the place has changed too. */
function areaOf({ changeType, address }: Excel.WorksheetChangedEventArgs): Area | undefined {
  if (changeType !== "RangeEdited") return undefined;
  const [first, ...others] = areasOf(address);
  return first && boundsOf([first, ...others]);
}

/** Events name a sheet by its id; what it is called, and what it was called before, is asked of Excel, one event after the other. */
class SheetNames {
  readonly #known = new Map<string, string>();
  #last: Promise<unknown>;

  constructor() {
    this.#last = this.#renew();
  }

  /** `name` is absent where the sheet is gone. */
  async of(id: string): Promise<{ name: string | undefined; earlier: string | undefined }> {
    const asked = this.#last.then(async () => {
      const earlier = this.#known.get(id);
      await this.#renew();
      return { name: this.#known.get(id), earlier };
    });
    this.#last = asked;
    return asked;
  }

  /** Where Excel does not answer the names known so far stay. */
  async #renew(): Promise<void> {
    const sheets = await whenNotEditing(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      return worksheets.items.map(({ id, name }) => ({ id, name }));
    }).catch(() => undefined);
    if (sheets === undefined) return;
    this.#known.clear();
    for (const { id, name } of sheets) this.#known.set(id, name);
  }
}
