/** Answers what `load` asks of an object: the wanted properties, in the names on the wire. */
import type { Definition, Surroundings } from "../objects/definition";
import type { Kind, Served } from "../objects/selves";
import { ExcelFailure } from "./failure";
import type { QueryInfo } from "./messages";

export type DefinitionOf = (kind: Kind) => Definition<unknown>;

export class Query {
  constructor(
    private readonly definitionOf: DefinitionOf,
    private readonly around: Surroundings,
  ) {}

  answer(object: Served, { Select: select = [], Expand: expand = [], Top: top, Skip: skip }: QueryInfo): unknown {
    const paths = [...select, ...expand].flatMap((path) => path.split(",")).map((path) => path.trim().split("/"));
    return this.#read(object, paths.length === 0 ? [["*"]] : paths, { top, skip });
  }

  #read(
    { kind, self }: Served,
    paths: readonly (readonly string[])[],
    page: { top?: number | undefined; skip?: number | undefined } = {},
  ): Record<string, unknown> {
    const definition = this.definitionOf(kind);
    const answer: Record<string, unknown> = this.identity(kind, self);
    const deeper = new Map<string, string[][]>();
    const deepen = (name: string, rest: readonly string[]): void => {
      const known = deeper.get(name) ?? [];
      deeper.set(name, [...known, rest.length === 0 ? ["*"] : [...rest]]);
    };
    for (const [first = "", ...rest] of paths) {
      const property = find(definition.properties, first);
      const object = find(definition.objects, first);
      if (definition.items !== undefined && first.toLowerCase() === "items") deepen("_Items", rest);
      else if (property !== undefined && rest.length === 0) answer[property[0]] = property[1](self, this.around);
      else if (object !== undefined) deepen(object[0], rest);
      // What a collection does not have itself is meant of its members.
      else if (definition.items !== undefined) deepen("_Items", [first, ...rest]);
      else if (first === "*") this.#readAll(definition, self, answer);
      else if (!isAutomatic(first)) throw new ExcelFailure("InvalidArgument", `${kind} has no property "${first}".`);
    }
    for (const [name, rest] of deeper) {
      if (name === "_Items") answer[name] = this.#items(definition, self, rest, page);
      else {
        const next = definition.objects?.[name]?.(self, this.around) ?? null;
        answer[name] = next === null ? null : this.#read(next, rest);
      }
    }
    return answer;
  }

  /** What names an object, which every answer about it holds. */
  identity(kind: Kind, self: unknown): Record<string, unknown> {
    const { id, properties } = this.definitionOf(kind);
    const read = id === undefined ? undefined : properties?.[id];
    return id === undefined || read === undefined ? {} : { [id]: read(self, this.around) };
  }

  #readAll(definition: Definition<unknown>, self: unknown, answer: Record<string, unknown>): void {
    for (const [name, read] of Object.entries(definition.properties ?? {})) answer[name] = read(self, this.around);
  }

  #items(
    definition: Definition<unknown>,
    self: unknown,
    paths: readonly (readonly string[])[],
    { top, skip = 0 }: { top?: number | undefined; skip?: number | undefined },
  ): unknown[] {
    const items = definition.items?.(self, this.around) ?? [];
    const page = items.slice(skip, top === undefined ? undefined : skip + top);
    return page.map((item, index) => {
      const answer = this.#read(item, paths);
      // Members without an id of their own are found again by their place.
      return "Id" in answer || "_Id" in answer ? answer : { ...answer, _Index: skip + index };
    });
  }
}

/** The library asks for a null object's state as if it were a property; it knows it from any answer. */
function isAutomatic(name: string): boolean {
  return name === "isNullObject" || name === "$none" || name === "_ReferenceId";
}

function find<T>(members: Readonly<Record<string, T>> | undefined, name: string): [string, T] | undefined {
  const wanted = name.toLowerCase();
  return Object.entries(members ?? {}).find(([member]) => member.toLowerCase() === wanted);
}
