/** 关于自有编码名称清单的中文。 */
import type { OwnListWords, Sentences } from "./words";

const kind = {
  functional: "支出功能分类科目",
  economic: "部门预算支出经济分类科目",
  government: "政府预算支出经济分类科目",
  procurement: "政府采购品目",
  organisation: "单位",
  project: "项目",
};

const codeForms: Readonly<Record<string, string>> = {
  functional: "支出功能分类编码应为 3、5 或 7 位数字，以 2 开头",
  economic: "部门预算支出经济分类编码应为 3 或 5 位数字，以 3 开头",
  government: "政府预算支出经济分类编码应为 3 或 5 位数字，以 5 开头",
  procurement: "采购品目编码应为 A、B 或 C 后面 8 位数字",
};
const anyCode = "编码应由数字、字母组成，不超过 40 个字符";

const sentences: Sentences = {
  "too-many": ({ others: [limit = ""] }) => `清单超过 ${limit} 行，不像编码清单；请只保留需要的行后再导入。`,
  "code-form": ({ quoted, others: [of = ""] }) => `“${quoted}”不是编码：${codeForms[of] ?? anyCode}；请改正。`,
  "code-in-name": ({ quoted, others: [code = ""] }) =>
    `名称“${quoted}”前面的编码与本行的编码 ${code} 不同，请改正其中一个。`,
  "name-long": ({ quoted }) => `名称超过 200 个字（“${quoted}”），请核对是否填错了列。`,
  "name-form": ({ quoted }) => `名称“${quoted}”里没有文字，请核对是否填错了列。`,
  "hidden-characters": ({ quoted }) => `“${quoted}”里有看不见的字符（⟨ ⟩ 处），请删去单元格内容后重新输入。`,
  "formula-error": ({ quoted }) => `公式出错（${quoted}），取不到内容；请改正公式，或直接填写内容。`,
  "not-calculated": () => "公式还没有计算结果，请用 Excel 或 WPS 打开、保存后再导入。",
  "year-form": ({ quoted }) => `看不懂年度“${quoted}”；请写作 2026、2020-2022 或 2019及以前，一直有效的留空。`,
  "two-names": ({ quoted, others: [one = "", other = ""] }) =>
    `编码 ${quoted} 在同一年有两个名称：“${one}”和“${other}”；请只留一个，或分别写明年度。`,
  cycle: ({ quoted, others }) => `上级编码绕成了一圈：${[quoted, ...others, quoted].join(" → ")}；请改正上级编码。`,
  more: ({ count }) => `还有 ${count} 处要改正的问题，没有逐一列出；请改正上面的以后再导入一次。`,
  "formula-value": () => "是公式，已取它现在的结果；公式以后变化不会跟着变。",
  "formula-like": ({ quoted }) => `看上去像公式（如“${quoted}”），按文字收下，不会计算。`,
  "full-names": ({ quoted, others: [name = ""] }) =>
    `写的是全称，只取最后一段作名称（如“${quoted}”取“${name}”）；请核对。`,
  "no-code": () => "有名称，没有编码，这一行没有取；需要时请补上编码。",
  "no-name": ({ quoted }) => `有编码（如 ${quoted}），没有名称，这一行没有取；需要时请补上名称。`,
  "left-out": () => "编码栏里不是编码，这一行没有取；如果是标题、合计或说明，不必理会。",
  "missing-parent": ({ quoted, others: [above = ""] }) =>
    `清单里没有上级编码（如 ${quoted} 的上级 ${above}），不影响导入；上级的名称仍用公布的科目。`,
  "unknown-above": ({ quoted, others: [above = ""] }) =>
    `上级编码不在清单里（如 ${quoted} 的上级 ${above}），不影响导入；请核对。`,
  "above-differs": ({ quoted, others: [stated = "", byForm = ""] }) =>
    `所写的上级编码与编码本身不符（如 ${quoted} 写的上级是 ${stated}，按编码应为 ${byForm}），以编码为准；请核对。`,
};

export const zhCN: OwnListWords = {
  problem: (problem) => {
    const { sheet, cells, count } = problem;
    const among = count > cells.length && cells.length > 0 ? `等 ${count} 处` : "";
    return `工作表“${sheet}”${cells.length === 0 ? "" : ` ${cells.join("、")}${among}`}：${sentences[problem.kind](problem)}`;
  },
  kind,
  notFound: "没有找到编码和名称的清单；请在清单上方写明“编码”“名称”两个列标题后再导入。",
  kindOpen: (sheet, examples) => `工作表“${sheet}”里的清单（如 ${examples.join("、")}）是哪一类编码？请选择。`,
  refused: (problems) => `清单有 ${problems} 处问题，没有导入；请改正后再导入一次。`,
  counted: (of, from, count) => `${kind[of]} ${count} 个${from === undefined ? "" : `，${from} 年起`}`,
  newCodes: (count) => `公布的科目里没有的编码 ${count} 个`,
  otherNames: (count) => `与公布的名称不同的 ${count} 个`,
  otherName: (code, own, published) => `${code}：清单为“${own}”，公布的是“${published}”`,
  asPublished: (count) => `与公布的名称相同的 ${count} 个`,
  kept: {
    newer: "以前导入的清单是用新版的程序保存的，这一版读不了；请更新程序，或重新导入清单。",
    damaged: "以前导入的清单已经损坏，不能再用；请重新导入清单。",
  },
};
