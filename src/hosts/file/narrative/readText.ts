/** The text of a narrative: a .txt in whatever encoding, or a .docx with its tables and lists. */
import { decodeText } from "../text/decode";
import { orUnusable, reasons, type Unusable } from "../unusable";
import { textOfHtml } from "./textOfHtml";

/** A line a paragraph. Nothing is uploaded; the reader of .docx is loaded when there is one. */
export async function readText(bytes: Uint8Array): Promise<{ readonly text: string } | Unusable> {
  if (!isPackage(bytes)) return orUnusable(() => ({ text: decodeText(bytes) }));
  try {
    return { text: await textOfDocument(bytes) };
  } catch {
    // The reader of .docx throws whatever it meets in a damaged package.
    return { kind: "unusable", reason: reasons.noDocument };
  }
}

/** A .docx is a package like an .xlsx: what it is called says less. */
function isPackage([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

async function textOfDocument(bytes: Uint8Array): Promise<string> {
  const mammoth = await import("mammoth");
  const copy = bytes.slice().buffer;
  const input = typeof Buffer === "undefined" ? { arrayBuffer: copy } : { buffer: Buffer.from(copy) };
  const { value } = await mammoth.convertToHtml(input as { arrayBuffer: ArrayBuffer }, {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
  });
  return textOfHtml(value);
}
