/** What a figure is a figure of, out of the words before it. */
import { splitOrdinal } from "../../vocabulary";
import { emptySubject, figureNouns } from "../../vocabulary/figureNames";
import { endsAsOrganisation } from "../../vocabulary/organisations";
import { namesBeside } from "../../vocabulary/subjectNames";
import type { Subject } from "./statement";

/** A draft may leave the year open: `[请填写年度]年`. */
const years = /(?:20\d\d|\[请填写年度\])年(?:度)?(?:初|末)?/gu;
const beforeYear = /^[^\d,;:。、]{3,30}(?=20\d\d年)/u;
/** `人员经费主要用于基本工资942.30万元`: of 基本支出, whose table has the rows; of 项目支出 they would be others. */
const ofBasic = /^(?:人员|(?:日常)?公用)(?:经费|支出)(?:主要)?(?:用于|包括)(?=.)/u;
/** A heading that goes on in its line: `一般公共预算基本支出安排情况2026年一般公共预算基本支出`. */
const endsAsHeading = /(?:情况|说明)$/u;
/** And not with what was carried over: `当年财政拨款收入`. */
const ofTheYear = /^(?:其中|[,;:])*(?:本|当)年(?!末|初)/u;
/** `用于社会福利的彩票公益金支出` is a name. */
const leadingFillers =
  /^(?:\((?:含|包括)[^()]*\)|[,;:。、|()+]|其次[是为]?|加(?=上年(?!初|末))|加上|连同|由(?=.)|预算中纳入|其中|主要(?:原因)?[是为系]|主要?包括|包含|包括|含(?!税)|(?:分别|依次)[为是]?|具体(?:为|是|包括)?|(?:收入|支出)(?:预算|决算)?包括|(?:我|本|该)(?:单位|部门|级|局|委|办|中心|院|校|厅|处|镇|街道|乡)(?!收|支|(?<=本级)$)|部门(?=\D*预算)|单位(?!资金)|(?:本|当)年度?(?=.)|全年|共有?|涉及|相应|预计|计划|安排(?!的)|(?:支出|资金)?(?:主要|重点)?集中[在于]|财力(?=安排)|(?:主要)?用于(?![^,;:。()]{2,12}的彩票公益金)|主要(?=用于)|使用(?!(?:非财政拨款|专用)结余)|按|当年|其他主要|及|和|与|以及|有|一是|二是|三是|四是|五是|六是|七是)+/u;
const trailingFillers =
  /(?:。|项?目?绩效自评综述|为|是|仅|共计?|约|达到?|安排|:|,|预计|的|各|均|分别|依次|金额|人民币|有|拨款数|如下|(?<=[支收][出入])科目)+$/u;
const marks = /\((类|款|项|目)\)/u;
const markSplit = /\((?:类|款|项|目)\)|(?<=支出|事务|费)(?:类|款|项)(?=[科,\][]|$)/u;
/** `收、支总计` is one name. */
const dashes = /(?:[-－—–/>→]|(?<!收入?)、)+/u;
/** `208社会保障和就业支出2081105残疾人就业`, `法院（20405）行政运行（2040501）`: codes part the names as 类, 款, 项 do. */
const code = "(?:\\d{7}|\\d{5}|\\d{3})";
const coded = new RegExp(`^(?:(?:${code}[一-龥、]{2,})+|(?:[一-龥、]{2,}\\(${code}\\))+)$`, "u");
/** Behind the last of names that nothing marks, which figure of it follows: `公路水路运输—公路养护决算数`, `…—公路养护本年支出`. */
const figureBehind =
  /(?<=.{2})(?:(?:年初|当年|本年度?|全年|年度|实际|支出){0,3}(?:(?:预算|决算)(?:安排|支出|[数额]){0,2}|执行[数额])|(?:本年度?|当年|全年|实际|决算)支出)$/u;
