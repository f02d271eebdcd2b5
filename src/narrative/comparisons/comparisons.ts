/** Everything in a text that can be held against something: the tables, or other figures of the same statement. */
import type { Amount } from "../../amount";
import { amountOf } from "../../recognise";
import { grouped } from "../../grouped";
import { onceFor } from "../../remembered";
import { followed } from "./behindParts";
import { balancedParts, balancedSides, carriedOver, grandTotalsAlike } from "./bothSides";
import { withCauses } from "./causes";
import { changedAsTold, changedInTable } from "./changedApart";
import type { Comparison } from "./comparison";
import { isDoubt, isUnsure, withoutDoubts } from "./doubts";
import { dividedApart } from "./dividedApart";
import { familyChanges, withoutFollowing } from "./familyChanges";
import { grandTotals } from "./grandTotals";
import { impliedBases } from "./impliedBases";
import { sidesChanged } from "./sidesChanged";
import { sharesApart } from "./sharesApart";
import { shared } from "./shares";
import { withLeftShares } from "./leftShares";
import { leftOver } from "./leftOver";
import { withLeft } from "./leftOfSums";
import { isOfOtherMoney } from "../tie/otherMoney";
import { wouldHoldWith } from "./mended";
import { rateHolds } from "./percentages";
import { withinLimit } from "./overLimit";
import { knownPart, listedParts } from "./parts";
import type { ChangeList, Figure, List, Statement } from "../statements/statement";
import { changesSummed, summed, totalled } from "./sums";
import { saved } from "./savings";
import { Surroundings } from "../tie/surroundings";
import type { Tying } from "../tie/tie";
import { changedSinceTold } from "./yearBefore";

/** How many statements back a share may find its whole. */
const furthestWhole = 12;

export function comparisonsOf(
  statements: readonly Statement[],
  changeLists: readonly ChangeList[],
  tying: Tying,
): readonly Comparison[] {
  const listed = changeLists.flatMap((list) => [...changesSummed(list, tying)]);
  const summedUp = new Set(listed.flatMap((one) => (isUnsure(one) ? [] : [one.figure])));
  const inFamilies = withoutFollowing([...familyChanges(statements, tying)]).filter(
    ({ figure }) => !summedUp.has(figure),
  );
  const single = [...comparisonsIn(statements, tying)];
  const explained = new Set(single.flatMap((one) => (one.holds || isUnsure(one) ? [] : [one.figure])));
  const sharesTold = new Set(single.flatMap((one) => (one.kind === "share" ? [one.figure] : [])));
  const all = [
    ...single,
    ...[...grandTotals(statements, tying), ...dividedApart(statements, tying)].filter(
      (one) => one.holds || !isToldOf(one, explained),
    ),
    ...sharesApart(statements, sharesTold, tying),
    ...listed,
    ...inFamilies,
    ...sidesChanged(statements, tying),
  ];
  return withLeft(withCauses(withLeftShares(withoutDoubts(all)), toldAgain(statements, tying)), statements);
}

function* comparisonsIn(statements: readonly Statement[], tying: Tying): Iterable<Comparison> {
  const surroundings = new Surroundings(statements, tying);
  const sharing = grouped(
    statements.filter(({ share, value }) => share !== undefined && value !== undefined),
    ({ sentence }) => sentence,
  );
  const lists = new Set<List>();
  /** Figures that are wrong by the tables, and what these have. */
  const wrong = new Map<Figure, Amount>();
  for (const [position, statement] of statements.entries()) {
    const { totals, sides } = saidAlone(statement);
    // What a sentence adds up has the name of all it adds up only by its heading.
    const isAddedUp = totals.some(({ holds }) => holds);
    const held =
      statement.isAgain === true
        ? []
        : [...withTables(statement, tying, surroundings)].filter(({ holds }) => holds || !isAddedUp);
    yield* held;
    // `公务接待费3.00万元，支出总计960.00万元`: what the tables have under its name adds up nothing that nobody says it does.
    const isKnown = held.some((one) => one.holds && one.kind === "amount");
    // What follows from a figure that is wrong by the tables is told with that figure.
    const isWrong = held.some((one) => !one.holds && !isDoubt(one));
    for (const one of held) if (!one.holds && !isDoubt(one)) wrong.set(one.figure, amountInTable(one));
    const before = statements.slice(Math.max(0, position - furthestWhole), position);
    for (const one of [
      ...followed(statement, tying),
      ...changedInTable(statement, tying),
      ...changedAsTold(statement, before, tying),
      ...changedSinceTold(statement, before, tying),
      ...saved(statement),
      ...[...shared(statement, before, tying, sharing.get(statement.sentence))].flatMap((one) =>
        withToldBehind(one, statements.slice(position + 1, position + 1 + furthestWhole)),
      ),
      ...sharedInTable(statement, before, tying),
      ...grandTotalsAlike(statement, before, tying),
      ...[...carriedOver(statement, before, tying)].filter((one) => one.holds || !isToldOf(one, wrong)),
      ...leftOver(statement, before),
      ...withinLimit(statement, before, tying),
      ...balancedParts(statement, before),
      ...knownPart(statement, before, tying),
      ...totals.filter((one) => one.holds || !(isKnown && one.isSupposed === true)),
      ...sides,
    ])
      if (one.holds || !isWrong) yield one;
    if (statement.list !== undefined) lists.add(statement.list);
  }
  for (const list of lists) {
    const sums = [...summed(list, tying)];
    yield* sums.filter((one) => one.holds || !isOfWrong(one, wrong));
    if (sums.some(({ holds }) => holds)) yield* impliedBases(list);
    if (sums.every((one) => one.holds || isUnsure(one)))
      for (const one of listedParts(list, tying)) if (!isToldOf(one, wrong)) yield one;
  }
}

