/** Words that are printed in a second language beside the Chinese ones: Tibetan, Uyghur, Mongolian, Korean. */
import { recognise } from "../../src/recognise";
import { normalise } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table, workbook } from "../support/table";

const printed = (sum: string) => table`2023年部门收支总表 2023 ལོའི་སྡེ་ཚན་ཡོང་འབབ་ | | | 单位：万元
  收入 ཡོང་འབབ། | | 支出 འགྲོ་སོང་། |
  项目 རྣམ་གྲངས། | 预算数 སྔོན་རྩིས། | 项目 རྣམ་གྲངས། | 预算数 སྔོན་རྩིས།
  一、一般公共预算拨款 | 420.30 | 一、一般公共服务支出 | 418.70
  二、上级补助收入 | 30.10 | 二、住房保障支出 | 31.70
  收入总计 ཁྱོན་བསྡོམས། | ${sum} | 支出总计 ཁྱོན་བསྡོམས། | 450.40`;

test("the table is known by its Chinese words", () => {
  const [read] = recognise(workbook(printed("450.40"))).tables;
  expect(read?.layout.id).toBe("income-expenditure");
  expect(causesIn(printed("450.40"))).toEqual([]);
  expect(causesIn(printed("540.40")).map(inShort)).toEqual(["balance error B6"]);
});

test.each([
  ["收入总计 كىرىم جەمئىي", "收入总计"],
  ["ᠣᠷᠤᠯᠭ᠎ᠠ 收入总计", "收入总计"],
  ["수입총계 收入总计（万元）", "收入总计(万元)"],
  ["ཡོང་འབབ། 2023年收入", "2023年收入"],
  ["རྣམ་གྲངས།", "རྣམ་གྲངས།"],
])("%s", (text, words) => {
  expect(normalise(text)).toBe(words);
});
