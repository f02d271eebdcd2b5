/** Texts of Excel 5 and 95, which are bytes in the code page of the computer that wrote them. */
import { Refusal } from "../unusable";

const encodings: Readonly<Record<number, string>> = {
  367: "windows-1252",
  437: "windows-1252",
  850: "windows-1252",
  874: "windows-874",
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  1250: "windows-1250",
  1251: "windows-1251",
  1252: "windows-1252",
  1253: "windows-1253",
  1254: "windows-1254",
  1255: "windows-1255",
  1256: "windows-1256",
  1257: "windows-1257",
  1258: "windows-1258",
  10000: "macintosh",
  54936: "gb18030",
  65001: "utf-8",
  0x8000: "macintosh",
  0x8001: "windows-1252",
};

export type Decode = (bytes: Uint8Array) => string;

/** Undefined: the file does not say; it is then held for Chinese. Throws a `Refusal` for one that would be read wrong. */
export function decoderOf(codePage: number | undefined): Decode {
  const encoding = encodings[codePage ?? 936];
  if (encoding === undefined) throw new Refusal("codePage");
  const decoder = new TextDecoder(encoding);
  return (bytes) => decoder.decode(bytes);
}

/** Begins a character that is no ASCII. */
const MARK = "\x7f";

/**
 * A text as ASCII, in which it passes through SheetJS whatever tables of code pages that has: other characters become a mark and four
 * hexadecimal digits.
 */
export function packed(text: string): Uint8Array {
  const ascii = text.replace(
    /[^\x20-\x7e]/g,
    (character) => MARK + character.charCodeAt(0).toString(16).padStart(4, "0"),
  );
  return Uint8Array.from(ascii, (character) => character.charCodeAt(0));
}

/** A text with its characters put back that were carried through an older code page as marks. */
export function unpacked(text: string): string {
  if (!text.includes(MARK)) return text;
  return text.replace(/\x7f([\da-f]{4})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}
