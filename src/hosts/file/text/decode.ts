/** Text out of the bytes of a file that is no container, whatever program wrote it: Excel and WPS in Chinese write GB18030. */
import { MAX_TEXT_BYTES } from "../limits";
import { Refusal } from "../unusable";

/** The text of a .csv or .txt file. Throws a `Refusal` for what is no text, or markup. */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeAny(bytes);
  if (text === undefined || notText.test(text)) throw new Refusal("notText");
  if (isMarkup(text)) throw new Refusal("webPage");
  return text;
}

/** Undefined for what is no text in any encoding that Chinese systems write. */
export function decodeAny(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) throw new Refusal("empty");
  if (bytes.length > MAX_TEXT_BYTES) throw new Refusal("tooBigText");
  for (const encoding of utf16Of(bytes) ?? ["utf-8", declaredIn(bytes), "gb18030"]) {
    const text = encoding === undefined ? undefined : decoded(bytes, encoding);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Whether a text begins as a web page or XML does. */
export function isMarkup(text: string): boolean {
  return /^\s*</u.test(text);
}

/** Control characters that no program writes into a list; `U+FFFF` and the like are no characters at all. */
export const notText = /[^\P{Cc}\t\n\r\f\v\u0085]|[\ufffe\uffff]/u;

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not in this encoding, or none that is known; the next may fit.
    return undefined;
  }
}

/** What a web page or XML says of itself; many that say UTF-8 are none, so it is asked only after that was tried. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
  return isMarkup(head) ? /(?:charset|encoding)\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1] : undefined;
}

/** UTF-16 begins with its mark, or has a zero in every other byte of its figures and separators. */
function utf16Of(bytes: Uint8Array): readonly string[] | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ["utf-16le"];
  if (first === 0xfe && second === 0xff) return ["utf-16be"];
  const head = bytes.subarray(0, 1024);
  if (!head.includes(0)) return undefined;
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even > 0 && odd > 0) return [];
  return odd > 0 ? ["utf-16le"] : ["utf-16be"];
}
