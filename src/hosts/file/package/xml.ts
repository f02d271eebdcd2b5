/** Reads a part's XML as a stream, strictly: what is not well-formed or defines entities is refused, and nesting is bounded. */
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { MAX_DEPTH, MAX_TOKEN_CHARACTERS } from "../limits";
import { Refusal } from "../unusable";
import type { Zip, ZipEntry } from "./zip";

export type Attributes = Readonly<Record<string, string>>;

/** Names come without their prefix: `x:row` and `row` are the same element wherever we look at one. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Parses an entry while it is being inflated, so that no part stands in memory as a whole. */
export function parsePart(zip: Zip, entry: ZipEntry, handler: XmlHandler): void {
  const xml = strictParser(handler);
  let decode: ((bytes?: Uint8Array) => string) | undefined;
  zip.inflate(entry, (bytes) => {
    decode ??= decoderFor(bytes);
    xml.write(decode(bytes));
  });
  xml.write(decode?.() ?? "");
  xml.close();
}

/** Parses a text that is no part of a package. */
export function parseXml(text: string, handler: XmlHandler): void {
  const xml = strictParser(handler);
  const PIECE = 64 * 1024;
  for (let at = 0; at < text.length; at += PIECE) xml.write(text.slice(at, at + PIECE));
  xml.close();
}

function strictParser(handler: XmlHandler) {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let sinceLastTag = 0;
  refuseWhatIsOdd(parser);
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    sinceLastTag = 0;
    if (++depth > MAX_DEPTH) throw new Refusal("damaged");
    handler.open?.(localName(name), attributes);
  });
  parser.on("closetag", ({ name }: SaxesTagPlain) => {
    sinceLastTag = 0;
    depth--;
    handler.close?.(localName(name));
  });
  if (handler.text !== undefined) {
    parser.on("text", (text) => handler.text?.(text));
    parser.on("cdata", (text) => handler.text?.(text));
  }
  return {
    write(piece: string): void {
      // Counted before the piece is parsed: a token of this size needs several pieces.
      if (sinceLastTag > MAX_TOKEN_CHARACTERS) throw new Refusal("damaged");
      sinceLastTag += piece.length;
      parser.write(piece);
    },
    close: () => parser.close(),
  };
}

/** Throws a refusal at whatever is not well-formed, and at any document type definition. */
export function refuseWhatIsOdd(parser: SaxesParser<{ xmlns: boolean }>): void {
  parser.on("error", () => {
    throw new Refusal("damaged");
  });
  // saxes expands no entity that a document defines, so neither laughs nor files can come in; a definition is refused all the same.
  parser.on("doctype", () => {
    throw new Refusal("entities");
  });
}

function decoderFor(start: Uint8Array): (bytes?: Uint8Array) => string {
  const decoder = new TextDecoder(encodingOf(start), { fatal: true });
  return (bytes) => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      throw new Refusal("damaged");
    }
  };
}

/** OPC allows UTF-8 and UTF-16; the latter always begins with a byte order mark. */
export function encodingOf(start: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** A text without what XML 1.0 cannot hold: control characters, lone surrogates. */
export function withoutForbidden(text: string): string {
  return text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
}

/** Text for an attribute or an element; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  // Of a sheet's million texts and numbers hardly one needs it.
  if (!/[^\t\n\r !#-%'-;=?-\uD7FF\uE000-\uFFFD]/.test(text)) return text;
  return withoutForbidden(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Text of a cell: Excel would take a literal `_x0041_` for an escaped A (ECMA-376 22.9.2.19). */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
}
