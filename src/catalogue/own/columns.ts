/** Which columns of a header hold the codes, the names and what else a list says. */
import { normalise } from "../../workbook";
import { kindHint, type ColumnWord, type KindHint } from "./listWords";

export interface HeaderCell extends ColumnWord {
  readonly column: number;
  readonly text: string;
}

/** The columns of one list; one header may head several: 单位编码 | 单位名称 | 项目编码 | 项目名称. */
export interface ListColumns {
  /** Several where the code is split over 类 | 款 | 项. */
  readonly codes: readonly [number, ...number[]];
  /** Undefined: the name stands in the code's cell. */
  readonly name: number | undefined;
  readonly year: number | undefined;
  readonly above: number | undefined;
  readonly kind: number | undefined;
  readonly hint: KindHint | undefined;
}

type Pair = Pick<ListColumns, "codes" | "name" | "hint">;

/** The columns of an own list that a header names: code and name in pairs, each with the nearest year, kind and code above. */
export function columnsOf(header: readonly HeaderCell[]): ListColumns[] {
  const nearest = (role: "year" | "kind", column: number): number | undefined =>
    nearestTo(column, cellsOf(header, role))?.column;
  const pairs = pairsOf(header);
  const above = (pair: Pair): number | undefined =>
    cellsOf(header, "above").find((cell) => nearestPair(cell, pairs) === pair)?.column;
  return pairs.map((pair) => ({
    ...pair,
    year: nearest("year", pair.codes[0]),
    kind: nearest("kind", pair.codes[0]),
    above: above(pair),
  }));
}

function cellsOf(header: readonly HeaderCell[], role: ColumnWord["role"]): HeaderCell[] {
  return header.filter((cell) => cell.role === role);
}

function nearestTo(column: number, cells: readonly HeaderCell[]): HeaderCell | undefined {
  // Of two at the same distance the one to the right: a name follows its code.
  const distance = (cell: HeaderCell): number => Math.abs(cell.column - column) + (cell.column < column ? 0.5 : 0);
  return [...cells].sort((a, b) => distance(a) - distance(b))[0];
}

function nearestPair({ column, text }: HeaderCell, pairs: readonly Pair[]): Pair | undefined {
  const hint = kindHint(text);
  const same = pairs.filter((pair) => hint !== undefined && pair.hint === hint);
  const distance = ({ codes }: Pair): number => Math.abs(codes[0] - column);
  return [...(same.length > 0 ? same : pairs)].sort((a, b) => distance(a) - distance(b))[0];
}

function pairsOf(header: readonly HeaderCell[]): Pair[] {
  const both = cellsOf(header, "both").map((cell) => alone(cell));
  const names = new Set(cellsOf(header, "name"));
  const parts = partPairs(header, names);
  const codes = cellsOf(header, "code");
  const pairs: Pair[] = [];
  // First those whose headers speak of the same thing, then what stands side by side.
  for (const fits of [speakOfTheSame, mayBelongTogether]) {
    for (const code of codes.filter(({ column }) => pairs.every((pair) => pair.codes[0] !== column))) {
      const name = nameFor(
        code,
        [...names].filter((cell) => fits(code, cell)),
      );
      if (name === undefined) continue;
      names.delete(name);
      pairs.push({ codes: [code.column], name: name.column, hint: hintOf(code, name) });
    }
  }
  const found = [...parts, ...pairs, ...both];
  if (found.length > 0) return found.sort((a, b) => a.codes[0] - b.codes[0]);
  return [...codes, ...names].map((cell) => alone(cell));
}

/** Code and name in one cell. */
function alone({ column, text }: HeaderCell): Pair {
  return { codes: [column], name: undefined, hint: kindHint(text) };
}

/** `名称` rather than `全称`. */
function nameFor(code: HeaderCell, names: readonly HeaderCell[]): HeaderCell | undefined {
  const short = names.filter(({ text }) => !text.includes("全"));
  return nearestTo(code.column, short.length > 0 ? short : names);
}

function hintOf(code: HeaderCell, name: HeaderCell | undefined): KindHint | undefined {
  const [ofCode, ofName] = [kindHint(code.text), kindHint(name?.text ?? "")];
  return ofCode === undefined || (ofCode === "subject" && ofName !== undefined) ? ofName : ofCode;
}

function speakOfTheSame(code: HeaderCell, name: HeaderCell): boolean {
  return (
    stem(code) === stem(name) || (kindHint(code.text) !== undefined && kindHint(code.text) === kindHint(name.text))
  );
}

function mayBelongTogether(code: HeaderCell, name: HeaderCell): boolean {
  const [ofCode, ofName] = [kindHint(code.text), kindHint(name.text)];
  return ofCode === undefined || ofName === undefined || (ofCode === "subject") !== (ofName === "subject");
}

/** `主管部门编码` and `主管部门名称` → `主管部门`. */
function stem({ text }: HeaderCell): string {
  return normalise(text).replace(/(?:编码|代码|编号|名称|全称)(?:\(.*\))?$/u, "");
}

/** 类 | 款 | 项 before one name, or each before a name of its own. Takes the names that it uses out of `names`. */
function partPairs(header: readonly HeaderCell[], names: Set<HeaderCell>): Pair[] {
  const parts = cellsOf(header, "part").sort((a, b) => a.column - b.column);
  const [first] = parts;
  if (first === undefined) return [];
  const upTo = (level: number): Pair["codes"] => {
    const [top = first, ...rest] = parts.filter((part) => (part.level ?? 0) <= level);
    return [top.column, ...rest.map(({ column }) => column)];
  };
  const leveled = [...names].filter(({ level }) => level !== undefined);
  if (leveled.length > 0) {
    for (const name of leveled) names.delete(name);
    return leveled.map((name) => ({ codes: upTo(name.level ?? 0), name: name.column, hint: "subject" }));
  }
  const last = parts.at(-1) ?? first;
  const name = nameFor(last, [...names]);
  if (name === undefined) return [];
  names.delete(name);
  const hint = kindHint(name.text);
  return [
    { codes: upTo(Infinity), name: name.column, hint: hint === undefined || hint === "subject" ? "subject" : hint },
  ];
}
