/** 机构运行信息表 and 政府采购支出决算表 of final accounts: what they repeat of other tables, and what is part of what. */
import { relation, type Relation } from "./relation";

const threePublic: readonly (readonly [here: string, there: string, name: string])[] = [
  ["threePublic", "total", "“三公”经费合计"],
  ["abroad", "abroad", "因公出国（境）费"],
  ["vehicles", "vehicles", "公务用车购置及运行维护费"],
  ["vehiclePurchase", "vehiclePurchase", "公务用车购置费"],
  ["vehicleRunning", "vehicleRunning", "公务用车运行维护费"],
  ["reception", "reception", "公务接待费"],
];

const bought: readonly (readonly [here: string, there: string, name: string])[] = [
  ["procurement", "total", "政府采购支出合计"],
  ["goods", "goods", "政府采购货物支出"],
  ["works", "works", "政府采购工程支出"],
  ["services", "services", "政府采购服务支出"],
];

/** With “三公” 经费 and without. */
const forms = ["operation-information", "operation-holdings"];

export const operationRelations: readonly Relation[] = [
  ...threePublic.flatMap(([here, there, name]) =>
    ["actual", "budget"].flatMap((period) =>
      [`final-09[total].${period}.${there}`, `final-09-items[${there}].${period}`].flatMap((other) => [
        relation(
          `operation-information[${here}].${period}`,
          "=",
          other,
          `机构运行信息表${name}＝“三公”经费支出决算表${name}`,
          { when: "threePublicOfSameMoney" },
        ),
        relation(
          other,
          "<=",
          `operation-information[${here}].${period}`,
          `一般公共预算“三公”经费${name}不大于机构运行信息表${name}`,
          { when: "threePublicOfPartOfMoney" },
        ),
      ]),
    ),
  ),
  ...forms.flatMap((form) => [
    ...bought.flatMap(([here, there, name]) =>
      [`procurement-outcome[total].${there}`, `procurement-outcome-items[${there}].total`].map((other) =>
        relation(`${form}[${here}].actual`, "=", other, `机构运行信息表${name}＝政府采购支出决算表${name}`),
      ),
    ),
    relation(
      `${form}[smallAndMicro].actual`,
      "<=",
      `${form}[smallAndMedium].actual`,
      "其中授予小微企业合同金额不大于授予中小企业合同金额",
    ),
    relation(
      `${form}[operating].actual`,
      "=",
      "operating-economic[total].amount",
      "机构运行信息表机关运行经费＝机关运行经费支出决算表合计",
    ),
    // 机关运行经费是行政单位和参公单位的公用经费，单位的人员经费、事业单位的公用经费不在其中
    relation(
      `${form}[operating].actual`,
      "<=",
      "final-06[total:公用经费].amount",
      "机关运行经费不大于一般公共预算财政拨款基本支出的公用经费",
      { hint: true },
    ),
  ]),
  relation(
    "operation-information[foreignGuests].actual",
    "<=",
    "operation-information[domesticReception].actual",
    "其中外事接待费不大于国内接待费",
  ),
  relation(
    "procurement-outcome-items[smallAndMicro].total",
    "<=",
    "procurement-outcome-items[smallAndMedium].total",
    "授予小微企业合同金额不大于授予中小企业合同金额",
  ),
  relation(
    "operating-economic[code].amount",
    "<=",
    "final-06[code].amount",
    "机关运行经费支出决算表各科目不大于一般公共预算财政拨款基本支出决算明细表同一科目",
  ),
];
