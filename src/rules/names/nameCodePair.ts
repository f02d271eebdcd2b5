/** 编码与名称一一对应：同一编码两个名称，或同一名称两个编码。 */
import { isReliable, type Catalogue } from "../../catalogue";
import { defineRule, holds, type Check } from "../../contract/rule";
import { kindNames } from "../../readings/codes/editionWords";
import { judge } from "../../readings/codes/judgement";
import { severalCodes, severalNames, subjectCodes, type CodeGroup } from "../../readings/codes/pairs";
import { placesOfBoth, placesOfCode, type PrintedCode } from "../../readings/codes/printedCodes";
import {
  organisationsOf,
  organisationsOfSeveralCodes,
  organisationsOfSeveralNames,
  projectsOfSeveralCodes,
} from "../../readings/codes/unitPairs";
import { listed, tableName } from "../../readings/wording";

export const nameCodePair = defineRule({
  id: "name-code-pair",
  severity: "error",
  docs: {
    title: "编码与名称一一对应",
    why: "同一年度里，一个编码在各表都应是同一个名称；同一级次、同一上级之下，一个名称也只有一个编码。对不上，就有一处打错了编码或名称。单位的全称与简称、部门与本级同名、不同款下同名的科目（如“行政运行”）不算。",
    grades: { warning: "一个名称有几个编码的" },
    basis: "《政府收支分类科目》",
    causes: "一处用了旧名称，或名称打错；编码打错一位。",
    mend: "查当年目录或单位清单，各表改成同一个编码和名称。",
    example: {
      good: "预算03表、预算05表都是2014199 其他数据事务支出",
      bad: "预算03表2014199 其他数据事务支出，预算05表2014199 其他数据管理支出",
      drawn: `2026年收入总表 | | | | 单位：万元
        单位编码 | 单位名称 | 合计 | 一般公共预算 | 政府性基金预算
        205 | 某市某局 | 60.00 | 60.00 |
        205001 | 某市某局本级 | 40.00 | 40.00 |
        205002 | 某市信息中心 | 20.00 | 20.00 |
        ---
        2026年“三公”经费支出表 | | | | | 单位：万元
        单位编码 | 单位名称 | “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
        205 | 某市某局 | 3.00 | | | 3.00
        205001 | 某市某局本级 | 2.00 | | | 2.00
        205002 | 某市信息中心→某市服务站 | 1.00 | | | 1.00`,
    },
  },
  *check(disclosure, catalogue, readings) {
    const subjects = readings.of(subjectCodes);
    const units = organisationsOf(readings);
    const open = (groups: readonly CodeGroup[]): CodeGroup[] =>
      groups.filter((group) => !isExplained(catalogue, group));
    const found = [
      ...open([...subjects.flatMap(severalNames), ...units.flatMap(organisationsOfSeveralNames)]).map(twoNames),
      ...open([...subjects.flatMap(severalCodes), ...units.flatMap(organisationsOfSeveralCodes)]).map(twoCodes),
      ...projectsOfSeveralCodes(disclosure).map(twoCodes),
    ];
    if (found.length === 0 && [...subjects, ...units].some((list) => list.length > 0)) yield holds;
    yield* found;
  },
});

/** Does the catalogue settle the group? It does if it knows all of them to be right, or which one is wrong: another rule tells that. */
function isExplained(catalogue: Catalogue, group: CodeGroup): boolean {
  const { kind } = group[0];
  if (!catalogue.has(kind)) return false;
  const judgements = group.map((printed) => judge(catalogue, printed));
  if (judgements.every((judgement) => judgement.kind === "right")) return true;
  return judgements.some((judgement) => {
    if (judgement.kind === "differs" || judgement.kind === "level")
      return judgement.entry !== undefined && isReliable(judgement.entry);
    return judgement.kind === "unknown" && judgement.meant !== undefined;
  });
}

/** Takes the last of the group as the doubtful one, and the others as evidence. */
function parts(group: CodeGroup): { at: PrintedCode; others: PrintedCode[] } {
  const others = group.slice(0, -1);
  return { at: group.at(-1) ?? group[0], others };
}

const where = ({ table, occurrences: [{ row }] }: PrintedCode): string => `${tableName(table)}第${row.index + 1}行`;

function twoNames(group: CodeGroup): Check {
  const { at, others } = parts(group);
  const [place, ...rest] = placesOfBoth(at.table, at.occurrences[0]);
  const all = listed(
    group.map((printed) => `${where(printed)}是“${printed.name}”`),
    "处",
    "，",
  );
  return {
    kind: "violation",
    at: place,
    evidence: [...rest, ...others.flatMap(({ table, occurrences: [first] }) => placesOfBoth(table, first))],
    relation: "names",
    message: `${kindNames[at.kind]}编码${at.code}有${group.length}个名称：${all}。一个编码只对应一个名称，请核对编码和名称。`,
    expected: group[0].name,
    actual: at.name,
  };
}

function twoCodes(group: CodeGroup): Check {
  const { at, others } = parts(group);
  const [place, ...rest] = placesOfCode(at.table, at.occurrences[0]);
  const all = listed(
    group.map((printed) => `${where(printed)}是${printed.code}`),
    "处",
    "，",
  );
  return {
    kind: "violation",
    severity: "warning",
    at: place,
    evidence: [...rest, ...others.flatMap(({ table, occurrences: [first] }) => placesOfCode(table, first))],
    relation: "codes",
    message: `${kindNames[at.kind]}“${at.name}”有${group.length}个编码：${all}。请核对是编码打错了，还是名称打错了。`,
    expected: group[0].code,
    actual: at.code,
  };
}
