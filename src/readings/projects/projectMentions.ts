/** What the 情况说明 says of single projects, and of how many: paragraphs that begin with a project's own name. */
import { Amount, parseAmount } from "../../amount";
import { grouped } from "../../grouped";
import { normalise, type Unrecognised } from "../../recognise";
import { splitOrdinal } from "../../vocabulary";
import type { Place } from "../place";
import { defineReading } from "../readings";

/** An amount that a paragraph states of a project. */
export interface Said {
  readonly project: string;
  readonly concept: "budget" | "executed";
  readonly amount: Amount;
  readonly place: Place;
}

export interface FormParagraph {
  /** Without blanks and without its number. */
  readonly text: string;
  readonly place: Place;
}

const sum = "(\\d[\\d,]*(?:\\.\\d+)?(?:亿元|万元|元))";
/** `部门日常管理经费16.83万元，主要成效……`. */
const spent = new RegExp(`^:?${sum}(?=[,，。;、(:]|$)`, "u");
/** `……项目绩效自评综述：项目全年预算数为16.83万元，执行数为16.83万元，……`. */
const evaluated = new RegExp(
  `^(?:项目)?绩效自评综述:(?:项目)?全年预算数[为:]?${sum}[,;](?:全年)?执行数[为:]?${sum}`,
  "u",
);

/** @param projects names as they are printed, without blanks */
export function saidOfProjects(paragraphs: readonly FormParagraph[], projects: ReadonlySet<string>): Said[] {
  // Names by their first letters: a paragraph begins with few of them.
  const telling = [...projects].filter(({ length }) => length >= shortestName);
  const byBeginning = grouped(telling, (project) => project.slice(0, shortestName));
  return paragraphs.flatMap((paragraph) =>
    (byBeginning.get(paragraph.text.slice(0, shortestName)) ?? [])
      .filter((project) => paragraph.text.startsWith(project))
      .flatMap((project) => saidIn(paragraph, project)),
  );
}

const shortestName = 3;

function saidIn({ text, place }: FormParagraph, project: string): Said[] {
  const rest = text.slice(project.length);
  const [, alone] = spent.exec(rest) ?? [];
  const [, budget, executed] = evaluated.exec(rest) ?? [];
  return [
    { concept: "budget" as const, amount: amountIn(budget) },
    { concept: "executed" as const, amount: amountIn(alone ?? executed) },
  ].flatMap(({ concept, amount }) => (amount === undefined ? [] : [{ project, concept, amount, place }]));
}

function amountIn(text: string | undefined): Amount | undefined {
  const parsed = text === undefined ? undefined : parseAmount(text);
  if (parsed?.kind !== "amount" || parsed.unit === undefined) return undefined;
  return Amount.reported(parsed.value, parsed.decimals, parsed.unit);
}

const counted = /涉及(?:项目(\d{1,3})个|(\d{1,3})个(?:[一二]级)?项目)/u;

/** `组织对2023年度一般公共预算项目支出全面开展绩效自评，共涉及项目4个`. */
export function numberOfEvaluations(paragraphs: readonly FormParagraph[]): number | undefined {
  for (const { text } of paragraphs) {
    const [, before, behind] = (text.includes("自评") ? counted.exec(text) : undefined) ?? [];
    const number = before ?? behind;
    if (number !== undefined) return Number(number);
  }
  return undefined;
}

/** The paragraphs of all that was not recognised as a table. */
export const projectParagraphs = defineReading("project-paragraphs", ({ disclosure }) =>
  disclosure.unrecognised.flatMap(paragraphsOf),
);

function paragraphsOf({ sheet, area }: Unrecognised): FormParagraph[] {
  return sheet.rows.slice(area.top, area.bottom + 1).flatMap((cells, offset) =>
    (cells ?? []).flatMap((cell, column) => {
      if (typeof cell?.value !== "string") return [];
      const place = { sheet, row: area.top + offset, column };
      return cell.value.split(/[\r\n]+/u).map((text) => ({ text: splitOrdinal(normalise(text)).text, place }));
    }),
  );
}
