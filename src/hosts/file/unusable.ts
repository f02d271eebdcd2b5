/** Why a file cannot be used, in words for the accountant who has to do something about it. */

/** What the reader and the marker answer instead of a result; `reason` is one sentence that says what is wrong and what to do. */
export interface Unusable {
  readonly kind: "unusable";
  readonly reason: string;
}

export const reasons = {
  empty: "文件是空的（0 字节），请重新导出，或请对方重新发送。",
  tooBig: "文件超过 100 MB，不像预决算公开表，请删去图片等无关内容后另存为 .xlsx 再试。",
  tooBigBinary: "旧格式的文件超过 32 MB，请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。",
  notSpreadsheet: "这不是电子表格文件，请确认没有选错；可以使用 .xlsx、.xlsm、.xls、.ods 和 .et 文件。",
  webPage: "这个文件的内容其实是网页或 XML，里面没有找到表格，请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。",
  plainText: "这个文件的内容是纯文本，不是工作簿，请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。",
  tooBigText: "文本文件超过 32 MB，不像编码名称清单，请只保留需要导入的行后再试。",
  notText: "这不是电子表格，也不是文本文件，请确认没有选错；清单可以用 .xlsx、.xls、.et、.ods、.csv 或 .txt 文件。",
  unclearCells:
    "文件里有双引号没有配对，或有放不进 Excel 的长内容，分不出各个单元格，请检查后再试，或用 Excel 打开后另存为 .xlsx。",
  oldExcel: "这是 Excel 4.0 或更早版本的文件，请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。",
  codePage: "这个旧格式文件用的文字编码不认识，文字会读错，请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。",
  overlapping: "文件内部的各部分互相重叠，可能被人动过手脚，为安全起见没有读取；请对方用 Excel 重新另存。",
  binaryWorkbook: "暂不能读取二进制工作簿（.xlsb），请用 Excel 打开，另存为 .xlsx 后再试。",
  noWorkbook: "文件里没有找到工作簿，可能是别的文档或普通压缩包，请确认没有选错文件。",
  damaged: "文件不完整或已损坏，请重新下载或请对方重新发送；也可以用 Excel 打开修复，另存为 .xlsx 后再试。",
  encrypted: "文件设有打开密码，请用 Excel 或 WPS 输入密码打开，取消密码并另存后再试。",
  bomb: "文件解压后大得不合常理，为安全起见没有读取；如来源可靠，请用 Excel 打开，删去无关内容后另存为 .xlsx 再试。",
  tooManyCells: "文件里有内容的单元格超过 200 万个，不像预决算公开表，请只保留需要检查的工作表后再试。",
  entities:
    "文件里含有 Excel 从不写入的 XML 定义（DOCTYPE），可能被人动过手脚，为安全起见没有读取；请对方用 Excel 重新另存。",
  unsafePaths: "文件内部的路径不合规范，可能被人动过手脚，为安全起见没有读取；请对方用 Excel 重新另存。",
  noDocument: "这个文件不是完好的 Word 文档（.docx），请用 Word 或 WPS 打开，另存为 .docx 或 .txt 后再试。",
  documentTooBig: "这个 Word 文档的文字部分超过 6 MB，不像情况说明，请另存为 .txt，或只保留情况说明后再试。",
  markNeedsXlsx: "只有 .xlsx 和 .xlsm 文件能生成带标记的副本，请用 Excel 或 WPS 打开，另存为 .xlsx 后再标记。",
  fillNeedsXlsx: "只有 .xlsx 和 .xlsm 文件能生成填好的副本，请用 Excel 或 WPS 打开，另存为 .xlsx 后再填。",
  practiceNeedsXlsx: "只有 .xlsx 和 .xlsm 文件能做成练习，请用 Excel 或 WPS 打开，另存为 .xlsx 后再做。",
  keepNeedsXlsx: "只有 .xlsx 和 .xlsm 文件能把说明记在副本里，请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。",
  cellChanged: "的内容和预想的不一样，为免覆盖，没有写入任何单元格；请重新读取文件后再试。",
  cellHasFormula: "里是公式或公式的结果，不能改写，没有写入任何单元格；请直接在 Excel 里修改公式。",
  cellMerged: "被合并单元格盖住，写了也看不见，没有写入任何单元格；请写在合并区域左上角的单元格里。",
  cellNamesTable: "是 Excel 表格（Ctrl+T）的标题，从外面改写会损坏文件，没有写入任何单元格；请直接在 Excel 里修改。",
  cellTextTooLong: "要写的文字超过 Excel 一个单元格能放的 32767 个字，没有写入任何单元格；请缩短后再试。",
} as const;

export type Reason = keyof typeof reasons;

/**
 * Carries a reason from deep inside a file's parts up to the public functions, which turn it into a value.
 * Never leaves this folder: see `orUnusable`.
 */
export class Refusal extends Error {
  /** @param place the cell that a sentence beginning with its address speaks of: `预算03表!B7` */
  constructor(
    readonly reason: Reason,
    readonly place = "",
  ) {
    super(place + reason);
  }
}

/** Runs `work`, and answers a refusal as a value. Any other exception is our own mistake and passes through. */
export function orUnusable<T>(work: () => T): T | Unusable {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return { kind: "unusable", reason: error.place + reasons[error.reason] };
    throw error;
  }
}

/** Whether an answer says that the file cannot be used, and why. */
export function isUnusable(answer: object): answer is Unusable {
  return "kind" in answer && answer.kind === "unusable";
}
