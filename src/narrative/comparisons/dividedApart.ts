/** Wholes that are divided without a word that says so: in the sentence behind, `运行维护费中，加油2.23万元，…，其他支出0.76万元`, or right behind them. */
import { dividedAmong, restOfAmong } from "../../vocabulary/narrativeSums";
import { areCompleteGroup } from "./completeLists";
import { familyBehind } from "./familyBehind";
import { meaningAlone } from "../measures/measures";
import type { Figure, Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";
import type { Sum } from "./comparison";
import { reckoned } from "./listEnds";
import { areOfOneStage } from "./stages";

/** How many statements back the whole may be told, and how many it may have as parts. */
const furthest = 8;
const furthestNamed = 24;
/** How many statements behind a whole its last part may be told. */
const furthestPart = 16;
const fewest = 2;

export function* dividedApart(statements: readonly Statement[], tying: Tying): Iterable<Sum> {
  for (const [position, statement] of statements.entries()) {
    const { sentence, paragraph, value } = statement;
    if (value === undefined) continue;
    const behind = sameSentence(statements, position);
    if (statements[position - 1]?.sentence !== sentence || statements[position - 1]?.paragraph !== paragraph) {
      const name = dividedAmong.exec(paragraph.folded.text.slice(sentence.start, sentence.end))?.[1];
      const whole = name === undefined ? undefined : wholeBefore(name, statements, position, tying);
      const parts = [statement, ...behind];
      if (whole !== undefined && leavesNothingOut(whole, parts, tying)) yield* addedTo(whole, parts, tying);
    }
    yield* addedTo(
      statement,
      familyBehind(
        statement,
        statements.slice(Math.max(0, position - furthest), position),
        statements.slice(position + 1, position + 1 + furthestPart),
        tying,
      ),
      tying,
    );
  }
}

/** What was told last by that name. */
function wholeBefore(
  name: string,
  statements: readonly Statement[],
  position: number,
  tying: Tying,
): Statement | undefined {
  const measure = meaningAlone(name)?.measure;
  return statements
    .slice(Math.max(0, position - (measure === undefined ? furthestNamed : furthest)), position)
    .findLast(
      (one) =>
        one.value !== undefined &&
        one.isReason !== true &&
        (measure === undefined ? one.subject.text === name : tying.meaning(one)?.measure === measure),
    );
}

/** `一般性转移支付收入中，…，其他一般性转移支付收入19541万元`: the last has all that the others leave. */
function leavesNothingOut(whole: Statement, parts: readonly Statement[], tying: Tying): boolean {
  const last = parts.at(-1)?.subject.text ?? "";
  // Of the classes of all spending one is called 其他支出.
  const isRest = restOfAmong.test(last) && tying.meaning(whole) !== undefined;
  return isRest || last === `其他${whole.subject.text}` || areCompleteGroup({ whole, parts });
}

function sameSentence(statements: readonly Statement[], position: number): readonly Statement[] {
  const { sentence, paragraph } = statements[position] as Statement;
  const behind = statements.slice(position + 1, position + 1 + furthestNamed);
  const end = behind.findIndex((one) => one.sentence !== sentence || one.paragraph !== paragraph);
  return end < 0 ? behind : behind.slice(0, end);
}

function* addedTo(whole: Statement, parts: readonly Statement[], tying: Tying): Iterable<Sum> {
  const { value } = whole;
  if (value === undefined || parts.length < fewest || !parts.every((part) => isTold(part, whole, tying))) return;
  const others = parts.map((part) => part.value as Figure);
  const sum = reckoned(value, others);
  yield { kind: "sum", statement: whole, figure: value, others, ...sum, ...(!sum.holds && { isSupposed: true }) };
}

/** Of the same year, and both a budget or both what came of it. */
function isTold(part: Statement, whole: Statement, tying: Tying): boolean {
  const { value, isReason, year } = part;
  return (
    value !== undefined &&
    isReason !== true &&
    (year ?? whole.year) === (whole.year ?? year) &&
    areOfOneStage(part, whole, tying)
  );
}
