/** The text of a narrative: a .txt in whatever encoding, or a .docx with its tables and lists. */
import { MAX_DOCUMENT_BYTES, MAX_DOCUMENT_PARTS_BYTES } from "../limits";
import { openZip } from "../package/zip";
import { decodeText } from "../text/decode";
import { orUnusable, reasons, Refusal, type Unusable } from "../unusable";
import { textOfHtml } from "./textOfHtml";

/** A line a paragraph. Nothing is uploaded; the reader of .docx is loaded when there is one. */
export async function readText(bytes: Uint8Array): Promise<{ readonly text: string } | Unusable> {
  if (!isPackage(bytes)) {
    const read = orUnusable(() => ({ text: decodeText(bytes) }));
    return "reason" in read && read.reason === reasons.notText
      ? { kind: "unusable", reason: reasons.noDocument }
      : read;
  }
  try {
    refuseTooBig(bytes);
    return { text: await textOfDocument(bytes) };
  } catch (error) {
    if (error instanceof Refusal && error.reason === "bomb")
      return { kind: "unusable", reason: reasons.documentTooBig };
    // The reader of .docx throws whatever it meets in a damaged package.
    return { kind: "unusable", reason: reasons.noDocument };
  }
}

/** A .docx is a package like an .xlsx: what it is called says less. */
function isPackage([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

/** Before the reader of .docx inflates it as a whole: what a part says of its size is believed only once it has come out. */
function refuseTooBig(bytes: Uint8Array): void {
  const zip = openZip(bytes);
  let all = 0;
  for (const entry of zip.entries.filter(({ name }) => /\.(?:xml|rels)$/iu.test(name))) {
    let size = 0;
    zip.inflate(entry, ({ length }) => {
      size += length;
      all += length;
      if (size > MAX_DOCUMENT_BYTES || all > MAX_DOCUMENT_PARTS_BYTES) throw new Refusal("bomb");
    });
  }
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
