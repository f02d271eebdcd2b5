/** Of which money the tables of “三公” 经费 speak. */
import type { Table } from "../../../recognise";
import { not, type Condition, type Conditions } from "./figures";

/** Of which money a table of “三公” 经费 speaks, its title says: 政府性基金预算“三公”经费支出预算表. */
const threePublicOfGeneralPublic: Condition = (tables) => {
  const table = tables.get("three-public") ?? tables.get("three-public-items");
  const titles = table?.labels.titles ?? [];
  return !titles.some(({ value }) => /政府性基金|国有资本|部门预算|财政专户|全口径/u.test(value));
};

/** 公开09 of the general public budget alone, beside 机构运行信息表 of all that the treasury pays. */
const threePublicOfPartOfMoney: Condition = (tables) => {
  const [part, whole] = [tables.get("final-09") ?? tables.get("final-09-items"), tables.get("operation-information")];
  if (part === undefined || whole === undefined) return undefined;
  return speaksOfGeneralPublic(part) && !speaksOfGeneralPublic(whole);
};

function speaksOfGeneralPublic({ labels }: Table): boolean {
  return labels.titles.some(({ value }) => value.includes("一般公共预算"));
}

export const ofThreePublic = {
  threePublicOfGeneralPublic,
  threePublicOfPartOfMoney,
  threePublicOfSameMoney: (tables) => not(threePublicOfPartOfMoney(tables)),
} satisfies Conditions;
