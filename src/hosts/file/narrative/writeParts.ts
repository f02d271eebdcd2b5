/** Headings, paragraphs and tables as a .docx with contents and numbers of pages; the library is loaded when one is written. */
import type * as docxLibrary from "docx";
import { graphRun, type GraphDrawing } from "./drawGraph";

export type DocumentPart =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  /** The label stands out before the text. */
  | { readonly kind: "paragraph"; readonly label?: string; readonly text: string }
  | {
      readonly kind: "table";
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Of the columns, in hundredths of the page; alike where nothing is said. */
      readonly widths?: readonly number[];
    }
  /** A small table as it stands in a workbook, with the cells that matter marked. */
  | {
      readonly kind: "drawing";
      readonly look: "right" | "wrong";
      readonly lines: readonly (readonly { readonly text: string; readonly isMarked: boolean }[])[];
    }
  /** Has a page of its own, across. */
  | { readonly kind: "graph"; readonly caption: string; readonly drawing: GraphDrawing };

type Docx = typeof docxLibrary;
type FileChild = docxLibrary.FileChild;

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
  const { Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, TextRun, AlignmentType } = docx;
  const [first = [], ...others] = parts.map((part, position) => [written(part, position, docx)].flat());
  const page = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  const [opening, ...further] = sectionsOf(parts.slice(1), others);
  const front = [...first, ...contentsOf(parts, words.contents, docx)];
  const sections = [{ isAcross: false, children: [...front, ...(opening?.children ?? [])] }, ...further];
  const file = new Document({
    // Word asks once whether to fill in the numbers of the pages.
    features: { updateFields: true },
    styles: {
      default: { document: { run: { font: "仿宋", size: textSize } } },
      paragraphStyles: [contentsStyle],
    },
    sections: sections.map(({ isAcross, children }) => ({
      children,
      properties: isAcross ? { page: { size: { orientation: PageOrientation.LANDSCAPE } } } : {},
      footers: { default: new Footer({ children: [page] }) },
    })),
  });
  return new Uint8Array(await (await Packer.toBlob(file)).arrayBuffer());
}

interface Section {
  readonly isAcross: boolean;
  readonly children: FileChild[];
}

/** A graph is a section of its own; the first one is upright. */
function sectionsOf(parts: readonly DocumentPart[], children: readonly FileChild[][]): readonly Section[] {
  const sections: Section[] = [{ isAcross: false, children: [] }];
  parts.forEach(({ kind }, position) => {
    const isAcross = kind === "graph";
    if (isAcross || sections.at(-1)?.isAcross === true) sections.push({ isAcross, children: [] });
    sections.at(-1)?.children.push(...(children[position] ?? []));
  });
  return sections;
}

/** In twentieths of a point, from the left: where the number of the page ends. */
const pageNumberAt = 9000;
/** 小五: numbers of pages take the size of their line from it. */
const contentsStyle = { id: "ContentsLine", name: "Contents line", run: { size: 18 } };

/** Chapters and what they have, each with its page: written out, as a list that only Word makes is blank elsewhere. */
function contentsOf(parts: readonly DocumentPart[], title: string, docx: Docx): FileChild[] {
  const { InternalHyperlink, PageReference, Paragraph, TabStopType, LeaderType, TextRun } = docx;
  const lines = parts.flatMap((part, position) => {
    if (part.kind !== "heading" || part.level === 1) return [];
    const isChapter = part.level === 2;
    const anchor = bookmarkOf(position);
    return new Paragraph({
      style: contentsStyle.id,
      spacing: { before: isChapter ? 120 : 0, after: 0 },
      indent: { left: isChapter ? 0 : 240 },
      tabStops: [{ type: TabStopType.RIGHT, position: pageNumberAt, leader: LeaderType.DOT }],
      children: [
        new InternalHyperlink({ anchor, children: [new TextRun({ bold: isChapter, text: `${part.text}\t` })] }),
        new PageReference(anchor),
      ],
    });
  });
  return [new Paragraph({ keepNext: true, children: [new TextRun({ text: title, bold: true })] }), ...lines];
}

function bookmarkOf(position: number): string {
  return `part${String(position)}`;
}

function written(part: DocumentPart, position: number, docx: Docx) {
  const { AlignmentType, Bookmark, HeadingLevel, ImportedXmlComponent, Paragraph, TextRun } = docx;
  switch (part.kind) {
    case "heading": {
      const levels = [HeadingLevel.TITLE, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
      const isTitle = part.level === 1;
      const size = isTitle ? { size: titleSize } : {};
      return new Paragraph({
        heading: levels[part.level - 1] ?? HeadingLevel.HEADING_3,
        children: [
          new Bookmark({
            id: bookmarkOf(position),
            children: [new TextRun({ text: part.text, bold: true, color: "000000", ...size })],
          }),
        ],
        // Chapters begin on a page of their own.
        pageBreakBefore: part.level === 2,
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
    case "graph": {
      const drawing = graphRun(part.drawing, part.caption, ImportedXmlComponent) as unknown as docxLibrary.TextRun;
      const alignment = AlignmentType.CENTER;
      // In a line of its own: LibreOffice reckons the places of its letters from the beginning of the paragraph.
      return [
        new Paragraph({ alignment, keepNext: true, children: [new TextRun({ text: part.caption, bold: true })] }),
        new Paragraph({ alignment, children: [drawing] }),
      ];
    }
  }
}

/** Lines of a text stay lines. */
function runsOf(text: string, { TextRun }: Docx) {
  return text.split("\n").map((line, position) => new TextRun({ text: line, ...(position > 0 && { break: 1 }) }));
}

/** In half points: 五号, at which a sentence mostly takes one line. */
const tableSize = 21;
/** In twentieths of a point: A4 between its margins. LibreOffice goes by the grid, Word by the cells. */
const pageWidth = 9026;

function tableOf({ header, rows, widths }: Extract<DocumentPart, { readonly kind: "table" }>, docx: Docx) {
  const { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = docx;
  const line = (texts: readonly string[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: texts.map(
        (text, column) =>
          new TableCell({
            ...(widths && { width: { size: widths[column] ?? 0, type: WidthType.PERCENTAGE } }),
            children: [new Paragraph({ children: [new TextRun({ text, bold: isHeader, size: tableSize })] })],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(widths && { columnWidths: widths.map((width) => Math.round((width * pageWidth) / 100)) }),
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
      const isFigure = /^-?\d[\d,]*\.\d+%?$/u.test(text);
      const alignment = isAlone ? AlignmentType.CENTER : isFigure ? AlignmentType.RIGHT : AlignmentType.LEFT;
      return new TableCell({
        ...(isAlone && line.length > 1 && { columnSpan: line.length }),
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
