/** The files that the user chose or dropped, those in folders too. */
import { isPassedOver, isWorkbookName } from "../../../hosts/file";
import type { ChosenFile } from "../../many/units";

export interface Chosen {
  readonly files: readonly ChosenFile[];
  /** Files in folders that are no workbooks. */
  readonly passedOver: number;
}

/** From a field for files, or for a folder. */
export function chosenFiles(list: FileList | null): Chosen {
  return sorted([...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, source: file })));
}

/** To be called while the drop is handled: afterwards the browser no longer tells what was dropped. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<Chosen> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return sorted([...files].map((file) => ({ path: file.name, source: file })));
  return sorted((await Promise.all(entries.map((entry) => filesIn(entry)))).flat());
}

/** What was chosen by itself is tried whatever it is called. */
function sorted(all: readonly ChosenFile[]): Chosen {
  const isAlone = ({ path }: ChosenFile): boolean => !path.includes("/");
  const seen = all.filter((file) => isAlone(file) || !file.path.split("/").some(isPassedOver));
  const files = seen.filter((file) => isAlone(file) || isWorkbookName(file.path));
  return { files, passedOver: seen.length - files.length };
}

async function filesIn(entry: FileSystemEntry): Promise<ChosenFile[]> {
  const path = entry.fullPath.replace(/^\//u, "");
  if (isFile(entry)) return [{ path, source: await fileOf(entry, path) }];
  const inside = await entriesIn((entry as FileSystemDirectoryEntry).createReader());
  return (await Promise.all(inside.map(filesIn))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** A file that cannot be had stands in the list all the same, and is told there to be unreadable. */
function fileOf(entry: FileSystemFileEntry, path: string): Promise<Blob> {
  return new Promise((found) => entry.file(found, () => found(new File([], path))));
}

/** A browser hands them out by the hundred. */
async function entriesIn(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const some = await new Promise<FileSystemEntry[]>((read) => reader.readEntries(read, () => read([])));
  return some.length === 0 ? [] : [...some, ...(await entriesIn(reader))];
}
