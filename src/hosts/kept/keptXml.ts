/**
 * How a workbook keeps what was decided: a custom XML part a key, whose text is JSON. Whoever saves the workbook carries such parts along
 * without reading them, and whoever has the file can read them: the pane, the page without Excel and the command line alike.
 */

const prefix = "urn:gouji:kept:";

/** The namespace of a custom part by which it is found again. */
export function keptNamespace(key: string): string {
  return prefix + key;
}

/** The custom part that keeps this JSON. */
export function keptXml(key: string, json: string): string {
  const text = json.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<kept xmlns="${keptNamespace(key)}">${text}</kept>`;
}

/** Excel writes the root anew, with other quotes and entities; a program may give its namespace a prefix. */
const root =
  /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?<(?:[\w.-]+:)?kept\b[^>]*?\sxmlns(?::[\w.-]+)?\s*=\s*["']urn:gouji:kept:(\w+)["'][^>]*>([^<]*)<\//u;

/** @returns undefined for any other part, `value` undefined where somebody has spoilt it */
export function keptIn(xml: string): { readonly key: string; readonly value: unknown } | undefined {
  const [, key, text = ""] = root.exec(xml) ?? [];
  return key === undefined ? undefined : { key, value: parsed(unescaped(text)) };
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    },
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
