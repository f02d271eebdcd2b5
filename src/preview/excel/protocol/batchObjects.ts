/** The objects that the actions of one batch speak of, found by their paths. */
import { Served } from "../objects/selves";
import { ExcelFailure, notFound } from "./failure";
import { ActionType, PathType, type ActionInfo, type ArgumentInfo, type Batch, type ObjectPathInfo } from "./messages";

/** `null` is a null object. */
export type FoundObject = Served | null;

/** How one object leads to others. */
interface Reach {
  root(): Served;
  referenced(id: string): Served;
  member(parent: Served, name: string): FoundObject;
  invoke(parent: Served, method: string, values: readonly unknown[]): unknown;
}

/** The objects that a batch refers to; each path is walked once. */
export class BatchObjects {
  readonly #found = new Map<number, FoundObject>();
  readonly #references = new Map<number, string>();

  constructor(
    private readonly paths: Batch["ObjectPaths"],
    private readonly reach: Reach,
  ) {}

  object(id: number): FoundObject {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const found = this.#find(this.#path(id));
    this.#found.set(id, found);
    return found;
  }

  values({ Arguments: values = [], ReferencedObjectPathIds: ids = [] }: ArgumentInfo = {}): readonly unknown[] {
    return values.map((value, index) => {
      const id = ids[index];
      return typeof id === "number" && id > 0 && id === value ? existing(this.object(id)) : value;
    });
  }

  keep(id: number, reference: string): void {
    this.#references.set(id, reference);
  }

  reference(id: number): { _ReferenceId?: string } {
    const reference = this.#references.get(id);
    return reference === undefined ? {} : { _ReferenceId: reference };
  }

  /** As the library's errors tell where they come from: `Worksheet.getRange`. */
  location(action: ActionInfo): string {
    const path = this.paths[action.ObjectPathId];
    const isPath = action.ActionType === ActionType.instantiate || action.ActionType === ActionType.query;
    const parent = isPath ? path?.ParentObjectPathId : action.ObjectPathId;
    const kind = parent === undefined ? undefined : this.#found.get(parent)?.kind;
    const name = isPath ? (path?.ObjectPathType === PathType.indexer ? "getItem" : path?.Name) : action.Name;
    return [kind, camelCase(name ?? "")].filter(Boolean).join(".");
  }

  #find(path: ObjectPathInfo): FoundObject {
    if (path.ObjectPathType === PathType.global) return this.reach.root();
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.reference) return this.reach.referenced(path.Name);
    if (path.ObjectPathType === PathType.newObject) throw notFound(path.Name);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    // What is reached through a null object is a null object again.
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property) return this.reach.member(parent, path.Name);
    const name = path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name;
    const value = this.reach.invoke(parent, name, this.values(path.ArgumentInfo));
    if (value !== null && !(value instanceof Served)) throw new ExcelFailure("InvalidRequest");
    return value;
  }

  #path(id: number): ObjectPathInfo {
    const path = this.paths[id];
    if (path === undefined) throw new ExcelFailure("InvalidRequest");
    return path;
  }
}

export function existing(object: FoundObject): Served {
  if (object === null) throw new ExcelFailure("ItemNotFound");
  return object;
}

function camelCase(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
