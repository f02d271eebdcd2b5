/** Whether a statement is told of a part of what its words name: `项目支出…，其中：一般公共预算拨款…`, `结转下年…，其中一般公共服务支出…`. */
import { isOfBasic, type NamedRow } from "./facts";
import { leftOver } from "./measured";
import { allMoney, areApart, makesUp } from "../measures/measureParts";
import type { Meaning } from "../measures/measures";
import type { Named } from "./named";
import type { Narrowing } from "./narrowing";
import type { OfUnit } from "./ofUnit";
import type { Statement } from "../statements/statement";
import { ofPurchases } from "../../vocabulary/narrativeScopes";
import { isOfTopic } from "../statements/topic";

/** Wholes that are divided otherwise than what all tables tell. */
const purchases = new Set(["procurement", "goods", "works", "services", "purchasedServices", "assets"]);
const apart = new Set([...leftOver, ...purchases]);

/** What the tables say of a statement. */
interface Known {
  meaning(statement: Statement): Meaning | undefined;
  rowsOf(statement: Statement): readonly NamedRow[];
}

export class Within {
  constructor(
    private readonly known: Known,
    private readonly named: Named,
    private readonly narrowing: Narrowing,
    private readonly ofUnit: OfUnit,
  ) {}

  /** Of this year's money alone or of all: what that may lack is asked where a figure differs. */
  isOfPart(statement: Statement): boolean {
    const meaning = this.known.meaning(statement);
    return meaning !== undefined || this.named.isOrganisation(statement)
      ? this.isMeasuredWithin(statement, meaning)
      : this.narrowing.narrows(statement) || this.isNamedWithin(statement);
  }

  /** `结转下年…，其中一般公共服务支出`, `综合业务管理项目…，包括差旅费`: the rows of that name have all there is. */
  private isNamedWithin(statement: Statement): boolean {
    const whole = statement.gives ?? statement.list?.whole;
    if (whole === undefined) return this.isBoughtFor(statement);
    const measure = this.known.meaning(whole)?.measure ?? "";
    if (apart.has(measure)) return true;
    return (
      (measure === "project" || whole.subject.text.includes("项目")) &&
      this.known.rowsOf(statement).every(({ table }) => isOfBasic(table))
    );
  }

  /** `桥梁安全检测项目80.00万元` under the heading 政府采购情况: what is bought for a project is not all of it. */
  private isBoughtFor(statement: Statement): boolean {
    return (
      statement.heading.some((words) => ofPurchases.test(words)) &&
      this.known.rowsOf(statement).every(({ table }) => table.axis === "project")
    );
  }

  /** `项目支出……，其中：一般公共预算拨款`, `机关运行经费……，其中：公务用车运行维护费`: what goes into a part is not all there is of it. */
  private isMeasuredWithin(statement: Statement, meaning: Meaning | undefined): boolean {
    const { list, gives, isTouched } = statement;
    if (isTouched === true || this.narrowing.narrows(statement)) return true;
    if (this.isOfOtherTopic(statement, meaning)) return true;
    // `一般公共预算安排政府采购91.16万元`: their tables are of all money.
    if (meaning?.scope !== undefined && meaning.scope !== "all" && purchases.has(meaning.measure)) return true;
    if (this.ofUnit.isTold(statement)) return true;
    const of = gives ?? list?.whole;
    if (of === undefined) return false;
    if (of.isTouched === true) return true;
    const whole = this.known.meaning(of)?.measure;
    if (whole === undefined) return gives !== undefined || this.known.rowsOf(of).length > 0;
    if (allMoney.has(whole)) return false;
    return meaning === undefined || !(makesUp(whole, meaning.measure) || areApart(whole, meaning.measure));
  }

  /** `一般公共预算支出…，其中：基本支出`: of a budget that its own words take over from the topic there is no doubt. */
  private isOfOtherTopic(statement: Statement, meaning: Meaning | undefined): boolean {
    const { topic } = statement;
    const of = topic && this.known.meaning(topic);
    const isSame =
      statement.list?.whole === topic && of !== undefined && allMoney.has(of.measure) && of.scope === meaning?.scope;
    if (topic !== undefined && isOtherSide(statement, topic, meaning, of)) return false;
    return !isSame && isOfTopic(statement, topic && { meaning: of, isNamed: this.known.rowsOf(topic).length > 0 });
  }
}

/** `政府性基金预算财政拨款收入195.58万元，支出194.06万元`: both sides of one budget. */
function isOtherSide(
  { beside, sentence }: Statement,
  topic: Statement,
  own: Meaning | undefined,
  of: Meaning | undefined,
): boolean {
  return (
    beside === topic &&
    sentence === topic.sentence &&
    own?.measure === "expenditure" &&
    of?.measure === "income" &&
    own.scope === of.scope
  );
}
