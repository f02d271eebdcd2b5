/** 项目编码的位数：比其他项目少一位或多一位的，多半是录错了。 */
import { defineRule, holds, type Check } from "../contract/rule";
import { grouped } from "../grouped";
import { fieldFact, fieldText } from "../readings/formFields";
import { placeOf, placeOfRow, type Place } from "../readings/place";
import { tableName } from "../readings/wording";
import { normalise, type Disclosure } from "../recognise";
import { cellAt } from "../workbook";

export const codeLength = defineRule({
  id: "code-length",
  severity: "info",
  docs: {
    title: "项目编码位数",
    why: "项目库生成的项目编码位数相同。个别编码比其他的少一位或多一位，多半是手工录入时漏了或重了一个数字。",
    basis: "项目库管理：项目编码规则统一",
    causes: "手工录入时漏了或重了一个数字。",
    mend: "到项目库查编码，整个重打。",
    example: {
      good: "420103222050310000001、42010323205T000000113，都是21位",
      bad: "420103222050310000001 是21位，4201032205T000000113 是20位",
      drawn: `2026年项目支出表 | | | | 单位：万元
        项目编码 | 项目名称 | 项目单位 | 合计 | 一般公共预算
        42010726202T000000103 | 业务经费 | 某局本级 | 17.55 | 17.55
        42010726202T000000104 | 信息系统运行维护 | 某局本级 | 20.00 | 20.00
        42010726202T000000106 | 聘用人员经费 | 某局本级 | 8.00 | 8.00
        42010726202T000000105→42010726202T00000105 | 宣传经费 | 某局本级 | 5.00 | 5.00`,
    },
  },
  *check(disclosure) {
    const codes = [...codesIn(disclosure)];
    const byLength = [...grouped(codes, ({ code }) => code.length).values()].sort((a, b) => b.length - a.length);
    const [usual, ...rarer] = byLength;
    if (usual === undefined || new Set(usual.map(({ code }) => code)).size < leastUsual) return;
    const [{ code: example }] = usual;
    const wrong = rarer.flat().filter(({ code }) => Math.abs(code.length - example.length) === 1);
    for (const same of grouped(wrong, ({ code }) => code).values()) yield told(same, example);
    if (wrong.length === 0) yield holds;
  },
});

const leastUsual = 3;
/** The shortest codes that are those of projects, in characters; categories of projects have shorter ones. */
const shortest = 15;

interface Printed {
  readonly code: string;
  readonly where: string;
  readonly place: Place;
}

function* codesIn({ tables, forms }: Disclosure): Iterable<Printed> {
  for (const table of tables) {
    for (const row of table.rows) {
      if (row.kind !== "project" || row.code === undefined || !isCode(row.code)) continue;
      // Of a code typed as a number Excel keeps fifteen digits and no leading zeros: its length says nothing.
      if (typeof cellAt(row.sheet, row.index, row.keyColumn)?.value === "number") continue;
      yield { code: row.code, where: tableName(table), place: placeOfRow(table, row) };
    }
  }
  for (const form of forms) {
    const [code, fact] = [normalise(fieldText(form, "code")), fieldFact(form, "code")];
    if (fact !== undefined && isCode(code)) yield { code, where: tableName(form), place: placeOf(fact) };
  }
}

function isCode(text: string): boolean {
  return text.length >= shortest && /^[\dA-Za-z]+$/u.test(text);
}

function told([first, ...others]: readonly [Printed, ...Printed[]], example: string): Check {
  const { code, where, place } = first;
  return {
    kind: "violation",
    at: place,
    evidence: others.map((other) => other.place),
    relation: code,
    message: `${where}的项目编码${code}是${code.length}位，其他项目的编码（如${example}）是${example.length}位。请核对是否${code.length < example.length ? "漏了" : "多了"}一位。`,
    actual: code,
  };
}
