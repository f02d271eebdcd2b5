/** That shares, prices times quantities and scores are judged by rounding, and that one wrong cell is still told as one cause. */
import { check, type Finding } from "../../src/check";
import { findCauses } from "../../src/check/cause";
import { judge } from "../../src/check/judge";
import { Witnesses } from "../../src/check/witnesses";
import { defineRule, plus } from "../../src/contract/rule";
import { figure, money, shown } from "../../src/readings/wording";
import { amountOf, type Disclosure, type Fact, type Table } from "../../src/recognise";
import type { Derivation, Equality } from "../../src/rules";
import { a1, type Workbook } from "../../src/workbook";
import { at, disclosureOf, handmade, tableOn } from "./handmade";

const partOfWhole: Derivation = ([part, whole]) => whole && part?.dividedBy(whole);
const priceTimesQuantity: Derivation = ([price, quantity]) => quantity && price?.times(quantity);
const twentyPoints: Derivation = ([rate]) => rate?.scaledBy(20);

function derived(claim: Fact, derive: Derivation, ...terms: readonly Fact[]): Equality {
  return { ...sum(claim, ...terms), derive };
}

function sum(claim: Fact, ...terms: readonly Fact[]): Equality {
  return {
    kind: "equality",
    claim,
    terms: terms.map(plus),
    about: () => "",
    message: ({ expected }) => `应为${money(expected, claim)}，${shown(claim)}。`,
    advice: () => "",
  };
}

/** The outcome with the figures of the mismatch: `fails 10.56% 11.26% 0.70%`. */
function judged(equality: Equality): string {
  const judgement = judge(equality);
  if (!("mismatch" in judgement)) return judgement.outcome;
  const { claim, expected, actual, difference } = judgement.mismatch;
  return [judgement.outcome, ...[expected, actual, difference].map((amount) => figure(amount, claim))].join(" ");
}

describe("a share", () => {
  it.each([
    ["rounded right", "217.37 | 2058.78 | 10.56%", "holds"],
    ["rounded right to whole percents", "217.37 | 2058.78 | 11%", "holds"],
    ["of everything", "2058.78 | 2058.78 | 100.00%", "holds"],
    ["too small to be seen", "0.04 | 2058.78 | 0.00%", "holds"],
    ["too small to be seen, and left blank", "0.04 | 2058.78 |", "holds"],
    ["of nothing", "| 2058.78 |", "holds"],
    ["that only the rounding of small amounts explains", "0.33 | 1.00 | 33.50%", "residue 33.00% 33.50% 0.50%"],
    ["mistyped", "217.37 | 2058.78 | 11.26%", "fails 10.56% 11.26% 0.70%"],
    ["cut off, not rounded", "217.37 | 2058.78 | 10.55%", "fails 10.56% 10.55% 0.01%"],
    ["mistyped in whole percents", "217.37 | 2058.78 | 12%", "fails 10.56% 12.00% 1.44%"],
    ["forgotten", "217.37 | 2058.78 |", "fails 10.56% 0.00% 10.56%"],
    ["of a part that is not filled in", "| 2058.78 | 10.56%", "fails 0.00% 10.56% 10.56%"],
    ["of a blank whole", "217.37 | | 10.56%", "does-not-apply"],
    ["of a whole of zero", "217.37 | 0.00 | 10.56%", "does-not-apply"],
    ["in a blank row", "| |", "does-not-apply"],
    ["of an illegible part", "[illegible] | 2058.78 | 10.56%", "could-not-run"],
  ])("%s", (_, cells, expected) => {
    const table = handmade("表", { part: "amount", whole: "amount", share: "share" }, `行 | ${cells}`);
    const [share, part, whole] = ["share", "part", "whole"].map((concept) => at(table, "行", concept)) as [
      Fact,
      Fact,
      Fact,
    ];
    expect(judged(derived(share, partOfWhole, part, whole))).toBe(expected);
  });

  it.each([
    ["below what it may be", "10.00%", "holds"],
    ["just what it may be", "10.56%", "holds"],
    ["above it", "10.60%", "fails 10.56% 10.60% 0.04%"],
  ])("%s", (_, share, expected) => {
    const columns = { part: "amount", whole: "amount", share: "share" } as const;
    const table = handmade("表", columns, `行 | 217.37 | 2058.78 | ${share}`);
    const [claim, part, whole] = ["share", "part", "whole"].map((concept) => at(table, "行", concept)) as [
      Fact,
      Fact,
      Fact,
    ];
    expect(judged({ ...derived(claim, partOfWhole, part, whole), comparison: "<=" })).toBe(expected);
  });

  it("is the same whatever the units of the two amounts and of its own table", () => {
    const columns = {
      part: { role: "amount", unit: "元" },
      whole: "amount",
      share: { role: "share", unit: "亿元" },
    } as const;
    const table = handmade("表", columns, "行 | 2173700.00 | 2058.78 | 11.26%");
    const [claim, part, whole] = ["share", "part", "whole"].map((concept) => at(table, "行", concept)) as [
      Fact,
      Fact,
      Fact,
    ];
    expect(judged(derived(claim, partOfWhole, part, whole))).toBe("fails 10.56% 11.26% 0.70%");
  });

  it("adds up with others as rounded figures do", () => {
    const table = handmade(
      "表",
      { share: "share" },
      "合计 | 100.00%\n甲 | 41.35%\n乙 | 6.22%\n丙 | 52.44%\n丁 | 52.43%",
    );
    const [total, a, b, c, d] = ["合计", "甲", "乙", "丙", "丁"].map((key) => at(table, key, "share")) as Fact[];
    expect(judged(sum(total as Fact, a as Fact, b as Fact, c as Fact))).toBe("residue 100.01% 100.00% 0.01%");
    expect(judged(sum(total as Fact, a as Fact, b as Fact, d as Fact))).toBe("holds");
  });
});

