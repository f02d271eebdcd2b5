/** 资金来源 of a project's form: its total, and the sources of which other tables may know nothing. */
import { amountOf, type Fact, type FormPart, type Row, type Table } from "../../recognise";

/** The only section of this kind; of two nothing says which of them is meant. */
export function fundingPart(form: Table): FormPart | undefined {
  const [part, another] = form.partsOf("funding");
  return another === undefined ? part : undefined;
}

/** 资金来源合计 of a project's form, in the unit of the form; undefined where the form has no such total. */
export function fundingTotal(form: Table): Fact | undefined {
  const total = fundingPart(form)?.rows.find(({ kind }) => kind === "total");
  return total === undefined ? undefined : form.fact(total, "amount");
}

/** Money that comes from a higher level of government; what the unit's own level gives is told apart from it. */
const fromAbove = /转移支付|上级/u;
const fromOwnLevel = /区级|县级|市级|省级|本级|同级/u;

/** The money of a project that a higher level gives, where the form has exactly one line for it. */
export function transferredSource(form: Table): Fact | undefined {
  return onlyFact(form, ({ name }) => fromAbove.test(name));
}

/** The money of a project from the own level's budget, where the form has exactly one line for it. */
export function ownLevelSource(form: Table): Fact | undefined {
  return onlyFact(form, ({ name }) => fromOwnLevel.test(name) && !fromAbove.test(name));
}

function onlyFact(form: Table, isMeant: (row: Row) => boolean): Fact | undefined {
  const [row, another] = sources(form).filter(isMeant);
  return row === undefined || another !== undefined ? undefined : form.fact(row, "amount");
}

/** 项目支出表 and the list of the whole department may leave these out. */
const leftOut = /转移支付|上级|结转|结余|专户|单位资金|其他|自筹|事业/u;

/** The sources with money in them that are left out of tables in some places, none of them, one alone or all together. */
export function sourcesLeftOut(form: Table): readonly (readonly Fact[])[] {
  const facts = sources(form)
    .filter(({ name }) => leftOut.test(name))
    .flatMap((row) => form.fact(row, "amount") ?? [])
    .filter((fact) => !amountOf(fact).isZero);
  return [[], ...facts.map((fact) => [fact]), ...(facts.length > 1 ? [facts] : [])];
}

/** `其中` is a part of the source above it. */
function sources(form: Table): readonly Row[] {
  return fundingPart(form)?.rows.filter(({ kind }) => kind !== "total" && kind !== "memo") ?? [];
}
