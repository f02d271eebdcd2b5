/** A text as a file, where the program around the pane lets a page hand out files. */

/** On a Mac and an iPad the pane is a WKWebView, which does nothing when a page offers a file, and says nothing (OfficeDev/office-js 2700, 3385, 4681). */
const withoutDownloads: readonly string[] = ["Mac", "iOS"];

export function handsOutFiles(): boolean {
  return !withoutDownloads.includes(String(Office.context.platform));
}

export function handOut(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
