/** 文中所列各项之和＝总数。 */
import { drawnNarrative } from "../../contract/drawnForms";
import { defineRule } from "../../contract/rule";
import { narrative } from "../../readings/narrative";
import type { Paragraph, Span } from "../../narrative";
import { placeOfParagraph, quoted, quotedSpan, textOf } from "../../readings/paragraphs";
import { listed } from "../../readings/wording";
import { accuracy } from "./basis";
import {
  checksOf,
  marked,
  placeOfStatement,
  roundedMoney,
  saidOf,
  slipOf,
  subjectName,
  wrongFigure,
  type Of,
} from "./told";

export const narrativeSum = defineRule({
  id: "narrative-sum",
  severity: "error",
  docs: {
    title: "文中各项之和",
    why: "“分别为”后面的各项，以及“三公”经费的三项、公务用车的购置和运行、基本支出的人员和公用、政府采购的货物工程服务，加起来应等于前面的总数。“其中”“包括”只列一部分的不判；连零都逐项列出的，不会只列一部分，加不出总数的作提醒；只要把一个数相邻的两位对调、或换成另一个单位，就分毫不差加出总数的，也作提醒。",
    grades: {
      warning:
        "前面没有写明几项的“合计”；连零也列出的各项加不出总数的；相邻两位对调或换个单位就加得出总数的；各项的增减与总的增减不一致的",
    },
    basis: accuracy("总数＝所列各项之和"),
    causes: "改了一项没有改总数；漏写一项。",
    mend: "各项与表核对后，改总数或补上漏写的一项。",
    example: {
      good: "“三公”经费29.5万元：出国0万元，购置及运行28万元，接待1.5万元",
      bad: "“三公”经费29万元：出国0万元，购置及运行28万元，接待1.5万元",
      drawn: drawnNarrative(
        "“三公”经费29.5万元：出国0万元，购置及运行28万元，接待1.5万元。→“三公”经费29万元：出国0万元，购置及运行28万元，接待1.5万元。",
      ),
    },
  },
  *check(_disclosure, _catalogue, readings) {
    yield* checksOf(readings.of(narrative), "sum", (one) => {
      const { statement, figure, expected, ofChanges, isSupposed, cause } = one;
      const listedAt = partsAt(one);
      return {
        kind: "violation",
        ...(isSupposed === true && { severity: "warning" as const }),
        at: {
          ...placeOfStatement(statement, ofChanges !== undefined ? "changes" : "sum"),
          ...(listedAt !== undefined && placeOfParagraph(listedAt.paragraph)),
        },
        message: saidOf(
          one,
          `${ofChanges === undefined ? ofParts(one, listedAt) : ofChangesIn(one, ofChanges)}请核对。`,
        ),
        ...(cause === undefined && { expected: expected.in(figure.amount.unit).toText() }),
        actual: wrongFigure(one).amount.toText(),
      };
    });
  },
});

const direction = { rise: "增加", fall: "减少" } as const;

function ofChangesIn(one: Of<"sum">, way: keyof typeof direction): string {
  const { statement, figure, others, expected } = one;
  const said = statement.change?.rises === true ? direction.rise : direction.fall;
  return `${marked(one)}：所列各项的增减（${listed(others.map(textOf), "项")}）相抵为${direction[way]}${roundedMoney(expected, figure.amount)}，总的写的是${said}${textOf(figure)}。`;
}

function ofParts(one: Of<"sum">, listedAt: ListPlace | undefined): string {
  const { figure, others, expected, part, left, falls } = one;
  const where =
    listedAt !== undefined
      ? quotedSpan(listedAt.paragraph, listedAt.span)
      : part === undefined
        ? marked(one)
        : quoted(part);
  return [
    `${where}：所列各项（${listed(others.map(textOf), "项")}）${falls === undefined || falls.size === 0 ? "合计" : "增减相抵后为"}${roundedMoney(expected, figure.amount)}，总数写的是${textOf(figure)}。`,
    part === undefined ? "" : `总数和其他各项与表一致，${textOf(part)}可能有误。`,
    listedAt === undefined ? "" : "总数与表一致，所列各项中有误。",
    left?.value === undefined ? "" : `差额正是${subjectName(left)}${textOf(left.value)}，所列各项可能没有包括它。`,
    slipOf(one),
  ].join("");
}

interface ListPlace {
  readonly paragraph: Paragraph;
  readonly span: Span;
}

/** From the first to the last of the parts, where they stand in a sentence of their own, and the whole is the tables'. */
function partsAt({ isWholeKnown, cause, figure, others }: Of<"sum">): ListPlace | undefined {
  const [first] = others;
  const last = others.at(-1);
  const isApart = first?.sentence !== figure.sentence && first?.paragraph === last?.paragraph;
  if (isWholeKnown !== true || cause !== undefined || first === undefined || last === undefined || !isApart)
    return undefined;
  return { paragraph: first.paragraph, span: { start: first.start, end: last.end } };
}
