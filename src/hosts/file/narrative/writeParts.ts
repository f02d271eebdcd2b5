/** Headings, paragraphs and tables as a .docx with contents and numbers of pages; the library is loaded when one is written. */
import type * as docxLibrary from "docx";

export type DocumentPart =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  /** The label stands out before the text. */
  | { readonly kind: "paragraph"; readonly label?: string; readonly text: string }
  | { readonly kind: "table"; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** A small table as it stands in a workbook, with the cells that matter marked. */
  | {
      readonly kind: "drawing";
      readonly look: "right" | "wrong";
      readonly lines: readonly (readonly { readonly text: string; readonly isMarked: boolean }[])[];
    };

type Docx = typeof docxLibrary;

/** In half points: 小四 and 二号. */
const [textSize, titleSize] = [24, 44];
/** In twentieths of a point. */
const spacing = { before: 40, after: 40 };

/** @param words what the table of contents is called */
export async function writeParts(
  parts: readonly DocumentPart[],
  words: { readonly contents: string },
): Promise<Uint8Array> {
  const docx = await import("docx");
  const { Document, Footer, Packer, PageNumber, Paragraph, TableOfContents, TextRun, AlignmentType } = docx;
  const [first, ...others] = parts.map((part) => written(part, docx));
  const contents = new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: "2-3" });
  const page = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  const file = new Document({
    // Word asks once whether to fill in the table of contents.
    features: { updateFields: true },
    styles: { default: { document: { run: { font: "仿宋", size: textSize } } } },
    sections: [
      {
        children: [...(first === undefined ? [] : [first]), contents, ...others],
        footers: { default: new Footer({ children: [page] }) },
      },
    ],
  });
  return new Uint8Array(await (await Packer.toBlob(file)).arrayBuffer());
}

function written(part: DocumentPart, docx: Docx) {
  const { AlignmentType, HeadingLevel, Paragraph, TextRun } = docx;
  switch (part.kind) {
    case "heading": {
      const levels = [HeadingLevel.TITLE, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
      const isTitle = part.level === 1;
      const size = isTitle ? { size: titleSize } : {};
      return new Paragraph({
        heading: levels[part.level - 1] ?? HeadingLevel.HEADING_3,
        children: [new TextRun({ text: part.text, bold: true, color: "000000", ...size })],
        keepNext: true,
        ...(isTitle && { alignment: AlignmentType.CENTER }),
      });
    }
    case "paragraph": {
      const label = part.label === undefined ? [] : [new TextRun({ text: part.label, bold: true })];
      // A label alone speaks of what follows.
      return new Paragraph({ spacing, keepNext: part.text === "", children: [...label, ...runsOf(part.text, docx)] });
    }
    case "table":
      return tableOf(part, docx);
    case "drawing":
      return drawingOf(part, docx);
  }
}

/** Lines of a text stay lines. */
function runsOf(text: string, { TextRun }: Docx) {
  return text.split("\n").map((line, position) => new TextRun({ text: line, ...(position > 0 && { break: 1 }) }));
}

function tableOf({ header, rows }: Extract<DocumentPart, { readonly kind: "table" }>, docx: Docx) {
  const { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = docx;
  const line = (texts: readonly string[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: texts.map(
        (text) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: isHeader })] })] }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [line(header, true), ...rows.map((texts) => line(texts, false))],
  });
}

/** In half points: 小五. */
const drawnSize = 18;
const markedBack = { right: "E3F4E7", wrong: "FDE0E0" } as const;

function drawingOf({ look, lines }: Extract<DocumentPart, { readonly kind: "drawing" }>, docx: Docx) {
  const { AlignmentType, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType } = docx;
  const rows = lines.map((line, position) => {
    // The title of a table takes the whole of its line.
    const isAlone = line.slice(1).every(({ text }) => text === "");
    const cells = (isAlone ? line.slice(0, 1) : line).map(({ text, isMarked }) => {
      const isFigure = /^-?\d[\d,]*\.\d+$/u.test(text);
      const alignment = isAlone ? AlignmentType.CENTER : isFigure ? AlignmentType.RIGHT : AlignmentType.LEFT;
      return new TableCell({
        ...(isAlone && { columnSpan: line.length }),
        ...(isMarked && { shading: { type: ShadingType.CLEAR, fill: markedBack[look] } }),
        children: [
          new Paragraph({
            alignment,
            keepNext: position < lines.length - 1,
            children: [new TextRun({ text, size: drawnSize, bold: isMarked || isAlone })],
          }),
        ],
      });
    });
    return new TableRow({ cantSplit: true, children: cells });
  });
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows });
}
