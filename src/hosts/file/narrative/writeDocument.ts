/** A text with headings as a .docx; the library is loaded when one is written. */
import { withoutForbidden } from "../package/xml";

export interface TextLine {
  /** Of a heading, 1 the highest; 0 of a text. */
  readonly level: number;
  readonly text: string;
}

/** Two letters of the usual size: what the first line of a paragraph stands in from the left, in twentieths of a point. */
const indent = 2 * 16 * 20;
/** In half points: 三号 and 二号. */
const [textSize, titleSize] = [32, 44];

/** The bytes of a .docx with these lines; level 0 is text, 1 the title, 2 a heading. */
export async function writeDocument(lines: readonly TextLine[]): Promise<Uint8Array> {
  const { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } = await import("docx");
  const levels = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2];
  const children = lines.map(({ level, text }) => {
    const isTitle = level === 1;
    // The library escapes what it writes, and leaves in what no XML may hold.
    const run = new TextRun({
      text: withoutForbidden(text),
      bold: level > 0,
      size: isTitle ? titleSize : textSize,
      color: "000000",
    });
    return new Paragraph({
      children: [run],
      ...(level > 0 && { heading: levels[level - 1] ?? HeadingLevel.HEADING_3 }),
      ...(isTitle ? { alignment: AlignmentType.CENTER } : { indent: { firstLine: indent } }),
    });
  });
  const fonts = { document: { run: { font: "仿宋" } } };
  const file = new Document({ styles: { default: fonts }, sections: [{ children }] });
  return new Uint8Array(await (await Packer.toBlob(file)).arrayBuffer());
}
