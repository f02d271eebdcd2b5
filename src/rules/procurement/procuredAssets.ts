/** 资产配置与政府采购预算表同一品目的金额一致，分单位核对。 */
import { drawnPurchases } from "../../contract/drawnForms";
import { codeAbove, kindOf, nameKey } from "../../catalogue";
import { couldNotRun, defineRule, doesNotApply, type Check } from "../../contract/rule";
import { grouped } from "../../grouped";
import { placeOf } from "../../readings/place";
import { codedText, linesOf } from "../../readings/purchases/lines";
import { procured } from "../../readings/purchases/procured";
import { described, purchaseOf, sumOf, unreadableIn, type Purchase } from "../../readings/purchases/purchase";
import { factNameInTable, tableName } from "../../readings/wording";
import { normalise, type Row, type Table } from "../../recognise";
import { isSome, sameSum, type SumWording } from "./sameSum";

export const procuredAssets = defineRule({
  id: "procured-assets",
  severity: "warning",
  docs: {
    title: "资产配置与政府采购",
    why: "纳入政府采购的资产，在资产配置预算表和政府采购预算表中是同一笔采购，同一单位同一品目的金额应当一致。只有一部分经政府采购的，可以不理会。",
    grades: { info: "政府采购预算表没有列示的（平时不列出）" },
    basis: "部门预算公开表式（资产配置预算表、政府采购预算表）",
    causes: "资产配置审核后没有改采购表；单价取的时间不同。",
    mend: "同一笔资产改成同一个金额。",
    example: {
      good: "资产配置预算表便携式计算机 1.40，政府采购预算表便携式计算机 1.40",
      bad: "资产配置预算表便携式计算机 1.40，政府采购预算表便携式计算机 1.60",
      drawn: `${drawnPurchases("日常经费 | [A02010108]便携式计算机 | 2 | 0.70→0.80 | 1.40→1.60 |")}
        ---
        资产配置预算表 | | | | | | | | | 单位：万元
        单位代码 | 单位名称 | 资产名称 | 资产申请数量 | 单价 | 总金额 | 资产大类 | 财政审核数 | |
        | | | | | | | 单价 | 数量 | 金额
        205001 | 某局本级 | 便携式计算机 | 2 | 0.70 | 1.40 | [A02010108]便携式计算机 | 0.70 | 2 | 1.40→1.40`,
    },
  },
  *check(_disclosure, _catalogue, readings) {
    for (const list of readings.of(procured)) {
      const assets = list.set.get("asset-allocation");
      if (assets === undefined) continue;
      if (list.kind === "listed") yield* assetsBought(assets, list.purchases, list.table);
      else if (assetsIn(assets).length > 0)
        yield couldNotRun(`${assets.layout.name}与政府采购预算表一致`, list.reason, ["procurement", assets.layout.id]);
    }
  },
});

const wording: SumWording = {
  relation: "asset",
  severity: "warning",
  advice: "同一品目在两张表中的金额应当一致，请核对；只有一部分经政府采购的，可以不理会。",
};

/** An asset that was asked for, and the amount that may be bought: the approved one where any was approved. */
interface Asset {
  readonly row: Row;
  readonly code: string | undefined;
  readonly names: readonly string[];
  readonly requested: readonly Purchase[];
  readonly granted: readonly Purchase[];
}

function assetsIn(table: Table): Asset[] {
  const assets = linesOf(table).map((row) => {
    const major = codedText(table, row, "majorCategory");
    const code = kindOf(major.code ?? "") === "procurement" ? major.code : undefined;
    const names = [normalise(table.text(row, "asset")), major.name].filter((name) => name !== "");
    const read = (concept: string): Purchase[] => purchaseOf(table.fact(row, concept), names, code, "");
    return { row, code, names, requested: read("amount"), granted: read("approved.amount") };
  });
  const isApproved = assets.some(({ granted }) => granted.length > 0);
  return assets
    .map((asset) => (isApproved ? asset : { ...asset, granted: asset.requested }))
    .filter(({ requested, granted }) => requested.length + granted.length > 0);
}

