/** Tells from a file's first bytes what it is: extensions lie, and .xls in particular may be anything. */
import { MAX_FILE_BYTES } from "./limits";
import { Refusal } from "./unusable";

export type Container = "zip" | "compound";

/** Throws a `Refusal` that says what the file is where it is neither. */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0) throw new Refusal("empty");
  if (bytes.length > MAX_FILE_BYTES) throw new Refusal("tooBig");
  const container = containerBySignature(bytes);
  if (container === undefined) throw new Refusal(textKind(bytes.subarray(0, 1024)));
  return container;
}

/** May a workbook be inside? Anything else may be text. */
export function isContainer(bytes: Uint8Array): boolean {
  return containerBySignature(bytes) !== undefined;
}

function containerBySignature(bytes: Uint8Array): Container | undefined {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return "zip";
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) ? "compound" : undefined;
}

function textKind(head: Uint8Array): "webPage" | "plainText" | "notSpreadsheet" {
  const utf16 = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  // Zeros among the bytes: no text in any encoding that Chinese systems export.
  if (!utf16 && head.includes(0)) return "notSpreadsheet";
  const text = new TextDecoder(utf16 ? "utf-16le" : "utf-8").decode(head);
  if (/^\s*</.test(text)) return "webPage";
  return /[^\P{Cc}\s]/u.test(text) ? "notSpreadsheet" : "plainText";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
