/** “三公” 经费 against the tables of which it is a part, whether its items are columns or rows. */
import { relation, type Relation } from "./relation";

/** Where a table shows an item: as a column of its total row, or as a row of its own. */
type ItemPlace = (item: string) => string;

const inBudget: readonly ItemPlace[] = [
  (item) => `three-public[total].${item}`,
  (item) => `three-public-items[${item}].amount`,
  (item) => `three-public-years[current].${item}`,
];

const inFinalAccounts: readonly { readonly actual: ItemPlace; readonly budget: ItemPlace }[] = [
  { actual: (item) => `final-09[total].actual.${item}`, budget: (item) => `final-09[total].budget.${item}` },
  { actual: (item) => `final-09-items[${item}].actual`, budget: (item) => `final-09-items[${item}].budget` },
  { actual: (item) => `final-09-rows[actual].${item}`, budget: (item) => `final-09-rows[budget].${item}` },
];

/** Items that are economic classes of their own. */
const classes: readonly (readonly [code: string, item: string, name: string])[] = [
  ["30212", "abroad", "因公出国（境）费用"],
  ["30217", "reception", "公务接待费"],
  ["30231", "vehicleRunning", "公务用车运行维护费"],
  ["31013", "vehiclePurchase", "公务用车购置"],
];

const inBudgetColumns = ["three-public[total]", "three-public-years[current]"];

/** What some tables show beside “三公” 经费, in columns. */
const beside = [
  ["30215", "beside.meetings", "会议费"],
  ["30216", "beside.training", "培训费"],
] as const;

function besideThreePublic(basic: string, amount: string, places: readonly string[]): readonly Relation[] {
  return places.flatMap((place) =>
    beside.map(([code, item, name]) =>
      relation(
        `${basic}[${code}].${amount}`,
        "<=",
        `${place}.${item}`,
        `基本支出表${name}不大于“三公”经费表所列${name}`,
        {
          hint: true,
        },
      ),
    ),
  );
}

export const threePublicOfBudget: readonly Relation[] = [
  ...inBudget.flatMap((place) => [
    relation(
      place("total"),
      "<=",
      "general-public-functional[total].total | general-public-organisation[total].total",
      "“三公”经费合计不大于一般公共预算支出表合计",
      { when: "threePublicOfGeneralPublic" },
    ),
    // 项目支出也列支“三公”经费，基本支出只会更小
    ...classes.map(([code, item, name]) =>
      relation(`general-public-basic[${code}].total`, "<=", place(item), `基本支出表${name}不大于“三公”经费表`, {
        hint: true,
      }),
    ),
  ]),
  ...besideThreePublic("general-public-basic", "total", inBudgetColumns),
];

export const threePublicOfFinalAccounts: readonly Relation[] = [
  ...inFinalAccounts.flatMap(({ actual, budget }) => [
    relation(
      actual("total"),
      "<=",
      "final-05[total].total + final-07[total].total + final-08[total].total",
      "“三公”经费决算数不大于三本预算财政拨款支出合计",
    ),
    // 决算大于预算的，要有原因
    ...[
      ["total", "“三公”经费合计"],
      ["abroad", "因公出国（境）费"],
      ["vehicles", "公务用车购置及运行费"],
      ["reception", "公务接待费"],
    ].map(([item = "", name]) =>
      relation(actual(item), "<=", budget(item), `${name}决算数一般不大于预算数`, { hint: true }),
    ),
    ...classes.map(([code, item, name]) =>
      relation(`final-06[${code}].amount`, "<=", actual(item), `基本支出决算${name}不大于“三公”经费决算数`, {
        hint: true,
      }),
    ),
  ]),
  ...besideThreePublic("final-06", "amount", ["final-09-rows[actual]"]),
];
