/** Which files of a folder are workbooks, by their names. */

export const workbookEndings = [".xlsx", ".xlsm", ".xls", ".ods", ".et"] as const;

/** Whether a file is called as workbooks are that can be read. */
export function isWorkbookName(path: string): boolean {
  const name = path.toLowerCase();
  return workbookEndings.some((ending) => name.endsWith(ending));
}

/** Locks (`~$` of Excel, `.~lock` of LibreOffice) and what systems hide are no workbooks of the user's. */
export function isPassedOver(name: string): boolean {
  return name.startsWith("~$") || name.startsWith(".");
}
