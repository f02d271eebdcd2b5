/** How figures stand: borne out by the tables, by the text alone, wrong, or held against nothing. */
import { narrativeOf, standingsOf } from "../../src/narrative";
import { housing, withText } from "../support/narrative";

const standing = (text: string): string[] => {
  const narrative = narrativeOf(withText(`关于2026年一般公共预算支出情况说明\n${text}`, [housing]));
  return [...standingsOf(narrative)].map(
    ([{ paragraph, start, end }, how]) => `${paragraph.folded.text.slice(start, end)} ${how}`,
  );
};

it("is of the tables what they have, and what follows from it", () => {
  expect(standing("住房保障支出43.30万元，其中：提租补贴33.30万元，购房补贴10.00万元，占23.09%。")).toEqual([
    "43.30万元 agrees",
    "33.30万元 agrees",
    "10.00万元 agrees",
    "23.09% agrees",
  ]);
  expect(standing("提租补贴33.30万元，购房补贴10.00万元，两项合计43.30万元。")[2]).toBe("43.30万元 agrees");
});

it("is of the text alone what only its own figures bear out", () => {
  expect(standing("住房保障支出43.30万元，比上年增加3.30万元，增长8.25%。")).toEqual([
    "43.30万元 agrees",
    "3.30万元 inText",
    "8.25% inText",
  ]);
  expect(standing("政府采购支出总额20.11万元，其中：货物支出0.11万元、工程支出0万元、服务支出20万元。")).toEqual([
    "20.11万元 inText",
    "0.11万元 inText",
    "0万元 inText",
    "20万元 inText",
  ]);
});

it("is neither where it differs, or where nothing is said to hold it against", () => {
  expect(standing("住房保障支出43.30万元，其中：提租补贴33.30万元，购房补贴10.50万元。")[2]).toBe("10.50万元 differs");
  expect(standing("拨付救助款966.22万元。")).toEqual(["966.22万元 notFound"]);
});
