/** Boxes and lines as a group of shapes, which Word, WPS and LibreOffice show and print alike: letters stay letters. */
import type { ImportedXmlComponent } from "docx";
import { escapeXml } from "../package/xml";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** In points of a screen. */
export interface GraphDrawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
    readonly lines: readonly string[];
  }[];
  readonly curves: readonly {
    readonly from: Point;
    readonly parts: readonly { readonly around?: Point; readonly to: Point }[];
  }[];
}

const namespaces = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  wpg: "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
  wps: "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
} as const;

/** English metric units in a point of a screen. */
const unit = 9525;
/** What a landscape page of A4 has room for. */
const room = { width: 920, height: 560 };
/** In half points, on a drawing that is not made smaller. */
const letters = 18;

/** @param label what the drawing is called by those who do not see it */
export function graphRun(drawing: GraphDrawing, label: string, imported: typeof ImportedXmlComponent) {
  const scale = Math.min(1, room.width / drawing.width, room.height / drawing.height);
  const emu = (length: number): string => String(Math.round(length * scale * unit));
  const extent = `cx="${emu(drawing.width)}" cy="${emu(drawing.height)}"`;
  const shapes = [
    ...drawing.curves.map((curve, position) => curveShape(curve, position, drawing, emu)),
    ...drawing.boxes.map((box, position) => boxShape(box, drawing.curves.length + position, scale, emu)),
  ];
  const declared = Object.entries(namespaces).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  return imported.fromXmlString(
    `<w:r ${declared.join(" ")}><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">` +
      `<wp:extent ${extent}/><wp:docPr id="1" name="${escapeXml(label)}" descr="${escapeXml(label)}"/>` +
      `<a:graphic><a:graphicData uri="${namespaces.wpg}"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/>` +
      `<a:chOff x="0" y="0"/><a:chExt ${extent}/></a:xfrm></wpg:grpSpPr>${shapes.join("")}</wpg:wgp></a:graphicData></a:graphic>` +
      `</wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r>`,
  );
}

type Emu = (length: number) => string;

function curveShape(
  { from, parts }: GraphDrawing["curves"][number],
  id: number,
  { width, height }: GraphDrawing,
  emu: Emu,
): string {
  const point = ({ x, y }: Point): string => `<a:pt x="${emu(x)}" y="${emu(y)}"/>`;
  const steps = parts.map(({ around, to }) =>
    around === undefined ? `<a:lnTo>${point(to)}</a:lnTo>` : `<a:quadBezTo>${point(around)}${point(to)}</a:quadBezTo>`,
  );
  return (
    `<wps:wsp><wps:cNvPr id="${String(id + 2)}" name=""/><wps:cNvSpPr/><wps:spPr>` +
    `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>` +
    `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="0" b="0"/><a:pathLst>` +
    `<a:path w="${emu(width)}" h="${emu(height)}" fill="none"><a:moveTo>${point(from)}</a:moveTo>${steps.join("")}</a:path></a:pathLst></a:custGeom>` +
    `<a:noFill/><a:ln w="9525"><a:solidFill><a:srgbClr val="8A8F98"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>`
  );
}

function boxShape(box: GraphDrawing["boxes"][number], id: number, scale: number, emu: Emu): string {
  const size = String(Math.round(letters * scale));
  const lines = box.lines.map(
    (text) =>
      `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr>` +
      `<w:r><w:rPr><w:sz w:val="${size}"/></w:rPr><w:t>${escapeXml(text)}</w:t></w:r></w:p>`,
  );
  return (
    `<wps:wsp><wps:cNvPr id="${String(id + 2)}" name="${escapeXml(box.lines.join(""))}"/><wps:cNvSpPr/><wps:spPr>` +
    `<a:xfrm><a:off x="${emu(box.left)}" y="${emu(box.top)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm>` +
    `<a:prstGeom prst="roundRect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="F3F5F8"/></a:solidFill>` +
    `<a:ln w="9525"><a:solidFill><a:srgbClr val="1F4E79"/></a:solidFill></a:ln></wps:spPr>` +
    `<wps:txbx><w:txbxContent>${lines.join("")}</w:txbxContent></wps:txbx>` +
    `<wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/></wps:wsp>`
  );
}