const codeSplit = new RegExp(`\\(?${code}\\)?`, "u");
/** `卫生健康支出(210类)`, `210类卫生健康支出`: how long the code is says as much. */
const levelOfCode = /(?<=^|\()(\d{3}|\d{5}|\d{7})[类款项](?=\)|[一-龥])/gu;
/** `卫生健康支出（210类）行政事业单位医疗（11款）事业单位医疗（01项）`: of each level its own digits. */
const digitsOfLevel = /(?<=\()\d{2,3}(?=[类款项]\))/gu;
const isByLevels = /\(\d{3}类\).*\(\d{2}款\)/u;
const codes = /\[?\d{3,9}\]?/gu;

/** @param organisations names that may stand before a subject */
export function subjectOf(near: string, organisations: readonly string[]): Subject {
  let text = splitOrdinal(near.replace(/^[,.;:。、|]+/u, "")).text;
  // Of whom it is told, where no table names them: `某某局2026年收支总预算`.
  const beforeIt = beforeYear.exec(text)?.[0] ?? "";
  // The last of a path may be called as an organisation is: `文化旅游体育与传媒支出—文化和旅游—图书馆2026年预算数`.
  let owner = endsAsOrganisation.test(beforeIt) && !dashes.test(beforeIt) ? beforeIt : "";
  text = text.slice(endsAsHeading.test(beforeIt) ? beforeIt.length : owner.length);
  if (isByLevels.test(text)) text = text.replace(digitsOfLevel, "");
  text = text.replace(years, "").replace(levelOfCode, "$1").replace(ofBasic, "");
  const isOfYear = ofTheYear.test(text);
  let before: string;
  do {
    before = text;
    text = text.replace(leadingFillers, "");
    for (const name of organisations)
      if (text.startsWith(name) && text.length > name.length) {
        owner = name;
        text = text.slice(name.length);
      }
  } while (text !== before);
  // `办案业务支出（案件审判、案件执行）`: what it is of, and no other name.
  text = text.replace(trailingFillers, "").replace(/(?<=[^(])\((?:包括|包含|含|其中)?[^()]*、[^()]*\)$/u, "");
  text = text.replace(/^[)(]+|[(]+$/gu, "");
  const isCoded = coded.test(text);
  const isMarked = isCoded || marks.test(text);
  const path = pathOf(text, { isCoded, isMarked });
  return {
    text,
    path: path.length > 0 && !namesBeside.test(text) ? path : [text],
    isMarked,
    ...(isOfYear && { isOfYear }),
    ...(owner !== "" && { owner }),
  };
}

/** The names that a path joins, the last without which figure of it follows. */
function pathOf(
  text: string,
  { isCoded, isMarked }: { readonly isCoded: boolean; readonly isMarked: boolean },
): readonly string[] {
  const pieces = text.split(isCoded ? codeSplit : isMarked ? markSplit : dashes);
  if (!isCoded && !isMarked && pieces.length > 1) pieces.push((pieces.pop() ?? "").replace(figureBehind, ""));
  return (
    pieces
      .map((piece) =>
        splitOrdinal(piece)
          .text.replace(codes, "")
          .replace(/^[[\]、,-]+|[[\]、,-]+$/gu, "")
          .replace(/(?<=支出)类科目$/u, ""),
      )
      // `207（类）01（款）04（项）图书馆支出`: codes level by level name nothing.
      .filter((piece) => !figureNouns.test(piece) && !/^\d+$/u.test(piece))
  );
}

export function isEmptySubject({ text }: Subject): boolean {
  return emptySubject.test(text);
}

/** 支出, 基本支出 and 项目支出 alone: of all there is, or of what was named before. */
export function namesNothing({ text }: Subject): boolean {
  return /^(?:本年|当年|全年|实际|总)?(?:支出|收入|基本支出|项目支出)(?:共计|总额)?$/u.test(text);
}

/** The same thing told twice, once perhaps in fewer words. */
export function alike(a: string, b: string): boolean {
  return a !== "" && b !== "" && (a === b || (Math.min(a.length, b.length) >= 3 && (a.includes(b) || b.includes(a))));
}
