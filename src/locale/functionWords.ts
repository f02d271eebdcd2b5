/** What the custom functions answer where they have no name or code to give. */
export interface FunctionWords {
  readonly unknownKind: (kind: string) => string;
  readonly noEdition: (year: number) => string;
  readonly unknownCode: (code: string, edition: number) => string;
  /** The code had a name in other years only. */
  readonly otherYears: (code: string, edition: number, names: readonly string[]) => string;
  readonly uncertainName: (code: string, names: readonly string[]) => string;
  readonly unknownName: (name: string, edition: number) => string;
  /** The name belonged to codes in other years only. */
  readonly otherYearsCodes: (name: string, edition: number, codes: readonly string[]) => string;
  readonly notBelow: (name: string, parent: string) => string;
  readonly ambiguous: (name: string, codes: readonly string[], all: number) => string;
  readonly uncertainCode: (name: string, code: string) => string;
  readonly unavailable: string;
}

const zhCN: FunctionWords = {
  unknownKind: (kind) => `没有“${kind}”这一类目录；可以写：功能、经济、政府经济、采购、单位、项目。`,
  noEdition: (year) => `科目目录中没有 ${String(year)} 年的版本。`,
  unknownCode: (code, edition) => `${String(edition)} 年科目目录中没有编码 ${code}。`,
  otherYears: (code, edition, names) =>
    `${String(edition)} 年科目目录中没有编码 ${code}；其他年度名称为：${names.join("、")}。`,
  uncertainName: (code, names) => `编码 ${code} 的名称未经核实，不能直接采用：${names.join("、")}。`,
  unknownName: (name, edition) => `${String(edition)} 年科目目录中没有名称“${name}”。`,
  otherYearsCodes: (name, edition, codes) =>
    `${String(edition)} 年科目目录中没有名称“${name}”；其他年度编码为：${codes.join("、")}。`,
  notBelow: (name, parent) => `“${parent}”之下没有名称“${name}”。`,
  ambiguous: (name, codes, all) =>
    `有 ${String(all)} 个编码都叫“${name}”：${codes.join("、")}${codes.length < all ? "……" : ""}，请写明上级。`,
  uncertainCode: (name, code) => `“${name}”的编码未经核实，不能直接采用：${code}。`,
  unavailable: "科目目录未能打开，请重新打开工作簿。",
};

const enUS: FunctionWords = {
  unknownKind: (kind) =>
    `There is no catalogue "${kind}". Use functional, economic, government, procurement, organisation or project.`,
  noEdition: (year) => `The subject catalogue has no edition of ${String(year)}.`,
  unknownCode: (code, edition) => `Code ${code} is not in the catalogue of ${String(edition)}.`,
  otherYears: (code, edition, names) =>
    `Code ${code} is not in the catalogue of ${String(edition)}; in other years it is: ${names.join(", ")}.`,
  uncertainName: (code, names) => `The name of ${code} is not certain enough to be used: ${names.join(", ")}.`,
  unknownName: (name, edition) => `The name "${name}" is not in the catalogue of ${String(edition)}.`,
  otherYearsCodes: (name, edition, codes) =>
    `The name "${name}" is not in the catalogue of ${String(edition)}; in other years its code is: ${codes.join(", ")}.`,
  notBelow: (name, parent) => `There is no "${name}" below "${parent}".`,
  ambiguous: (name, codes, all) =>
    `${String(all)} codes are called "${name}": ${codes.join(", ")}${codes.length < all ? "…" : ""}. Say what stands above.`,
  uncertainCode: (name, code) => `The code of "${name}" is not certain enough to be used: ${code}.`,
  unavailable: "The subject catalogue could not be opened. Please reopen the workbook.",
};

export const functionWords = { "zh-CN": zhCN, "en-US": enUS };
