/** 总计 of one budget is what is of the year and what is carried over; of all money there may be more. */
import { toldOf, withText } from "../../support/narrative";

const heading = "八、政府性基金预算财政拨款收入支出决算情况说明";

test.each([
  [
    "政府性基金预算财政拨款收入总计6.87万元，其中：年初结转和结余1.24万元，本年收入5.63万元。支出总计6.87万元，其中：年末结转和结余0.00万元，本年支出6.87万元。",
    "支出总计6.87",
    "支出总计68.7",
    ["error narrative-sum 【68.7万元】"],
  ],
  [
    "2026年度财政拨款收入总计635.00万元，其中：本年收入615.00万元，年初结转和结余20.00万元。",
    "615.00",
    "651.00",
    ["error narrative-part 【651.00万元】"],
  ],
  [
    "国有资本经营预算支出总计9.00万元，包括本年支出8.00万元、年末结转和结余1.00万元。",
    "8.00",
    "7.00",
    ["error narrative-sum 【9.00万元】"],
  ],
  [
    "一般公共预算财政拨款支出总计400.00万元，其中：本年支出390.00万元；年末结转和结余10.00万元。",
    "总计400.00",
    "总计4000.0",
    ["error narrative-sum 【4000.0万元】"],
  ],
])("%s", (text, right, wrong, told) => {
  expect(toldOf(withText(`${heading}\n${text}`))).toEqual([]);
  expect(toldOf(withText(`${heading}\n${text.replace(right, wrong)}`))).toEqual(told);
});

test("of all money something else may be left out", () => {
  const text = "支出总计720.00万元，其中：本年支出690.00万元，年末结转和结余20.00万元。";
  expect(toldOf(withText(`一、收入支出决算总体情况\n${text}`))).toEqual([]);
});
