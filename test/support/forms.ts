/** Small forms written as text, for the tests of rules that look at forms. */
import type { Sheet } from "../../src/workbook";
import { sheet } from "./table";

/** 部门整体支出绩效目标申报表 with the lines of its 总体资金情况: `income` and `expenditure` from the second column on. */
export function overallForm(composition: string): Sheet {
  return sheet(
    "",
    `2026年部门整体支出绩效目标申报表
     填报日期： | | | | | 单位：万元
     部门名称 | 某市某局
     部门总体资金情况 | 总体资金情况 | | 当年金额 | 占比 | 近两年收支金额 |
      | | | | | 2024年 | 2025年
${composition}
     部门职能概述 | 负责某项工作`,
  );
}

/** 项目支出绩效目标申报表 with the sections that are given. */
export function projectForm(sections: string, fields = ""): Sheet {
  return sheet(
    "",
    `2026年项目支出绩效目标申报表
     单位名称：某市某局 | | | | | 单位：万元
     项目名称 | 某项经费 | | 项目编码 | 42010026205T000000101
     项目类别 | 特定目标类
${fields}
${sections}`,
  );
}

/** 项目支出绩效自评表 with its execution and its indicators. */
export function evaluationForm(sections: string): Sheet {
  return sheet(
    "",
    `2025年度项目支出绩效自评表
     项目名称 | 某项经费 | | | 单位：万元
     主管部门 | 某市某局 | 项目实施单位 | 某市某局
${sections}`,
  );
}
