/** What is counted in pieces, and so is no money: the words of rows, columns and labels of units, an example beside each. */
import { alternation, type ExampleRow } from "./expressions";

/** Words that stand for pieces, in brackets behind the name of a row or a column. */
export const pieceWords: readonly ExampleRow[] = [
  { pattern: "辆", example: "车辆数合计(辆)" },
  { pattern: "台", example: "空调(台)" },
  { pattern: "套", example: "单价50万元以上通用设备(套)" },
  { pattern: "台套", example: "通用设备数量(台套)" },
  { pattern: "台[、,/]套", example: "单价100万元以上设备(台/套)" },
  { pattern: "个", example: "因公出国(境)团组数(个)" },
  { pattern: "团组", example: "因公出国(境)批次(团组)" },
  { pattern: "批", example: "国内公务接待(批)" },
  { pattern: "批次", example: "国内公务接待(批次)" },
  { pattern: "人", example: "编制(人)" },
  { pattern: "人次", example: "国内公务接待(人次)" },
  { pattern: "次", example: "因公出国(境)(次)" },
  { pattern: "平方米", example: "房屋面积(平方米)" },
  { pattern: "项", example: "无形资产(项)" },
  { pattern: "处", example: "办公用房(处)" },
  { pattern: "家", example: "所属单位(家)" },
  { pattern: "户", example: "补助对象(户)" },
  { pattern: "名", example: "聘用人员(名)" },
];

const anyPiece = alternation(pieceWords.map(({ pattern }) => pattern));

/** `公务用车保有量(辆)`, `国内公务接待(批次)`: of a row or a column, what stands there is no money. */
export const endsInPieces = new RegExp(`\\((?:${anyPiece})\\)$`, "u");

/** `单位：个、人`: above a table that has no money. */
export const unitIsPieces = new RegExp(`单位[:：]?(?:${anyPiece})(?:[、,，/](?:${anyPiece}))*$`, "u");

/** Cars are counted although no brackets say so: `机要通信用车`. */
const endsInCars = /用车$/u;

/** Does a caption say that pieces stand beside it: `车辆数合计(辆)`, `机要通信用车`? */
export function countsPieces(caption: string): boolean {
  return endsInPieces.test(caption) || endsInCars.test(caption);
}

/** Pieces that one column counts together, each row another kind; the column adds up to nothing. */
const mixed = "人|人次|人\\(次\\)|辆|批|批次|个|台";

/** `人(次)/辆/批`. */
export const mixedPieces = new RegExp(`(?:${mixed})(?:[/、](?:${mixed}))+`, "u");

/** Nouns that count something by themselves, whatever stands in brackets. */
export const countNouns: readonly ExampleRow[] = [
  { pattern: "人数", example: "编制人数" },
  { pattern: "人次数?(?!均)", example: "培训人次" },
  { pattern: "份数", example: "整理档案总份数" },
  { pattern: "次数", example: "接待次数" },
  { pattern: "户数", example: "补助户数" },
  { pattern: "家数", example: "检查企业家数" },
  { pattern: "个数", example: "项目个数" },
  { pattern: "件数", example: "办结案件件数" },
  { pattern: "场数|场次", example: "举办活动场次" },
  { pattern: "台数|套数|辆数", example: "购置台数" },
  { pattern: "篇数|册数", example: "印制册数" },
  { pattern: "天数", example: "培训天数" },
  { pattern: "月数|月份数", example: "补助月数" },
  { pattern: "期数|班次", example: "培训期数" },
  { pattern: "课时数?|学时", example: "授课课时" },
  { pattern: "批次", example: "接待批次" },
];

const anyNoun = countNouns.map(({ pattern }) => pattern).join("|");

/** Somewhere in the texts of a header: `编制人数`, `公务接待/批次`. */
export const namesCount = new RegExp(anyNoun, "u");

/** At the end of an indicator's name: `整理档案总份数`, and not `人数占比`. */
export const isCount = new RegExp(`(?:${anyNoun})$`, "u");
