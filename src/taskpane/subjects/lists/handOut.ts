/** A text as a file, where the program around the pane lets a page hand out files. */

/** Excel for Mac does nothing when a page offers a file, and says nothing (OfficeDev/office-js 2700, 3385, 4681). */
export function handsOutFiles(): boolean {
  return String(Office.context.platform) !== "Mac";
}

export function handOut(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
