/** Texts of a package as they are meant. */

/** `_x0041_` stands for what XML cannot hold (ECMA-376 22.9.2.19); lines end with a line feed. */
export function unescaped(text: string): string {
  return text
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n/g, "\n");
}
