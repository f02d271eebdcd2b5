/** JSON for a file or a screen. It escapes most of what a terminal would obey, but not the control characters above ASCII. */
export function jsonText(value: unknown): string {
  const escaped = (character: string): string => `\\u00${character.charCodeAt(0).toString(16)}`;
  return `${JSON.stringify(value, null, 2).replace(/[\u007f-\u009f]/gu, escaped)}\n`;
}
