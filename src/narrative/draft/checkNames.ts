/** Does a template speak of nothing but what there is? A misspelt name must not pass for a figure that no table states. */
import {
  budgetPrefix,
  listNames,
  measureNames,
  operators,
  rowNames,
  scopeNames,
  singleNames,
  textNames,
  type ListName,
  type TemplateOperator,
  type RowName,
  type TextName,
} from "./names";
import { BrokenTemplate, type Block, type Node } from "./template";

export const isOperator = (word: string): word is TemplateOperator => operators.some((one) => one === word);
export const isListName = (word: string): word is ListName => listNames.some((one) => one === word);
export const isRowName = (word: string): word is RowName => rowNames.some((one) => one === word);
export const isTextName = (word: string): word is TextName => textNames.some((one) => one === word);

/** @throws BrokenTemplate */
export function checkNames(blocks: readonly Block[], isInList = false): void {
  for (const block of blocks) {
    if (block.kind === "paragraph") checkNodes(block.nodes, isInList);
    else {
      checkList(block);
      checkNames(block.blocks, true);
    }
  }
}

function checkList({ list, line }: { readonly list: string; readonly line: number }): void {
  if (!isListName(list)) throw new BrokenTemplate({ line, kind: "unknownName", text: `每个 ${list}` });
}

function checkNodes(nodes: readonly Node[], isInList: boolean): void {
  for (const node of nodes) {
    switch (node.kind) {
      case "text":
        break;
      case "value":
        checkValue(node.words, node.line, isInList);
        break;
      case "choice":
        for (const one of node.alternatives) checkNodes(one, isInList);
        break;
      case "each":
        checkList(node);
        checkNodes(node.body, true);
    }
  }
}

/** `占比` and its like need two names, the others one or two. */
function checkValue(words: readonly string[], line: number, isInList: boolean): void {
  const text = words.join(" ");
  const [first = "", ...names] = words;
  const isGood = isOperator(first)
    ? names.length === (first === "占比" ? 2 : 1) && names.every((name) => isFigureName(name, isInList))
    : names.length === 0 && (isTextName(first) || isFigureName(first, isInList) || (isInList && first === "名称"));
  if (!isGood) throw new BrokenTemplate({ line, kind: "unknownName", text });
}

function isFigureName(name: string, isInList: boolean): boolean {
  if (isInList && isRowName(name) && name !== "名称") return true;
  const [first = "", second, ...more] = name.split(".");
  if (more.length > 0) return false;
  if (second === undefined) return first in singleNames;
  return first === budgetPrefix ? second in singleNames : first in scopeNames && second in measureNames;
}
