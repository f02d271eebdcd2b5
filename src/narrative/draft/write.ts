/** Writes a template with the figures of the tables: what no table states is left out, with the words around it. */
import type { Amount } from "../../amount";
import type { Disclosure } from "../../recognise";
import { Facts } from "../tie/facts";
import { isListName, isOperator, isRowName, isTextName } from "./checkNames";
import { Figures, type ToldFigure } from "./figures";
import type { TemplateOperator, TextName } from "./names";
import { decimalsFor, moneyText, percentOf } from "./print";
import { rowsOf, type TemplateRow } from "./rows";
import type { Block, Node } from "./template";

export interface DraftLine {
  /** Of a heading; 0 of a text. */
  readonly level: number;
  readonly text: string;
}

/** `says`: a figure, or that there is none; words alone say nothing of the tables. */
interface WrittenText {
  readonly text: string;
  readonly says: boolean;
}

const words = (text: string | undefined): WrittenText | undefined =>
  text === undefined ? undefined : { text, says: false };
const said = (text: string | undefined): WrittenText | undefined =>
  text === undefined ? undefined : { text, says: true };

export class Writer {
  private readonly figures: Figures;
  private readonly facts: Facts;
  private readonly lastYear: Facts | undefined;
  private readonly decimals: number;

  constructor(
    private readonly disclosure: Disclosure,
    lastYear: Disclosure | undefined,
  ) {
    this.facts = new Facts(disclosure);
    this.lastYear = lastYear === undefined ? undefined : new Facts(lastYear);
    this.decimals = decimalsFor(lastYear === undefined ? [disclosure] : [disclosure, lastYear]);
    this.figures = new Figures(this.facts, this.lastYear, this.decimals);
  }

  lines(blocks: readonly Block[], row?: TemplateRow): DraftLine[] {
    return blocks.flatMap((block) => {
      if (block.kind === "each") return this.rows(block.list).flatMap((one) => this.lines(block.blocks, one));
      const written = this.sequence(block.nodes, row, block.level > 0);
      return written === undefined ? [] : [{ level: block.level, text: written.text }];
    });
  }

  private rows(list: string): readonly TemplateRow[] {
    return isListName(list) ? rowsOf(list, this.facts, this.lastYear, this.decimals) : [];
  }

  /** @returns undefined where a value is not known, or where all that could say something was left out */
  private sequence(nodes: readonly Node[], row: TemplateRow | undefined, isHeading = false): WrittenText | undefined {
    let text = "";
    let says = false;
    let mayBeLeftOut = false;
    for (const node of nodes) {
      const isPart = node.kind === "choice" || node.kind === "each";
      mayBeLeftOut ||= isPart;
      const written = this.node(node, row);
      if (written === undefined && !isPart) return undefined;
      text += written?.text ?? "";
      says ||= written?.says === true;
    }
    return mayBeLeftOut && !says && !isHeading ? undefined : { text, says };
  }

  private node(node: Node, row: TemplateRow | undefined): WrittenText | undefined {
    switch (node.kind) {
      case "text":
        return words(node.text);
      case "value":
        return this.value(node.words, row);
      case "choice":
        for (const alternative of node.alternatives) {
          const written = this.sequence(alternative, row);
          if (written !== undefined) return written;
        }
        return undefined;
      case "each": {
        const all = this.rows(node.list).flatMap((one) => this.sequence(node.body, one) ?? []);
        return all.length === 0 ? undefined : said(all.map(({ text }) => text).join(""));
      }
    }
  }

  private value([first = "", ...names]: readonly string[], row: TemplateRow | undefined): WrittenText | undefined {
    if (isOperator(first)) return this.operation(first, names, row);
    if (isTextName(first)) return words(this.text(first));
    if (first === "名称") return words(row?.name);
    const told = this.told(first, row);
    return told === undefined ? undefined : said(moneyText(told.amount));
  }

  private told(name: string, row: TemplateRow | undefined): ToldFigure | undefined {
    return isRowName(name) && name !== "名称" ? row?.told(name) : this.figures.told(name);
  }

  private text(name: TextName): string | undefined {
    const { year, organisation, forms } = this.disclosure;
    const count = (things: number): string | undefined => (things === 0 ? undefined : String(things));
    switch (name) {
      case "单位":
        return organisation;
      case "年度":
        return year === undefined ? "【请填写年度】" : String(year);
      case "上一年":
        return year === undefined ? "上年" : `${String(year - 1)}年`;
      case "项目数":
        return count(this.rows("项目").length);
      case "绩效目标数":
        return count(forms.filter(({ layout }) => layout.id === "performance-project").length);
    }
  }

  private operation(
    operator: TemplateOperator,
    names: readonly string[],
    row: TemplateRow | undefined,
  ): WrittenText | undefined {
    const [name = "", whole = ""] = names;
    const told = this.told(name, row);
    if (operator === "无") return this.figures.isNone(name) ? said("") : undefined;
    if (told === undefined) return undefined;
    const { amount, last } = told;
    if (operator === "有") return amount.isZero ? undefined : said("");
    if (operator === "占比") {
      const of = this.told(whole, row)?.amount;
      return of === undefined || amount.isNegative ? undefined : said(percentOf(amount, of));
    }
    return last === undefined ? undefined : changed(operator, amount, last);
  }
}

function changed(
  operator: Exclude<TemplateOperator, "有" | "无" | "占比">,
  amount: Amount,
  last: Amount,
): WrittenText | undefined {
  const difference = amount.minus(last);
  const size = difference.isNegative ? difference.negated() : difference;
  switch (operator) {
    case "上年":
      return said(moneyText(last));
    case "差额":
      return said(moneyText(size));
    case "增幅":
      return said(percentOf(size, last));
    case "增加":
      return difference.isZero || difference.isNegative ? undefined : said("");
    case "减少":
      return difference.isNegative ? said("") : undefined;
    case "持平":
      return difference.isZero ? said("") : undefined;
  }
}
