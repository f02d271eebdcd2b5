/** A self-contained page: no script, nothing fetched from anywhere. */
import { Html, html } from "./html";
import { style, styleHash } from "./style";

const looks = new Html(`<style>${style}</style>`);

/** Should a hostile name ever get past the escaping, the policy still lets nothing run and nothing leave. */
export function htmlDocument(language: string, title: string, body: Html): string {
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${looks}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
  return `${page.markup}\n`;
}
