/** Text out of the bytes of a .csv or .txt file, whatever program wrote it: Excel and WPS in Chinese write GB18030. */
import { MAX_TEXT_BYTES } from "../limits";
import { Refusal } from "../unusable";

/** Throws a `Refusal` for what is no text. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Refusal("empty");
  if (bytes.length > MAX_TEXT_BYTES) throw new Refusal("tooBigText");
  const text = decoded(bytes);
  if (text === undefined || notText.test(text)) throw new Refusal("notText");
  if (/^\s*</u.test(text)) throw new Refusal("webPage");
  return text;
}

/** Control characters that no program writes into a list; `U+FFFF` and the like are no characters at all. */
const notText = /[^\P{Cc}\t\n\r\f\v\u0085]|[\ufffe\uffff]/u;

function decoded(bytes: Uint8Array): string | undefined {
  const encodings = utf16Of(bytes) ?? ["utf-8", "gb18030"];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding; the next may fit.
    }
  }
  return undefined;
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