/**
 * `其中，甲276.65亿元，占比96.63%。乙合计286.29亿元。`: a precise share that names no whole may be of what the paragraph tells behind it; of what
 * another paragraph tells it may as well be.
 */
function withToldBehind(one: Comparison, behind: readonly Statement[]): readonly Comparison[] {
  const { share, value, paragraph } = one.statement;
  if (one.holds || one.kind !== "share" || share?.whole !== "" || value === undefined) return [one];
  if (share.figure.amount.decimals < preciseShare) return [one];
  const wholes = behind.filter((other) =>
    rateHolds(share.figure, other.value && value.amount.dividedBy(other.value.amount)),
  );
  if (wholes.length === 0) return [one];
  return wholes.some((other) => other.paragraph === paragraph) ? [] : [{ ...one, isOfNone: true }];
}

const preciseShare = 2;

/** Figures that stand in the text once more for the same thing: somebody who mistypes one does not mistype them all. */
function toldAgain(statements: readonly Statement[], tying: Tying): ReadonlySet<Figure> {
  const told = statements.flatMap((statement) => {
    const { subject, year, value } = statement;
    if (value === undefined || subject.text.length < shortestName) return [];
    const { value: figure, unit } = value.amount;
    return [{ value, key: [subject.text, tying.ownerOf(statement), year, figure.toString(), unit].join("/") }];
  });
  const same = grouped(told, ({ key }) => key);
  return new Set(
    [...same.values()].flatMap((all) => {
      const values = new Set(all.map(({ value }) => value));
      return values.size > 1 ? [...values] : [];
    }),
  );
}

const shortestName = 4;

/** What a statement says of itself alone, whatever the tables have. */
const saidAlone = onceFor((statement: Statement) => ({
  totals: [...totalled(statement)],
  sides: [...balancedSides(statement), ...saidAgain(statement)],
}));

/** `2057.89万元，约合0.21亿元`. */
function* saidAgain(statement: Statement): Iterable<Comparison> {
  const { value, restated } = statement;
  if (value === undefined || restated === undefined) return;
  const holds = restated.amount.agreement(value.amount) !== "differs";
  yield {
    kind: "restated",
    statement,
    figure: restated,
    others: [value],
    holds,
    expected: value.amount.in(restated.amount.unit),
  };
}

function amountInTable(one: Comparison): Amount {
  const [fact] = "tie" in one ? one.tie.facts : [];
  return fact === undefined ? one.figure.amount : amountOf(fact);
}

/** With what the tables have in the place of the wrong figures, would it hold? */
function isOfWrong(one: Comparison, wrong: ReadonlyMap<Figure, Amount>): boolean {
  const part = one.kind === "sum" ? one.part : undefined;
  return (part !== undefined && wrong.has(part)) || wouldHoldWith(one, wrong);
}

function isToldOf({ figure, others }: Comparison, wrong: Pick<ReadonlySet<Figure>, "has">): boolean {
  return [figure, ...others].some((one) => wrong.has(one));
}

/** The share of what only a table tells: `公务用车购置及运行费占“三公”经费的84.80%`. */
function* sharedInTable(statement: Statement, before: readonly Statement[], tying: Tying): Iterable<Comparison> {
  const { value, share } = statement;
  const amount = value === undefined && share !== undefined ? tying.inTable(statement) : undefined;
  if (share === undefined || amount === undefined) return;
  const stand = { ...share.figure, amount };
  for (const one of shared({ ...statement, value: stand }, before, tying))
    yield { ...one, statement, others: one.others.filter((figure) => figure !== stand) };
}

function* withTables(statement: Statement, tying: Tying, surroundings: Surroundings): Iterable<Comparison> {
  const { value, budget } = statement;
  if (value !== undefined) {
    const own = tying.value(statement);
    const tie = own.kind === "notFound" ? (surroundings.tie(statement, value) ?? own) : own;
    if (tie.kind !== "notFound" && !isOfOtherMoney(statement, value, tie, tying))
      yield { kind: "amount", statement, figure: value, others: [], holds: tie.kind === "agrees", tie };
  }
  if (budget !== undefined) {
    const tie = tying.budget(statement);
    if (tie.kind !== "notFound" && !isOfOtherMoney(statement, budget, tie, tying))
      yield { kind: "budget", statement, figure: budget, others: [], holds: tie.kind === "agrees", tie };
  }
}
