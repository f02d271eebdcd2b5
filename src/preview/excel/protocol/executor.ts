/** Carries out one batch, action by action; the first that fails ends it, and what was done before stays done. */
import type { Definition, Surroundings } from "../objects/definition";
import { Served, type Kind } from "../objects/selves";
import { Arguments } from "./arguments";
import { BatchObjects, existing, type FoundObject } from "./batchObjects";
import { ExcelFailure, notFound, type FailureCode } from "./failure";
import { ActionType, type ActionInfo, type Answer, type Batch } from "./messages";
import { Query, type DefinitionOf } from "./query";

const KEEP = "_KeepReference";

export class Executor {
  readonly #around: Surroundings;
  readonly #definitionOf: DefinitionOf;
  readonly #query: Query;
  /** Objects that the library keeps beyond a batch. */
  readonly #kept = new Map<string, Served>();
  #nextReference = 1;

  constructor(
    around: Pick<Surroundings, "book" | "events">,
    definitionOf: DefinitionOf,
    private readonly failAction: (action: ActionInfo, object: FoundObject) => FailureCode | undefined,
  ) {
    this.#around = {
      ...around,
      release: (id) => void this.#kept.delete(id),
    };
    this.#definitionOf = definitionOf;
    this.#query = new Query(definitionOf, this.#around);
  }

  /** How many objects the library has asked to keep and not yet released. */
  get kept(): number {
    return this.#kept.size;
  }

  execute({ Actions: actions, ObjectPaths: paths }: Batch): Answer {
    const answer: Answer = { Results: [], TraceIds: [] };
    const batch = new BatchObjects(paths, this);
    for (const [index, action] of actions.entries()) {
      try {
        answer.Results.push({ ActionId: action.Id, Value: this.#act(action, batch) ?? null });
        if (action.ActionType === ActionType.trace) answer.TraceIds.push(action.Id);
      } catch (error) {
        if (!(error instanceof ExcelFailure)) throw error;
        return { ...answer, Error: failed(error, index, batch.location(action)) };
      }
    }
    return answer;
  }

  #act(action: ActionInfo, batch: BatchObjects): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = batch.object(action.ObjectPathId);
    const failure = this.failAction(action, object);
    if (failure !== undefined) throw new ExcelFailure(failure);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null
          ? null
          : { ...this.#query.identity(object.kind, object.self), ...batch.reference(action.ObjectPathId) };
      case ActionType.query:
        return object === null ? null : this.#query.answer(object, action.QueryInfo ?? {});
      case ActionType.method:
        // The library keeps every range, before it can know whether there is one.
        return object === null && action.Name === KEEP ? null : this.#call(action, existing(object), batch);
      case ActionType.setProperty:
        return this.#set(action, existing(object), batch);
      default:
        throw new ExcelFailure("InvalidRequest");
    }
  }

  #call(action: ActionInfo, object: Served, batch: BatchObjects): unknown {
    if (action.Name === KEEP && this.#definitionOf(object.kind).referable) {
      batch.keep(action.ObjectPathId, this.#keep(object));
      return null;
    }
    const value = this.invoke(object, action.Name, batch.values(action.ArgumentInfo));
    return value instanceof Served ? this.#query.identity(value.kind, value.self) : value;
  }

  #set(action: ActionInfo, { kind, self }: Served, batch: BatchObjects): void {
    const setter = this.#definitionOf(kind).setters?.[action.Name];
    if (setter === undefined) throw notFound(`${kind}.${action.Name}`);
    setter(self, batch.values(action.ArgumentInfo)[0], this.#around);
  }

  /** Calls a method; collections have theirs from their members. */
  invoke({ kind, self }: Served, name: string, values: readonly unknown[]): unknown {
    const definition = this.#definitionOf(kind);
    const given = new Arguments(values);
    const method = definition.methods?.[name];
    if (method !== undefined) return method(self, given, this.#around);
    const { items, item } = definition;
    if (items !== undefined) {
      if (name === "GetCount") return items(self, this.#around).length;
      if (name === "GetItemAt") return existing(items(self, this.#around)[given.integer(0)] ?? null);
    }
    if (item !== undefined && name === "GetItem") return existing(item(self, given, this.#around));
    if (item !== undefined && name === "GetItemOrNullObject") return item(self, given, this.#around);
    throw notFound(`${kind}.${name}`);
  }

  member({ kind, self }: Served, name: string): FoundObject {
    const read = this.#definitionOf(kind).objects?.[name];
    if (read === undefined) throw notFound(`${kind}.${name}`);
    return read(self, this.#around);
  }

  root(): Served {
    return new Served("Workbook", this.#around.book);
  }

  referenced(id: string): Served {
    const object = this.#kept.get(id);
    if (object === undefined || isGone(object, this.#around.book.sheets)) throw new ExcelFailure("InvalidReference");
    return object;
  }

  #keep(object: Served): string {
    const id = `reference:${this.#nextReference++}`;
    this.#kept.set(id, object);
    return id;
  }
}

/** A range whose sheet was deleted. */
function isGone({ self }: Served, sheets: readonly unknown[]): boolean {
  return typeof self === "object" && "sheet" in self && !sheets.includes(self.sheet);
}

function failed({ code, message }: ExcelFailure, index: number, location: string): NonNullable<Answer["Error"]> {
  return { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: 400 };
}

export function definitionsBy(definitions: { readonly [K in Kind]: unknown }): DefinitionOf {
  return (kind) => definitions[kind] as Definition<unknown>;
}
