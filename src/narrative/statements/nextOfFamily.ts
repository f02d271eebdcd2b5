/**
 * `基本支出911.00万元，其中：` / `人员经费839.66万元，主要包括：…。` / `公用经费71.34万元，主要包括：…。`: nothing numbers the items, and each ends its
 * sentence; that the next one is called as another part of the same whole says that the list goes on.
 */
import { meaningAlone } from "../measures/measures";
import { partitions } from "../measures/measureParts";
import type { List } from "./statement";

/** @returns the list to which the named part belongs, the last one or one around it; undefined where none has such a part left to tell */
export function listOfNext(last: List, subject: string): List | undefined {
  const own = measureOf(subject);
  if (own === undefined) return undefined;
  for (let list: List | undefined = last; list !== undefined; list = list.whole.list)
    if (isLeftOf(list, own)) return list;
  return undefined;
}

function isLeftOf({ whole, parts }: List, own: string): boolean {
  const all = partitions.find((one) => one.whole === measureOf(whole.subject.text))?.parts ?? [];
  const told = parts.map(({ subject }) => measureOf(subject.text) ?? "");
  return all.includes(own) && !told.includes(own) && told.every((one) => all.includes(one));
}

function measureOf(subject: string): string | undefined {
  return meaningAlone(subject)?.measure;
}