it("scores are the same points in tables of different units", () => {
  const table = handmade("表", { here: "score", there: { role: "score", unit: "元" } }, "行 | 20 | 20");
  expect(judged(sum(at(table, "行", "here"), at(table, "行", "there")))).toBe("holds");
});

describe("a price times a quantity", () => {
  const columns = { price: { role: "price", unit: "元" }, quantity: "count", amount: "amount" } as const;

  it.each([
    ["in another unit", "4500.00 | 3 | 1.35", "holds"],
    ["with its measure", '4500.00 | "3台" | 1.35', "holds"],
    ["rounded to the decimals of the table", "3333.33 | 1 | 0.33", "holds"],
    ["wrong", "4500.00 | 3 | 1.53", "fails 1.35 1.53 0.18"],
    ["left out", "4500.00 | 3 |", "fails 1.35 0.00 1.35"],
    ["without a quantity", "4500.00 | | 1.35", "fails 0.00 1.35 1.35"],
  ])("%s", (_, cells, expected) => {
    const table = handmade("表", columns, `行 | ${cells}`);
    const [amount, price, quantity] = ["amount", "price", "quantity"].map((one) => at(table, "行", one)) as [
      Fact,
      Fact,
      Fact,
    ];
    expect(judged(derived(amount, priceTimesQuantity, price, quantity))).toBe(expected);
  });
});

describe("a score", () => {
  it.each([
    ["of all points", "100.00% | 20", "holds"],
    ["in whole points", "98.76% | 20", "holds"],
    ["with decimals", "98.76% | 19.75", "holds"],
    ["that the rounding of the rate explains", "98.76% | 19.7512", "residue 19.752 19.7512 0.0008"],
    ["too high", "96.00% | 20", "fails 19.2 20 0.8"],
    ["too high by decimals", "96.00% | 19.5", "fails 19.2 19.5 0.3"],
  ])("%s", (_, cells, expected) => {
    const table = handmade("表", { rate: "share", score: "score" }, `行 | ${cells}`);
    expect(judged(derived(at(table, "行", "score"), twentyPoints, at(table, "行", "rate")))).toBe(expected);
  });
});

