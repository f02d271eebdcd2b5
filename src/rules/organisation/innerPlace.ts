/** 单位名称漏写下级地名：各表是“临江市河东区教育局”，一处写成“临江市教育局”。 */
import { defineRule, holds, type Check } from "../../contract/rule";
import { organisationName, unitAbove } from "../../readings/organisationNames";
import { placeOnTable } from "../../readings/tablePlaces";
import { tableName } from "../../readings/wording";
import { normalise, type Disclosure, type Labelled, type Table } from "../../recognise";
import { endsAsOrganisation } from "../../vocabulary";
import { maybeSame } from "../../vocabulary/shortNames";

export const innerPlace = defineRule({
  id: "inner-place",
  severity: "warning",
  docs: {
    title: "单位名称漏写区县",
    why: "“临江市河东区教育局”可以简称“河东区教育局”，写成“临江市教育局”就成了上一级的另一个单位。表头、标题里漏了区、县、镇的，多半是笔误。",
    basis: "部门预算、决算公开表式",
    causes: "手工打字时漏写区、县、镇。",
    mend: "写全称，或写“河东区教育局”这样的简称。",
    example: {
      good: "各表“临江市河东区教育局”，标题“河东区教育局2024年度部门决算表”",
      bad: "各表“临江市河东区教育局”，标题“临江市教育局2024年度部门决算表”",
      drawn: `2024年支出决算表
        部门：临江市河东区教育局 | | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        208 | 社会保障和就业支出 | 16.88 | 16.88 |
        ---
        2024年一般公共预算财政拨款支出决算表
        部门：临江市河东区教育局 | | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        208 | 社会保障和就业支出 | 16.88 | 16.88 |
        ---
        2024年收入决算表
        部门：临江市河东区教育局→部门：临江市教育局 | | | | 单位：万元
        科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 其他收入
        208 | 社会保障和就业支出 | 16.88 | 16.88 |`,
    },
  },
  *check({ tablesAndForms }: Disclosure) {
    const named = tablesAndForms.flatMap((table) => table.once(namesOn));
    for (const one of named) {
      const full = named.filter((other) => dropsInner(one.name, other.name));
      const [example] = full;
      const same = named.filter(({ name }) => name === one.name);
      // Right where as many tables print the short name as the full one, as both organisations may be meant; and where the
      // tables list the short name as an organisation.
      if (example === undefined || full.length <= same.length || isListed(tablesAndForms, one.name)) yield holds;
      else yield told(one, example, full);
    }
  },
});

interface Named {
  readonly table: Table;
  readonly name: string;
  readonly at: Labelled<string>;
}

function namesOn(table: Table): Named[] {
  const above = unitAbove(table);
  const inTitles = table.labels.titles.flatMap((at) => {
    const name = titleName(at.value);
    return name === undefined ? [] : [{ table, name, at }];
  });
  return above === undefined ? inTitles : [...inTitles, { table, ...above }];
}

/** `临江市教育局2024年度部门决算表` → 临江市教育局. */
function titleName(title: string): string | undefined {
  const [before = ""] = /^[^\d]{4,}?(?=20\d\d年)/u.exec(normalise(title)) ?? [];
  return endsAsOrganisation.test(before) ? organisationName(before) : undefined;
}

const place = /.{1,6}?(?:自治区|自治州|自治县|地区|街道|[省盟市县区旗镇乡])/uy;
/** Words that end like places, and are none. */
const noPlace =
  /(?:城市|都市|社区|小区|校区|园区|景区|灾区|街区|库区|城区|辖区|牧区|林区|矿区|军区|战区|乡镇|城镇|开发区)$/u;

function placesOf(name: string): { places: readonly string[]; office: string } {
  const places: string[] = [];
  let end = 0;
  for (;;) {
    place.lastIndex = end;
    const found = place.exec(name)?.[0];
    if (found === undefined || noPlace.test(found) || end + found.length >= name.length) break;
    places.push(found);
    end += found.length;
  }
  return { places, office: name.slice(end) };
}

/** Both begin with one place, and only the other goes on with a place within it. */
function dropsInner(name: string, full: string): boolean {
  const [short, long] = [placesOf(name), placesOf(full)];
  return (
    short.places.length > 0 &&
    long.places.length > short.places.length &&
    short.places.every((one, position) => one === long.places[position]) &&
    maybeSame(short.office, long.office)
  );
}

function isListed(tables: readonly Table[], name: string): boolean {
  return tables.some(({ rows }) =>
    rows.some((row) => row.kind === "organisation" && organisationName(row.name) === name),
  );
}

function told({ table, at, name }: Named, example: Named, full: readonly Named[]): Check {
  return {
    kind: "violation",
    at: placeOnTable(table, at, "organisation-place"),
    evidence: full.map((other) => placeOnTable(other.table, other.at, "organisation-place")),
    relation: name,
    message: `${tableName(table)}的“${at.value}”写的单位是“${name}”，${tableName(example.table)}等${full.length}处是“${example.name}”，漏写了区、县一级，成了上一级的单位。请核对。`,
    expected: example.name,
    actual: name,
  };
}
