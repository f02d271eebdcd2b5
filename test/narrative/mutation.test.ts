/** One figure, word or name of a published text changed at a time: the sentence is told, and what is wrong with it. */
import { publishedCatalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { narrativeOf, standingsOf, textSheet, type Figure } from "../../src/narrative";
import { recognise, type Disclosure } from "../../src/recognise";
import { rules } from "../../src/rules";
import { sample, sampleNames, type SampleName } from "../support/samples";

const ofTexts = rules.filter(({ id }) => id.startsWith("narrative-"));

interface Mutant {
  readonly paragraph: number;
  readonly text: string;
  readonly sentence: string;
  /** The rules of which one must come first. */
  readonly right: readonly string[];
}

type Kind = "amount" | "rate" | "share" | "direction" | "unit" | "name" | "year";

const most = 12;
const totals = { all: 0, found: 0, right: 0 };

describe.each(sampleNames)("%s", (name) => {
  const { disclosure, paragraphs } = textOf(name);
  const before = new Set(toldBy(disclosure, paragraphs));

  it("is told of most changes, and the right thing first", () => {
    const rates: Record<string, string> = {};
    let [all, found, right] = [0, 0, 0];
    for (const [kind, mutants] of Object.entries(mutantsOf(disclosure, paragraphs))) {
      let [told, first] = [0, 0];
      const silent: string[] = [];
      for (const mutant of mutants) {
        const changed = paragraphs.map((text, position) => (position === mutant.paragraph ? mutant.text : text));
        const after = toldBy(disclosure, changed).filter((one) => !before.has(one));
        const of = after.filter((one) => one.startsWith(`${String(mutant.paragraph + 1)} `));
        if (of.length > 0) told += 1;
        else silent.push(mutant.sentence.slice(0, 60));
        if (mutant.right.some((rule) => after[0]?.startsWith(`${String(mutant.paragraph + 1)} ${rule}`) === true))
          first += 1;
      }
      rates[kind] = `${String(told)}/${String(mutants.length)} first ${String(first)}`;
      if (silent.length > 0 && process.env["SILENT"] !== undefined) console.log(kind, silent.join("\n"));
      all += mutants.length;
      found += told;
      right += first;
    }
    console.log(name, JSON.stringify(rates), `found ${String(found)}/${String(all)}, right first ${String(right)}`);
    totals.all += all;
    totals.found += found;
    totals.right += right;
    expect(found / all).toBeGreaterThanOrEqual(0.9);
    expect(right / all).toBeGreaterThanOrEqual(0.8);
  });
});

it("tells nineteen of twenty changes in all", () => {
  console.log(JSON.stringify(totals));
  expect(totals.found / totals.all).toBeGreaterThanOrEqual(0.95);
});

/** The sample's own text, handed over beside its tables. */
function textOf(name: SampleName): { readonly disclosure: Disclosure; readonly paragraphs: readonly string[] } {
  const disclosure = recognise(sample(name));
  const paragraphs = narrativeOf(disclosure).paragraphs.map(({ typed }) => typed);
  return { disclosure: { ...disclosure, unrecognised: [] }, paragraphs };
}

function withParagraphs(disclosure: Disclosure, paragraphs: readonly string[]): Disclosure {
  const sheet = textSheet("说明.txt", "");
  return { ...disclosure, text: { ...sheet, rows: paragraphs.map((value) => [{ value, format: "@" }]) } };
}

/** `12 narrative-rate …`: the paragraph, the rule and the sentence. */
function toldBy(disclosure: Disclosure, paragraphs: readonly string[]): string[] {
  const { findings } = check(withParagraphs(disclosure, paragraphs), { rules: ofTexts, catalogue: publishedCatalogue });
  return findings.map(({ rule, message, places: [at] }) => `${String(at.paragraph)} ${rule} ${message}`);
}

function mutantsOf(disclosure: Disclosure, paragraphs: readonly string[]): Record<Kind, readonly Mutant[]> {
  const narrative = narrativeOf(withParagraphs(disclosure, paragraphs));
  const standings = standingsOf(narrative);
  const tied = narrative.figures.filter(
    (figure) => ["agrees", "inText"].includes(standings.get(figure) ?? "") && !figure.amount.isZero,
  );
  const changed = (figures: readonly Figure[], change: (text: string) => string, right: readonly string[]): Mutant[] =>
    spread(figures).flatMap((figure) => mutant(figure, change, right));
  const statements = narrative.statements.filter(({ value }) => value !== undefined && tied.includes(value));
  const values = new Set(statements.map(({ value }) => value));
  const rates = narrative.statements
    .flatMap(({ change, completion }) => [change?.rate, completion])
    .filter((one) => one !== undefined && tied.includes(one));
  const shares = narrative.statements.flatMap(({ share }) => share?.figure ?? []).filter((one) => tied.includes(one));
  const changes = narrative.statements.filter(
    ({ change }) => change?.difference !== undefined && change.rate !== undefined,
  );
  const paths = narrative.statements.filter(
    ({ subject, value }) => subject.path.length > 2 && value !== undefined && tied.includes(value),
  );
  const based = narrative.statements.filter(
    ({ change }) => change?.baseYear !== undefined && change.difference !== undefined,
  );
  return {
    amount: changed(
      tied.filter((one) => values.has(one)),
      otherDigit,
      ["narrative-amount", "narrative-sum", "narrative-subject"],
    ),
    rate: changed(rates as Figure[], otherDigit, ["narrative-rate", "narrative-completion"]),
    share: changed(shares, otherDigit, ["narrative-share"]),
    direction: spread(changes).flatMap(({ change }) =>
      worded(change?.rate, /增加|增长|减少|下降|降低/u, opposite, ["narrative-direction"]),
    ),
    unit: changed(
      tied.filter((one) => values.has(one)),
      (text) => text.replace("万元", "元"),
      ["narrative-unit"],
    ),
    name: spread(paths).flatMap(({ subject, value }) =>
      worded(value, new RegExp(escaped(subject.path.at(-1) ?? ""), "u"), otherName, [
        "narrative-subject",
        "narrative-amount",
      ]),
    ),
    year: spread(based).flatMap(({ change }) =>
      worded(
        change?.difference,
        /20\d\d(?=年(?:度)?(?:部门)?(?:预算|决算|增|减))/u,
        (year) => String(Number(year) + 1),
        ["narrative-year"],
      ),
    ),
  };
}

function spread<T>(all: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, position) => position % step === 0).slice(0, most);
}

