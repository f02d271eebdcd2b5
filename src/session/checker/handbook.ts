/** What the pane tells of each rule, without the rule itself. */
import { departmentRule, documented, type Documented } from "../../check/department/docs";

export interface ShownRule extends Documented {
  /** One workbook alone cannot be held against those of others. */
  readonly isAcrossWorkbooks: boolean;
}

export function handbook(): ShownRule[] {
  return documented.map(({ id, severity, docs }) => ({
    id,
    severity,
    docs,
    isAcrossWorkbooks: id === departmentRule,
  }));
}