const columns = { amount: "amount", share: "share" } as const;
const form = `合计 | 2058.78 | 100.00%
  人员类 | 217.37 | 10.56%
  运转类 | 21.49 | 1.04%
  特定目标类 | 1819.92 | 88.40%`;
const summary = `合计 | 2058.78 | 2058.78
  人员类 | 217.37 | 217.37
  运转类 | 21.49 | 21.49
  特定目标类 | 1819.92 | 1819.92`;
const kinds = ["人员类", "运转类", "特定目标类"];

/** A form with its shares, and a table that has its amounts too. */
const relations = defineRule({
  id: "form",
  severity: "error",
  docs: { title: "", why: "" },
  *check({ tables }) {
    const [own, other] = tables as [Table, Table];
    const fact = (key: string, concept = "amount"): Fact => at(own, key, concept);
    const keys = ["合计", ...kinds];
    // Shares come before sums: the order of rules must not decide which cell is to blame.
    for (const key of keys) yield derived(fact(key, "share"), partOfWhole, fact(key), fact("合计"));
    yield sum(fact("合计"), ...kinds.map((key) => fact(key)));
    yield sum(fact("合计", "share"), ...kinds.map((key) => fact(key, "share")));
    yield sum(at(other, "合计", "amount"), ...kinds.map((key) => at(other, key, "amount")));
    for (const key of keys) yield sum(at(other, key, "amount"), at(other, key, "current"));
    for (const key of keys) yield { ...sum(fact(key), at(other, key, "amount")), relation: "table" };
  },
});

function read({ sheets: [own, other] }: Workbook): Disclosure {
  if (own === undefined || other === undefined) throw new Error("a sheet is missing");
  return disclosureOf(tableOn(own, columns), tableOn(other, { amount: "amount", current: "amount" }));
}

function findings(formText: string, summaryText = summary): readonly Finding[] {
  const tables = [
    handmade("绩效", columns, formText),
    handmade("支出", { amount: "amount", current: "amount" }, summaryText),
  ] as const;
  return check(disclosureOf(...tables), { rules: [relations], read }).findings.filter(({ isResidue }) => !isResidue);
}

/** `绩效!C2 应为10.56%`, with the cells of its consequences. */
function causes(all: readonly Finding[]): string[] {
  return all
    .filter(({ consequenceOf }) => consequenceOf === undefined)
    .map(({ places: [place], expected, fingerprint }) => {
      const consequences = all.filter(({ consequenceOf }) => consequenceOf === fingerprint).length;
      return `${place.sheet.name}!${a1(place)} 应为${expected ?? ""}，另${consequences}处`;
    });
}

