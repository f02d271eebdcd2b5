/** Takes a web page apart into tags and texts, in one pass and in whatever state it is: browsers refuse nothing, and Excel as little. */

export type HtmlToken =
  | { readonly kind: "open"; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string }
  /** What stands in `<style>`, which is no text of the page. */
  | { readonly kind: "style"; readonly text: string };

/** Elements whose content is no markup. */
const raw = new Set(["script", "style", "title", "textarea", "xml", "noscript"]);

/** The tags and texts of a web page, one after another; damaged markup is text. Linear in its length. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  for (let at = 0; at < html.length;) {
    const start = html.indexOf("<", at);
    if (start !== at) {
      yield { kind: "text", text: unescaped(html.slice(at, start < 0 ? undefined : start)) };
      if (start < 0) return;
    }
    if (html.startsWith("<!--", start)) at = after(html, "-->", start + 4);
    else if (/[!?]/u.test(html[start + 1] ?? "")) at = after(html, ">", start);
    else if (/[a-z/]/iu.test(html[start + 1] ?? "")) {
      const { token, end } = tagAt(html, start);
      yield token;
      at = end;
      if (token.kind === "open" && raw.has(token.name)) {
        const close = indexOfClose(html, token.name, end);
        if (token.name === "style") yield { kind: "style", text: html.slice(end, close) };
        at = close;
      }
    } else {
      yield { kind: "text", text: "<" };
      at = start + 1;
    }
  }
}

function after(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found < 0 ? html.length : found + end.length;
}

function indexOfClose(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, "giu");
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;

function tagAt(html: string, start: number): { readonly token: HtmlToken; readonly end: number } {
  const end = endOfTag(html, start);
  const isClose = html[start + 1] === "/";
  const inside = html.slice(start + (isClose ? 2 : 1), end - 1);
  const name = (/^[^\s/>]*/u.exec(inside)?.[0] ?? "").toLowerCase();
  if (isClose) return { token: { kind: "close", name }, end };
  const attributes = new Map<string, string>();
  for (const [, key = "", double, single, bare] of inside.slice(name.length).matchAll(attribute)) {
    const value = double ?? single ?? bare ?? "";
    if (!attributes.has(key.toLowerCase())) attributes.set(key.toLowerCase(), unescaped(value));
  }
  return { token: { kind: "open", name, attributes }, end };
}

/** A `>` within quotes ends nothing, unless the quotes are never closed. */
function endOfTag(html: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const close = html.indexOf(">", at);
    if (close < 0) return html.length + 1;
    const quote = /=\s*(["'])/u.exec(html.slice(at, close));
    if (quote === null) return close + 1;
    const opened = at + quote.index + quote[0].length;
    const closed = html.indexOf(quote[1] ?? "", opened);
    if (closed < 0) return close + 1;
    at = closed + 1;
  }
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ensp: "\u2002",
  emsp: "\u2003",
  middot: "·",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  times: "×",
  divide: "÷",
  yen: "¥",
};

/** Each reference once: what it stands for is text, whatever it looks like. Others than these are left as they are written. */
function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu, (all, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[String(name)] ?? String(all);
    const code = decimal === undefined ? parseInt(String(hexadecimal), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : String(all);
  });
}
