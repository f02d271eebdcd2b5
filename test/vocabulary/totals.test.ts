import {
  isCurrentTotal,
  isSubtotalLabel,
  isSumLabel,
  isTotalLabel,
  totalledBy,
  withoutSum,
} from "../../src/vocabulary";
import { subtotal, total } from "../../src/vocabulary/columns";
import { expenditureFrame, incomeFrame } from "../../src/vocabulary/captions";
import { subtotals, totals } from "../../src/vocabulary/totals";

describe("a word for totals", () => {
  it.each(totals)("%s is known wherever totals are looked for", (word) => {
    expect(isTotalLabel(word)).toBe(true);
    expect(isTotalLabel(`支出${word}`)).toBe(true);
    expect(isCurrentTotal(`本年收入${word}`)).toBe(true);
    expect(isSumLabel(`资金${word}`)).toBe(true);
    expect(totalledBy(`人员经费${word}`)).toBe("人员经费");
    expect(total.split("|")).toContain(word);
    expect(subtotal.split("|")).toContain(word);
    expect(incomeFrame["incomeTotal"]).toContain(`收入${word}`);
    expect(expenditureFrame["currentExpenditure"]).toContain(`本年支出${word}`);
  });
});

describe("a word for subtotals", () => {
  it.each(subtotals)("%s adds up some of the rows, never the table", (word) => {
    expect(isTotalLabel(word)).toBe(false);
    expect(isSubtotalLabel(`设备购置${word}`)).toBe(true);
    expect(isSumLabel(`设备购置${word}`)).toBe(true);
    expect(isCurrentTotal(`当年财政拨款支出${word}`)).toBe(true);
    expect(totalledBy(`设备购置${word}`)).toBeUndefined();
    expect(withoutSum(`设备购置${word}`)).toBe("设备购置");
    expect(subtotal.split("|")).toContain(word);
  });

  it("is none where it only occurs", () => {
    expect(isSumLabel("合计数说明")).toBe(false);
    expect(isTotalLabel("人员经费合计")).toBe(false);
  });
});
