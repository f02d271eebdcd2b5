import {
  beginsNote,
  beginsNoteWithColon,
  endsAsOrganisation,
  isIllegible,
  isTitleLine,
  mayBeTitleLine,
  organisationLabel,
  organisationSuffix,
  ownOffice,
  tableNumber,
  unitInBrackets,
  units,
  withoutContinued,
  withoutYear,
  yearIn,
  yearNumberIn,
} from "../../src/vocabulary";

describe("years", () => {
  it.each([
    ["2026年部门预算", 2026],
    ["二〇二六年度", 2026],
    ["二○二六年", 2026],
    ["两零二零年", 2020],
    ["2026", undefined],
  ])("%s names %s", (text, year) => {
    expect(yearIn(text)).toBe(year);
  });

  it("may be the number alone in a header", () => {
    expect(yearNumberIn("2026")).toBe(2026);
    expect(yearNumberIn("预算数")).toBeUndefined();
    expect(withoutYear("2026年度预算数")).toBe("预算数");
    expect(withoutYear("二〇二六年预算数")).toBe("预算数");
  });
});

describe("units", () => {
  it.each(units)("%s is read in the brackets of a header", (unit) => {
    expect(unitInBrackets.exec(`金额(单位:人民币${unit})`)?.[1]).toBe(unit);
    expect(unitInBrackets.exec(`金额(${unit})`)?.[1]).toBe(unit);
  });
});

describe("notes", () => {
  it.each(["注:", "备注:", "说明:", "附注:", "补充说明:", "口径:", "填表说明:", "注1:"])("%s begins one", (text) => {
    expect(beginsNote.test(text)).toBe(true);
    expect(beginsNoteWithColon.test(text)).toBe(true);
    expect(isTitleLine(`${text}某某支出表`)).toBe(false);
    expect(mayBeTitleLine(`${text}某某支出`)).toBe(false);
  });
});

describe("titles", () => {
  it.each(["某某支出表", "收支总表(部门汇总)"])("%s is one", (text) => {
    expect(isTitleLine(text)).toBe(true);
  });

  it.each(["国有资本经营预算支出", "收支总体情况"])("%s may be one", (text) => {
    expect(isTitleLine(text)).toBe(false);
    expect(mayBeTitleLine(text)).toBe(true);
  });

  it.each([
    ["预算01表(续)", "预算01表"],
    ["续表2", ""],
    ["续:支出总表", "支出总表"],
  ])("%s goes on with %s", (text, without) => {
    expect(withoutContinued(text)).toBe(without);
  });

  it.each(["预算01表", "公开05表", "附表3", "附件2-1", "附件3:", "表5-1", "表一"])(
    "%s is the number of a table",
    (text) => {
      expect(tableNumber.test(text)).toBe(true);
    },
  );
});

describe("organisations", () => {
  it.each(["编制单位:某某局", "部门(单位)名称:某某局", "单位名称(盖章):某某局"])("%s names 某某局", (text) => {
    expect(organisationLabel.exec(text)?.[1]).toBe("某某局");
  });

  it.each(["某某市医疗保障局", "某某委员会", "某某中心(本级)", "局机关", "本部"])("%s is the name of one", (text) => {
    expect(endsAsOrganisation.test(text)).toBe(true);
  });

  it.each(["本级", "机关", "本部"])("%s is an own office, and a suffix", (word) => {
    expect(ownOffice.test(`(${word})`)).toBe(true);
    expect(ownOffice.test(`局${word}`)).toBe(true);
    expect("某某局".concat(word).replace(organisationSuffix, "")).toBe("某某局");
  });
});

describe("what nobody can read", () => {
  it.each(["[illegible]", "ILLEGIBLE", "看不清"])("%s says so", (text) => {
    expect(isIllegible(text)).toBe(true);
  });
});
