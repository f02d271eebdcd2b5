/** Whether a sentence speaks of a part of what its words name alone: `厅机关：教育支出…`, `战略规划与实施收入…、支出…`, `机关办公费…、印刷费…`. */
import { splitOrdinal } from "../../vocabulary";
import { endsAsOrganisation } from "../../vocabulary/organisations";
import { hasMeaning } from "../measures/measures";
import type { Facts } from "./facts";
import { carriedFor } from "../statements/carriedBeside";
import type { Statement } from "../statements/statement";
import { subjectOf } from "../statements/subject";

/** What stands before the last colon of the sentence part. */
const beforeColon = /(?:^|[;。.、])([^,;:。\d]{2,20}):[^;。]*$/u;
/** `送戏下乡项目预算`. */
const ofProject = /[^部门单位本年全部]{2}(?:项目|工程)(?:年初|全年)?(?:预算|资金|经费|支出)?$/u;
const shortestName = 2;
/** Longer subjects are whole clauses. */
const longestSubject = 40;

export class Narrowing {
  private readonly known = new Map<Statement, boolean>();

  constructor(private readonly facts: Facts) {}

  /** The statements before it, up to the first of its part of the sentence, say of what it is told. */
  narrows(statement: Statement): boolean {
    const asked: Statement[] = [];
    let one: Statement | undefined = statement;
    while (one !== undefined && !this.known.has(one)) {
      asked.push(one);
      one = one.beside;
    }
    let narrows = one !== undefined && this.isKnown(one);
    for (const each of asked.toReversed()) {
      narrows ||=
        (each.beside !== undefined && this.isOfPart(each.beside)) || this.isOfNamed(each) || this.isOfProject(each);
      this.known.set(each, narrows);
    }
    return this.isKnown(statement);
  }

  private isKnown(statement: Statement): boolean {
    return this.known.get(statement) === true;
  }

  /** `厅机关：`, `教育支出：`, and not `（一）基本支出：`. */
  private isOfNamed({ lead }: Statement): boolean {
    const name = splitOrdinal(beforeColon.exec(lead)?.[1] ?? "").text;
    if (name === "" || hasMeaning(name)) return false;
    return endsAsOrganisation.test(name) || this.facts.named(subjectOf(name, []).path).length > 0;
  }

  /** `送戏下乡项目预算30万元，上年结转5万元`: of the project, as a bare 支出 would be. */
  private isOfProject(statement: Statement): boolean {
    const { text } = carriedFor(statement)?.subject ?? { text: "" };
    return ofProject.test(text) && !hasMeaning(text);
  }

  /** 机关办公费, 战略规划与实施收入: what stands before the name that tables have says of what it is. */
  private isOfPart({ subject: { text, path, isMarked } }: Statement): boolean {
    if (text.length > longestSubject || this.isNamed(text) || hasMeaning(text)) return false;
    // `208社会保障和就业支出`: a code before the name leaves nothing out.
    if (isMarked && this.facts.named(path).length > 0) return false;
    for (let at = 1; at <= text.length - shortestName; at += 1) {
      const rest = text.slice(at);
      if (hasMeaning(rest) || this.isNamed(rest)) return true;
    }
    return false;
  }

  private isNamed(words: string): boolean {
    return this.facts.named([words]).length > 0;
  }
}
