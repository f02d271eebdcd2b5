/** The captions that stand in both 收支总表 and 财政拨款收支总表, in budgets and final accounts. */
import type { HeaderWords } from "./columnWords";
import * as words from "./words";

/** The three budgets of which 财政拨款 consists. */
export const fiscalSources: Readonly<Record<string, HeaderWords>> = {
  generalPublic: [words.generalPublic],
  governmentFund: [words.governmentFund],
  stateCapital: [words.stateCapital],
};

/** 收入 by source; a caption that a place adds of its own still counts, these are only the ones that rules name. */
export const incomeSources: Readonly<Record<string, HeaderWords>> = {
  ...fiscalSources,
  fiscal: ["财政拨款收入|财政拨款|财政拨款预算收入"],
  fiscalSpecial: [words.fiscalSpecial],
  institutional: [words.institutional],
  businessIncome: [words.businessIncome],
  superior: [words.superior],
  affiliate: [words.affiliate],
  other: [words.otherIncome],
};

export const incomeFrame: Readonly<Record<string, HeaderWords>> = {
  currentIncome: ["本年收入合计|本年收入|本年收入小计|当年收入|本年财政拨款收入|本年预算收入合计|本年财政拨款收入合计"],
  carriedIn: [words.carriedIn, "年初财政拨款结转和结余|上年财政拨款结转结余|上年财政拨款结转|年初财政拨款结转结余"],
  usedSurplus: [
    "使用非财政拨款结余|使用非财政拨款结余(含专用结余)|用事业基金弥补收支差额|动用非财政拨款结余|使用专用结余",
  ],
  incomeTotal: ["收入总计|总计|收入合计|收入总计(含结转)"],
};

export const expenditureFrame: Readonly<Record<string, HeaderWords>> = {
  currentExpenditure: [
    "本年支出合计|本年支出|本年支出小计|当年支出|本年财政拨款支出|本年预算支出合计|本年财政拨款支出合计",
  ],
  surplusDistribution: ["结余分配"],
  carriedOut: [words.carriedOut, "年末财政拨款结转和结余|结转下年财政拨款|年末财政拨款结转结余|年终财政拨款结转结余"],
  expenditureTotal: ["支出总计|总计|支出合计|支出总计(含结转)"],
};
