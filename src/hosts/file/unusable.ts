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
  webPage: "这个文件的内容其实是网页或 XML，只是用了表格的扩展名，请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。",
  plainText: "这个文件的内容是纯文本，不是工作簿，请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。",
  binaryWorkbook: "暂不能读取二进制工作簿（.xlsb），请用 Excel 打开，另存为 .xlsx 后再试。",
  noWorkbook: "文件里没有找到工作簿，可能是别的文档或普通压缩包，请确认没有选错文件。",
  damaged: "文件不完整或已损坏，请重新下载或请对方重新发送；也可以用 Excel 打开修复，另存为 .xlsx 后再试。",
  encrypted: "文件设有打开密码，请用 Excel 或 WPS 输入密码打开，取消密码并另存后再试。",
  bomb: "文件解压后大得不合常理，为安全起见没有读取；如来源可靠，请用 Excel 打开，删去无关内容后另存为 .xlsx 再试。",
  tooManyCells: "文件里有内容的单元格超过 200 万个，不像预决算公开表，请只保留需要检查的工作表后再试。",
  entities:
    "文件里含有 Excel 从不写入的 XML 定义（DOCTYPE），可能被人动过手脚，为安全起见没有读取；请对方用 Excel 重新另存。",
  unsafePaths: "文件内部的路径不合规范，可能被人动过手脚，为安全起见没有读取；请对方用 Excel 重新另存。",
  markNeedsXlsx: "只有 .xlsx 和 .xlsm 文件能生成带标记的副本，请用 Excel 或 WPS 打开，另存为 .xlsx 后再标记。",
} as const;

/**
 * Carries a reason from deep inside a file's parts up to the public functions, which turn it into a value.
 * Never leaves this folder: see `orUnusable`.
 */
export class Refusal extends Error {
  constructor(readonly reason: keyof typeof reasons) {
    super(reason);
  }
}

/** Runs `work`, and answers a refusal as a value. Any other exception is our own mistake and passes through. */
export function orUnusable<T>(work: () => T): T | Unusable {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return { kind: "unusable", reason: reasons[error.reason] };
    throw error;
  }
}
