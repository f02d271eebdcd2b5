/** The arguments of a method, checked: what Excel would not take is an invalid argument. */
import { Served, type Kind, type Selves } from "../objects/selves";
import { ExcelFailure } from "./failure";

export class Arguments {
  constructor(private readonly given: readonly unknown[]) {}

  /** Left out, or `null`, which the library sends for what was left out in the middle. */
  has(index: number): boolean {
    return this.given[index] !== undefined && this.given[index] !== null;
  }

  any(index: number): unknown {
    return this.given[index];
  }

  text(index: number): string {
    return asText(this.given[index]);
  }

  integer(index: number): number {
    return asInteger(this.given[index]);
  }

  flag(index: number): boolean {
    return this.has(index) && asFlag(this.given[index]);
  }

  object<K extends Kind>(index: number, kind: K): Selves[K] {
    const served = this.given[index];
    if (!(served instanceof Served) || served.kind !== kind) throw new ExcelFailure("InvalidArgument");
    return served.self as Selves[K];
  }

  isObject(index: number): boolean {
    return this.given[index] instanceof Served;
  }

  options(index: number): Readonly<Record<string, unknown>> {
    const value = this.given[index] ?? {};
    if (typeof value !== "object" || Array.isArray(value)) throw new ExcelFailure("InvalidArgument");
    return value as Record<string, unknown>;
  }
}

export function asText(value: unknown): string {
  if (typeof value !== "string") throw new ExcelFailure("InvalidArgument");
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new ExcelFailure("InvalidArgument");
  return value;
}

export function asInteger(value: unknown): number {
  if (!Number.isInteger(value)) throw new ExcelFailure("InvalidArgument");
  return value as number;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ExcelFailure("InvalidArgument");
  return value;
}

export function asOneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new ExcelFailure("InvalidArgument");
  return found;
}

/** `#RRGGBB`, with or without its `#`. */
export function asColor(value: unknown): string {
  const digits = /^#?([0-9a-f]{6})$/i.exec(asText(value))?.[1] ?? named[asText(value).toLowerCase()];
  if (digits === undefined) throw new ExcelFailure("InvalidArgument");
  return `#${digits.toUpperCase()}`;
}

const named: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
};
