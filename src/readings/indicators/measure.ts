/** What stands behind the number of a target: `万人次`, `万元/年`, `%`, `个工作日内`, `%（双评议）`. */
import { Exact } from "../../amount/exact";
import { isUnit, leadingUnit } from "./units";

export interface TargetMeasure {
  /** 10 000 for 万, by which the number is multiplied. */
  readonly scale: Exact;
  readonly unit: string;
  /** A unit that anybody uses, or none at all; others are taken for units only where a sign says that this is a figure. */
  readonly isKnown: boolean;
  /** 以上 and 以内 count the number itself in (《民法典》第一千二百五十九条). */
  readonly bound: "≥" | "≤" | undefined;
  readonly remark: string;
}

const scales: Readonly<Record<string, Exact>> = {
  千: new Exact("1e3"),
  万: new Exact("1e4"),
  百万: new Exact("1e6"),
  亿: new Exact("1e8"),
  万亿: new Exact("1e12"),
};
const one = new Exact(1);
// 千 and 百万 are words of the amount only before 元: 千米 and 千克 are units.
const leadingScale = /^(?:百万(?=元)|千(?=元)|万亿|万|亿)/u;
const bracketed = /^([^()]*)\(([^()\d%=≥>≤<]*)\)$/u;
const trailingBound = /(?:及?以([上下内])|之?内)$/u;
const approximate = /^[余多几来]|(?:左右|上下)$/u;
// 12月, 3日前, 年底, 5年级: a point in time, or no unit of time at all.
const moment = /^月|^[年日号](?=[^/])|[前后底止]$/u;
const percentage = /^([%‰](?:\/\p{L}{1,2})?)(\p{L}*)$/u;
const shape = /^((?:m[23]|[\p{L}㎡㎥℃°²³])*)((?:\/(?:m[23]|[\p{L}㎡㎥·])+)*)$/u;
/** The characters with which 以上, 之内 and the like begin; further inside a unit (95%以上的人) they leave it uncertain. */
const innerBound = /^[以之内]/u;
const longestRemark = 6;
const longestUnknown = 4;

/** @returns undefined where it is not certain what the text says: `余次`, `月31日前`, `%或6%`. */
export function readMeasure(text: string): TargetMeasure | "two-units" | undefined {
  const word = leadingScale.exec(text)?.[0] ?? "";
  const [, head = text.slice(word.length), inBrackets = ""] = bracketed.exec(text.slice(word.length)) ?? [];
  if (approximate.test(head)) return undefined;
  const boundWord = trailingBound.exec(head);
  const bare = boundWord === null ? head : head.slice(0, boundWord.index);
  const measured = readPercentage(bare, word) ?? readUnit(bare);
  if (measured === undefined || measured === "two-units") return measured;
  return {
    ...measured,
    scale: scales[word] ?? one,
    bound: boundWord === null ? undefined : boundWord[1] === "上" ? "≥" : "≤",
    remark: measured.remark + inBrackets,
  };
}

type Unit = Pick<TargetMeasure, "unit" | "isKnown" | "remark">;

function readPercentage(text: string, scale: string): Unit | "two-units" | undefined {
  const besides = /^(.+)[%‰]$/u.exec(text)?.[1];
  if (besides !== undefined && (/^[%‰]$/u.test(besides) || isUnit(besides))) return "two-units";
  const [, unit, remark = ""] = percentage.exec(text) ?? [];
  if (scale !== "" && unit !== undefined) return "two-units";
  // 100%村 are all the villages, and 95%人 a slip of one kind or another.
  if (unit === undefined || innerBound.test(remark) || isUnit(remark)) return undefined;
  return { unit, isKnown: true, remark };
}

function readUnit(text: string): Unit | undefined {
  if (moment.test(text)) return undefined;
  const [, head, per = ""] = shape.exec(text) ?? [];
  if (head === undefined) return undefined;
  if (head === "" || isUnit(head)) return { unit: head + per, isKnown: true, remark: "" };
  const unit = leadingUnit(head);
  if (unit === undefined)
    return head.length <= longestUnknown ? { unit: head + per, isKnown: false, remark: "" } : undefined;
  const rest = head.slice(unit.length);
  // 台件 is a unit made of two, 个部门 is a unit and what is counted.
  if (isUnit(rest)) return { unit: head + per, isKnown: true, remark: "" };
  if (per !== "" || rest.length > longestRemark || innerBound.test(rest)) return undefined;
  return { unit, isKnown: true, remark: rest };
}