function* assetsBought(table: Table, purchases: readonly Purchase[], procurement: Table): Iterable<Check> {
  const assets = assetsIn(table);
  if (assets.length === 0) return;
  const items = new Items(purchases);
  const groups = grouped(assets, (asset) => items.keyOf(asset));
  const unlisted: Purchase[] = [];
  for (const [key, group] of groups) {
    const found = items.under(key);
    if (found.length > 0) yield* compare(group, found);
    else if (items.hasRelative(key)) yield doesNotApply;
    else unlisted.push(...group.flatMap(({ granted }) => granted));
  }
  if (isSome(unlisted)) yield tell(unlisted, procurement);
}

function* compare(assets: readonly Asset[], found: readonly Purchase[]): Iterable<Check> {
  const requested = assets.flatMap((asset) => asset.requested);
  const granted = assets.flatMap(({ granted }) => granted);
  const unreadable = unreadableIn([...requested, ...granted, ...found]);
  if (unreadable !== undefined) {
    yield couldNotRun("资产配置预算表＝政府采购预算表", `${factNameInTable(unreadable)}不能读出`, [
      "asset-allocation",
      "procurement",
    ]);
    return;
  }
  const isAsRequested = sumOf(requested).agreement(sumOf(found)) !== "differs";
  const shown = isAsRequested ? requested : granted;
  if (isSome(shown) && isSome(found)) yield sameSum(shown, found, wording);
}

function tell(unlisted: readonly [Purchase, ...Purchase[]], procurement: Table): Check {
  const [first, ...others] = unlisted;
  return {
    kind: "violation",
    severity: "info",
    at: placeOf(first.fact),
    evidence: others.map(({ fact }) => placeOf(fact)),
    relation: "asset-unlisted",
    isOptional: true,
    message: `${described(unlisted)}，${tableName(procurement)}没有列示相应的品目。在政府采购目录以内或限额标准以上的，请列入政府采购预算；不在其内的，可以不理会。`,
  };
}

/** The items of 政府采购预算表 by organisation and code; where an asset has no code, by name. */
class Items {
  private readonly byKey: ReadonlyMap<string, readonly Purchase[]>;
  private readonly keys = new Map<string, string>();
  /** The codes above those that are listed. */
  private readonly above = new Set<string>();

  constructor(purchases: readonly Purchase[]) {
    const keyOf = ({ fact, code, names }: Purchase): string => `${ownerOf(fact.row)}/${code ?? nameKey(names[0])}`;
    this.byKey = grouped(purchases, keyOf);
    for (const purchase of purchases) {
      const owner = ownerOf(purchase.fact.row);
      this.keys.set(`${owner}/${nameKey(purchase.names[0])}`, keyOf(purchase));
      for (const wider of ancestors(purchase.code ?? "")) this.above.add(`${owner}/${wider}`);
    }
  }

  keyOf({ row, code, names }: Asset): string {
    const owner = ownerOf(row);
    if (code !== undefined) return `${owner}/${code}`;
    const keys = names.map((name) => `${owner}/${nameKey(name)}`);
    return keys.flatMap((key) => this.keys.get(key) ?? [])[0] ?? keys[0] ?? owner;
  }

  under(key: string): readonly Purchase[] {
    return this.byKey.get(key) ?? [];
  }

  /** Is a wider or a narrower item listed? How much of it is the asset nobody can tell. */
  hasRelative(key: string): boolean {
    const [owner = "", code = ""] = key.split("/");
    return this.above.has(key) || ancestors(code).some((wider) => this.byKey.has(`${owner}/${wider}`));
  }
}

function ownerOf({ name, parent }: Row): string {
  return nameKey(name === "" ? (parent?.name ?? "") : name).replaceAll("/", "");
}

function ancestors(code: string): string[] {
  const above = kindOf(code) === "procurement" ? codeAbove("procurement", code) : undefined;
  return above === undefined ? [] : [above, ...ancestors(above)];
}
