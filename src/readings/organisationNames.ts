/** The name of an organisation out of what is printed above a table or in its title. */
import { normalise, type Labelled, type Table } from "../recognise";
import { endsAsOrganisation, organisationLabelAlone, organisationSuffix } from "../vocabulary";

/** What a label says besides the name: dates and persons behind it, remarks in brackets, a code before it. */
const behind = /(?:编制|填报|填表|制表|申报|公开|报送|金额)?(?:日期|时间|单位|负责人|人|电话)[::].*$|20\d\d年.*$/u;
const inBrackets = /[([][^)\]]*[)\]]/gu;
const code = /^[\d-]+/u;

/** What a form prints where a name is to be put: `XX局`. */
const toFillIn = /[x×*_△○]{2}/iu;

/** No organisation is called longer than this, and no label of one is: dates and persons stand behind it. */
const longest = 200;

/** @returns undefined for what is no name: a unit of money, a blank to be filled in. */
export function organisationName(label: string): string | undefined {
  if (label.length > longest) return undefined;
  const name = normalise(label)
    .replace(behind, "")
    .replace(inBrackets, "")
    .replace(code, "")
    .replace(organisationSuffix, "")
    .replace(/[和与及、,，.。·\-—_]/gu, "");
  const isBlank = toFillIn.test(name) || organisationLabelAlone.test(name);
  return isBlank || /元$|^[元万千百亿%个]/u.test(name) || !/[一-龥].*[一-龥].*[一-龥]/u.test(name) ? undefined : name;
}

/** `编制单位：松江市民政局` above a table: the name, and where it stands. @returns undefined where there is none, or it is no name */
export function unitAbove({
  labels: { organisation: at },
}: Table): { readonly name: string; readonly at: Labelled<string> } | undefined {
  const name = at === undefined ? undefined : organisationName(at.value);
  return at === undefined || name === undefined ? undefined : { name, at };
}

const beforeYear = /^(.+?)20\d\d年/u;

/** `某镇卫生院2025年收支总表`: whose table its title says it is. */
export function unitInTitle({ labels: { titles } }: Table): string | undefined {
  const names = titles.flatMap(({ value }) => beforeYear.exec(value)?.[1] ?? []);
  return names.find((name) => endsAsOrganisation.test(name));
}
