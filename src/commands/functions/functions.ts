/**
 * The custom functions =GOUJI.NAME, =GOUJI.CODE and =GOUJI.PATH. Excel learns their names, parameters and descriptions from the comments here,
 * out of which the build makes functions.json; English ones stand in functions.en-US.json.
 */
import { Catalogue } from "../../catalogue";
import { functionWords, type FunctionWords, type Language } from "../../locale";
import { codeOf, nameOf, pathOf, type FunctionAnswer } from "./answers";

/** What the functions ask at every call, so that a list imported or a language chosen meanwhile counts. */
export interface FunctionSources {
  readonly catalogue: () => Promise<Catalogue>;
  readonly language: () => Language;
}

let sources: FunctionSources = { catalogue: () => Promise.resolve(Catalogue.empty), language: () => "zh-CN" };

/** Tells Excel which function answers which formula, and where it looks. An Excel without custom functions has the pane all the same. */
export function associateFunctions(chosen: FunctionSources): void {
  sources = chosen;
  if (typeof CustomFunctions === "undefined") return;
  CustomFunctions.associate({ NAME: name, CODE: code, PATH: path });
}

/**
 * 按科目编码查名称；查不到或名称未经核实时返回 #N/A，并说明原因。
 * @customfunction NAME
 * @param code 科目编码，如 2080505、30101、A02010100
 * @param [year] 预算年度，如 2026；不填按最新一版目录
 * @param [kind] 目录：功能、经济、政府经济、采购、单位、项目；不填按编码判断
 * @returns 科目名称
 */
export async function name(code: string, year?: number, kind?: string): Promise<string> {
  return answer(code, (catalogue, words) => nameOf(catalogue, words, typed(code), given(year), given(kind)));
}

/**
 * 按科目名称查编码；同名的编码不止一个时返回 #VALUE!，写明上级即可。
 * @customfunction CODE
 * @param name 科目名称，如 行政运行
 * @param [parent] 上级科目的编码或名称，如 20111 或 纪检监察事务
 * @param [year] 预算年度，如 2026；不填按最新一版目录
 * @returns 科目编码
 */
export async function code(name: string, parent?: string, year?: number): Promise<string> {
  return answer(name, (catalogue, words) => codeOf(catalogue, words, typed(name), given(parent), given(year)));
}

/**
 * 按科目编码查全称，类、款、项以“-”相连，如 社会保障和就业支出-行政事业单位养老支出。
 * @customfunction PATH
 * @param code 科目编码，如 20805
 * @returns 科目全称
 */
export async function path(code: string): Promise<string> {
  return answer(code, (catalogue, words) => pathOf(catalogue, words, typed(code)));
}

/** A blank cell is no question, so that a formula can be filled down over blank rows. */
async function answer(
  asked: unknown,
  ask: (catalogue: Catalogue, words: FunctionWords) => FunctionAnswer,
): Promise<string> {
  if (typed(asked) === "") return "";
  const words = functionWords[sources.language()];
  const catalogue = await sources.catalogue().catch((cause: unknown) => {
    console.error(cause);
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, words.unavailable);
  });
  const found = ask(catalogue, words);
  switch (found.kind) {
    case "found":
      return found.text;
    case "missing":
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, found.why);
    case "unclear":
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, found.why);
  }
}

/** What the user typed as code or name: a number for a code that the cell holds as such, nothing at all for a blank cell. */
function typed(asked: unknown): string {
  return typeof asked === "string" || typeof asked === "number" ? String(asked).trim() : "";
}

/** Excel hands over `null` for what was left out, and `0` or an empty text for a blank cell. */
function given<T extends string | number>(value: T | null | undefined): T | undefined {
  return value === null || value === undefined || value === "" || value === 0 ? undefined : value;
}