describe("the cause", () => {
  it("is nothing where everything holds", () => {
    expect(findings(form)).toEqual([]);
  });

  it("of a wrong share alone is the share", () => {
    const all = findings(form.replace("10.56%", "11.26%"));
    expect(causes(all)).toEqual(["绩效!C2 应为10.56%，另1处"]);
    expect(all[0]).toMatchObject({ expected: "10.56%", actual: "11.26%", difference: "0.70", unit: "百分点" });
  });

  it("of a wrong share whose sum does not tell is the share", () => {
    const all = findings(form.replace("10.56%", "11.26%").replace("100.00%", ""));
    expect(causes(all)).toContain("绩效!C2 应为10.56%，另0处");
  });

  it("of three wrong shares that add up is one, corrected together so that their total stays right", () => {
    const all = findings(form.replace("10.56%", "11.26%").replace("1.04%", "1.12%").replace("88.40%", "87.62%"));
    expect(causes(all)).toEqual(["绩效!C2 应为，另0处"]);
    expect(all[0]?.message).toContain(
      "C2应为10.56%，表中为11.26%；C3应为1.04%，表中为1.12%；C4应为88.40%，表中为87.62%",
    );
    expect(all.flatMap(({ fix }) => fix?.map(({ after }) => after))).toEqual([0.1056, 0.0104, 0.884]);
  });

  it("of a wrong amount that breaks a sum, another table and its share is the amount", () => {
    const all = findings(form.replace("217.37", "271.37"));
    expect(causes(all)).toEqual(["绩效!B2 应为217.37，另2处"]);
    expect(all[0]?.fix).toMatchObject([{ before: 271.37, after: 217.37 }]);
    expect(all.filter(({ consequenceOf }) => consequenceOf !== undefined).map(({ expected }) => expected)).toEqual(
      expect.arrayContaining(["13.18%"]),
    );
  });

  it("of a wrong total that breaks every share is the total", () => {
    expect(causes(findings(form.replace("2058.78", "2085.78")))).toEqual(["绩效!B1 应为2058.78，另4处"]);
  });

  it("of a wrong amount that has moved its total and its shares along, as formulas do, is the amount", () => {
    const moved = `合计 | 2112.78 | 100.00%
      人员类 | 271.37 | 12.84%
      运转类 | 21.49 | 1.02%
      特定目标类 | 1819.92 | 86.14%`;
    expect(causes(findings(moved))).toEqual(["绩效!B2 应为217.37，另1处"]);
  });

  it("of a wrong share comes without a certain change where its whole is in doubt", () => {
    const all = findings(form.replace("2058.78", "2085.78").replace("1.04%", "1.40%"));
    expect(causes(all)).toEqual(["绩效!B1 应为2058.78，另3处", "绩效!C3 应为1.03%，另1处"]);
    expect(all.flatMap(({ fix }) => fix?.map(({ after }) => after) ?? [])).toEqual([2058.78]);
  });

  it("of a wrong amount and a wrong share are two", () => {
    const all = findings(form.replace("217.37", "271.37").replace("1.04%", "1.40%"));
    expect(causes(all)).toEqual(["绩效!B2 应为217.37，另2处", "绩效!C3 应为1.04%，另1处"]);
  });

  it("of a wrong amount in the other table is there", () => {
    expect(causes(findings(form, summary.replace("217.37", "271.37")))).toEqual(["支出!B2 应为217.37，另2处"]);
  });
});

describe("a quantity, its price and its amount", () => {
  const purchases = { price: "price", quantity: "count", amount: "amount" } as const;
  const text = `合计 | | | 3.35
    电脑 | 0.45 | 3 | 1.35
    打印机 | 1.00 | 2 | 2.00`;

  function causesOf(changed: string): string[] {
    const table = handmade("采购", purchases, changed);
    const fact = (key: string, concept: string): Fact => at(table, key, concept);
    const lines = ["电脑", "打印机"];
    const equalities = [
      ...lines.map((key) =>
        derived(fact(key, "amount"), priceTimesQuantity, fact(key, "price"), fact(key, "quantity")),
      ),
      sum(fact("合计", "amount"), ...lines.map((key) => fact(key, "amount"))),
    ];
    const failures = equalities
      .filter((equality) => judge(equality).outcome === "fails")
      .map((equality) => ({ equality, isHint: false }));
    const others = equalities.filter((equality) => judge(equality).outcome !== "fails");
    const witnesses = new Witnesses(failures, others);
    return findCauses(failures, equalities).map(({ failures: mended, culprit, corrected }) => {
      if (culprit === undefined || corrected === undefined) return "?";
      const isCertain = witnesses.areEnough(mended, culprit) ? "!" : "";
      return `${culprit.row.name} ${figure(amountOf(culprit), culprit)}→${figure(corrected, culprit)}${isCertain}`;
    });
  }

  it("agree", () => {
    expect(causesOf(text)).toEqual([]);
  });

  it("tell the amount that both the price and the sum speak against", () => {
    expect(causesOf(text.replace("1.35", "1.53"))).toEqual(["电脑 1.53→1.35!"]);
  });

  it("tell the amount as what was expected where only the price speaks against it, without certainty", () => {
    expect(causesOf(text.replace("| 3 |", "| 4 |"))).toEqual(["电脑 1.35→1.80"]);
  });

  it("tell the total where only the sum fails", () => {
    expect(causesOf(text.replace("3.35", "3.53"))).toEqual(["合计 3.53→3.35"]);
  });
});
