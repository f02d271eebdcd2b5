/** Number formats and indents that Excel writes into the styles of a web page, and reads there. */

export interface Look {
  readonly format: string | undefined;
  readonly indent: number;
  readonly isHidden: boolean;
}

/** Of the page's classes: `.xl24 {mso-number-format:"\@";}` */
export function classLooks(css: string): Map<string, string> {
  const looks = new Map<string, string>();
  for (const [, name = "", rules = ""] of css.matchAll(/\.([\w-]{1,64})\s{0,8}\{([^{}]*)\}/gu)) looks.set(name, rules);
  return looks;
}

/** The number format and indent of a cell in a web page, from its own style and that of its class. */
export function lookOf(attributes: ReadonlyMap<string, string>, classes: ReadonlyMap<string, string>): Look {
  const own = attributes.get("style") ?? "";
  const ofClass = classes.get((attributes.get("class") ?? "").trim()) ?? "";
  // What stands last counts.
  const rules = `${ofClass};${own}`;
  return {
    format: formatIn(rules),
    indent: Number([...rules.matchAll(/mso-char-indent-count\s*:\s*(\d{1,3})/giu)].at(-1)?.[1] ?? 0),
    isHidden: /display\s*:\s*none/iu.test(rules),
  };
}

const namedFormats: Readonly<Record<string, string>> = {
  General: "General",
  Standard: "#,##0.00",
  Fixed: "0.00",
  Percent: "0.00%",
  "Short Date": "yyyy/m/d",
};

/** `\#\,\#\#0\.00` is `#,##0.00`; a semicolon within it is escaped or stands within quotes. */
function formatIn(rules: string): string | undefined {
  const found = [...rules.matchAll(/mso-number-format\s*:\s*(?:"([^"]*)"|'([^']*)'|((?:\\.|[^;\\])*))/giu)].at(-1);
  const written = (found?.[1] ?? found?.[2] ?? found?.[3])?.trim();
  if (written === undefined || written === "") return undefined;
  const plain = written
    .replace(/\\([\da-f]{4}) ?/giu, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
    .replace(/\\(.)/gu, "$1");
  return namedFormats[plain] ?? plain;
}
