/** Purchases whose names speak of the same thing: 会计、审计咨询 and 审计服务, 复印纸 and 采购复印纸. */
import { nameKey } from "../../catalogue";
import { normalise } from "../../recognise";
import type { Purchase } from "./purchase";

export interface AlikePurchases {
  readonly left: readonly Purchase[];
  readonly right: readonly Purchase[];
}

const remark = /\([^()]*\)/gu;
/** Words that names of different things have in common. */
const general = /采购|购置|购买|服务|经费|费用|费|项目|其他|其它|管理|工作|咨询/gu;
/** The signs that part an enumeration: 会计、审计咨询 names two things, and the other table may name one of them. */
const separators = /[、,，;；及和与]/u;
const shortest = 2;
const longest = 20;

/** The parts of a name without general words: `采购复印纸` → `复印纸`. */
function coresOf({ names }: Purchase): string[] {
  const parts = names.flatMap((name) => normalise(name).replace(remark, "").split(separators));
  const cores = parts.map((part) => nameKey(part.replace(general, "")).slice(0, longest));
  return [...new Set(cores)].filter((core) => core.length >= shortest);
}

/** Groups of both sides in which a core of one contains a core of the other, whatever their number on either side. */
export function alikePurchases(left: readonly Purchase[], right: readonly Purchase[]): AlikePurchases[] {
  const cores = new Map([...left, ...right].map((purchase) => [purchase, coresOf(purchase)]));
  const coresIn = (side: readonly Purchase[]): Set<string> => new Set(side.flatMap((one) => cores.get(one) ?? []));
  const links = new Links();
  for (const [first = "", ...others] of cores.values()) for (const other of others) links.join(first, other);
  const [ofLeft, ofRight] = [coresIn(left), coresIn(right)];
  linkContained(ofLeft, ofRight, links);
  linkContained(ofRight, ofLeft, links);
  const groups = new Map<string, { left: Purchase[]; right: Purchase[] }>();
  const put = (purchase: Purchase, side: "left" | "right"): void => {
    const [core] = cores.get(purchase) ?? [];
    if (core === undefined) return;
    const root = links.rootOf(core);
    const group = groups.get(root) ?? { left: [], right: [] };
    groups.set(root, group);
    group[side].push(purchase);
  };
  for (const purchase of left) put(purchase, "left");
  for (const purchase of right) put(purchase, "right");
  return [...groups.values()].filter((group) => group.left.length > 0 && group.right.length > 0);
}

/** Looks up every part of a core, so that not every core has to be compared with every other. */
function linkContained(cores: ReadonlySet<string>, others: ReadonlySet<string>, links: Links): void {
  const lengths = new Set([...others].map(({ length }) => length));
  for (const core of cores) {
    for (const length of lengths) {
      for (let start = 0; start + length <= core.length; start += 1) {
        const part = core.slice(start, start + length);
        if (others.has(part)) links.join(core, part);
      }
    }
  }
}

/** Which words belong together, directly or by others. */
class Links {
  private readonly above = new Map<string, string>();

  rootOf(word: string): string {
    let root = word;
    for (let next = this.above.get(root); next !== undefined; next = this.above.get(root)) root = next;
    if (root !== word) this.above.set(word, root);
    return root;
  }

  join(one: string, other: string): void {
    const [root, otherRoot] = [this.rootOf(one), this.rootOf(other)];
    if (root !== otherRoot) this.above.set(otherRoot, root);
  }
}
