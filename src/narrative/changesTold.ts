/** Changes: of which statement a difference or a rate speaks. */
import { changeAdverbs, changedTo, partWords, risesIn } from "../vocabulary/narrative";
import { onlyOne } from "./retold";
import type { Role } from "./roles";
import type { BaseKind, Change, Figure, List, Statement, Subject } from "./statement";
import { alike, isEmptySubject } from "./subject";
import { furthest, type Told } from "./told";

export function tellChange(
  told: Told,
  figures: readonly Figure[],
  role: Extract<Role, { readonly kind: "difference" | "rate" }>,
  lead: string,
): void {
  if (role.kind === "difference" && partWords.test(lead)) told.beginChanges();
  const targets = targetsOf(told, role, figures[0] as Figure);
  const spoken: Statement[] = [];
  figures.forEach((figure, position) => {
    const statements =
      targets.length === figures.length ? targets.slice(position, position + 1) : figures.length === 1 ? targets : [];
    for (const statement of statements) {
      const known = statement.change;
      const against = againstOf(statement, role);
      const changed =
        known !== undefined && role.isNamed && isOther(known, against, role.baseKind)
          ? again(told, statement, against, role.baseKind)
          : statement;
      spoken.push(changed);
      if (changed.change?.[role.kind] !== undefined) continue;
      const change = (changed.change ??= { against });
      change[role.kind] = figure;
      if (role.baseYear !== undefined) change.baseYear ??= role.baseYear;
      if (role.baseKind !== undefined) change.baseKind ??= role.baseKind;
      if (role.isOfInitial === true) changed.isOfInitial = true;
      if (role.both) change.both = true;
      if (told.average !== undefined) change.average = told.average;
      if (change.rises !== undefined && change.rises !== role.rises) change.contradicts = true;
      change.rises ??= role.rises;
    }
  });
  told.changed = role.kind === "difference" ? spoken : [];
  if (role.kind === "difference") told.addChanges(spoken);
}

/** Behind what came of a budget 节约 is less than that budget, where nothing else is named. */
function againstOf(
  { budget, completion }: Statement,
  { isSaved, isNamed, against }: Extract<Role, { readonly kind: "difference" | "rate" }>,
): Change["against"] {
  return isSaved && !isNamed && (budget ?? completion) !== undefined ? "budget" : against;
}

/** `由8.13万元调减为6.63万元`: what came of the figure before. */
export function tellChanged(told: Told, figure: Figure, near: string): boolean {
  const [statement] = told.current;
  const [, word] = changedTo.exec(near) ?? [];
  if (word === undefined || statement?.base === undefined || statement.value !== undefined) return false;
  if (figure.kind !== "amount" || statement.change !== undefined) return false;
  statement.value = figure;
  statement.change = { against: "lastYear", rises: risesIn(word) };
  return true;
}

/** Is what was told a change against something else: `比上年预算增加10.00万元，比上年执行数减少2.00万元`? */
function isOther(known: Change, against: Change["against"], kind: BaseKind | undefined): boolean {
  return known.against !== against || (known.baseKind ?? kind) !== (kind ?? known.baseKind);
}

/** What is compared with the budget, and then with last year: each for itself. */
function again(told: Told, statement: Statement, against: Change["against"], kind: BaseKind | undefined): Statement {
  const { budget, value } = statement;
  const known = told.statements
    .slice(-furthest)
    .findLast(
      (one) =>
        one.isAgain === true && one.value === value && one.change !== undefined && !isOther(one.change, against, kind),
    );
  if (known !== undefined) return known;
  const { paragraph, sentence, subject, heading, lead, year } = statement;
  const one: Statement = { paragraph, sentence, subject, heading, lead, year, isAgain: true };
  if (value !== undefined) one.value = value;
  if (against === "budget" && budget !== undefined) one.budget = budget;
  told.statements.push(one);
  return one;
}

function targetsOf(
  told: Told,
  { kind, rest }: { readonly kind: string; readonly rest: string },
  figure: Figure,
): readonly Statement[] {
  const subject = told.subject(rest.replace(changeAdverbs, ""));
  if (kind === "rate" && isEmptySubject(subject) && !told.isReason && told.changed.length > 0) return told.changed;
  const isAbout = (statement: Statement): boolean => alike(statement.subject.text, subject.text);
  if (!told.isReason && told.current.length > 0) {
    if (isEmptySubject(subject)) return spokenOf(told, subject, figure);
    const unchanged = told.inParagraph.filter(({ change }) => change?.difference === undefined);
    // `预算收入…万元，其中国有资本经营预算收入…，预算收入较上年增加…`: by its full name before one that contains it.
    const named = unchanged.findLast(({ subject: { text } }) => text === subject.text);
    if (named !== undefined && !told.current.includes(named)) return [named];
    if (told.current.some(isAbout)) return told.current;
    const earlier = unchanged.findLast(isAbout);
    const retold = earlier ?? onlyOne(told.inParagraph, subject, told.year ?? told.document.year);
    if (retold !== undefined) return [retold];
  }
  return [told.orphan(subject, figure)];
}

/**
 * A new sentence `比上年减少…` behind a list speaks of what was divided, and not of its last part;
 * where the parts have changes of their own nobody knows.
 */
function spokenOf(told: Told, subject: Subject, figure: Figure): readonly Statement[] {
  const [last] = told.current;
  if (last?.list === undefined || last.sentence === figure.sentence) return told.current;
  const { whole, parts } = outermost(last.list);
  if (parts.some(({ change }) => change !== undefined)) return [told.orphan(subject, figure)];
  told.current = [whole];
  return told.current;
}

function outermost(list: List): List {
  return list.whole.list === undefined ? list : outermost(list.whole.list);
}
