/** Names for copies of files that come from several places. */

/** Two workbooks of the same name get `预算.xlsx` and `预算 (2).xlsx`, in the order of the inputs. */
export function copyNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const [, stem = name, extension = ""] = /^(.*[^\\/])(\.[^.\\/]*)$/su.exec(name) ?? [];
    let free = name;
    for (let number = 2; taken.has(sameOnDisk(free)); number += 1) free = `${stem} (${number})${extension}`;
    taken.add(sameOnDisk(free));
    return free;
  });
}

/** A copy that is Office Open XML says so by its name: `预算.et` becomes `预算.xlsx`. */
export function xlsxName(name: string): string {
  return /\.xls[xm]$/iu.test(name) ? name : `${name.replace(/(?<=[^\\/])\.[^.\\/]*$/u, "")}.xlsx`;
}

/** Windows and macOS hold names that differ in case or in composed characters for the same. */
function sameOnDisk(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