function mutant(
  { paragraph, start, end }: Figure,
  change: (text: string) => string,
  right: readonly string[],
): Mutant[] {
  const { typed, folded, row } = paragraph;
  const [from, to] = [folded.at[start] ?? 0, (folded.at[end - 1] ?? 0) + 1];
  const text = typed.slice(0, from) + change(typed.slice(from, to)) + typed.slice(to);
  return text === typed ? [] : [{ paragraph: row, text, sentence: folded.text, right }];
}

/** The last of such words before a figure. */
function worded(
  figure: Figure | undefined,
  word: RegExp,
  change: (text: string) => string,
  right: readonly string[],
): Mutant[] {
  if (figure === undefined) return [];
  const { paragraph, start } = figure;
  const all = [...paragraph.folded.text.slice(0, start).matchAll(new RegExp(word.source, "gu"))];
  const last = all.at(-1);
  if (last === undefined) return [];
  return mutant({ ...figure, start: last.index, end: last.index + last[0].length }, change, right);
}

function otherDigit(text: string): string {
  const digits = [...text.matchAll(/\d/gu)];
  const at = digits[Math.min(1, digits.length - 1)]?.index ?? 0;
  return text.slice(0, at) + String((Number(text.charAt(at)) + 4) % 10) + text.slice(at + 1);
}

const opposites: Readonly<Record<string, string>> = {
  增加: "减少",
  增长: "下降",
  减少: "增加",
  下降: "增长",
  降低: "提高",
};
const opposite = (word: string): string => opposites[word] ?? word;

/** Another word in its middle. */
function otherName(name: string): string {
  const at = Math.floor(name.length / 2);
  return name.slice(0, at - 1) + "综合" + name.slice(at + 1);
}

function escaped(text: string): string {
  return text.replace(/[()[\]]/gu, "\\$&");
}
