/** A workbook with much of what Excel can put into one, and which a marked copy must leave exactly as it is. */
import { MAIN, relationships, RELATIONSHIPS, workbook, zip, type Parts } from "./packages";

const CF = `<conditionalFormatting sqref="B2:B9"><cfRule type="cellIs" dxfId="0" priority="1" stopIfTrue="1" operator="lessThan"><formula>0</formula></cfRule><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FFFF0000"/></colorScale></cfRule></conditionalFormatting>`;
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

/** Everything that may stand beside `sheetData`, in the order of the schema; line ends and odd spacing included. */
const full =
  `\r\n<sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:D9"/>\r\n` +
  `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="14.25"/><cols><col min="1" max="1" width="20" customWidth="1"/></cols>` +
  `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve">  𠮷 &amp; “三公”\r\n</t></is></c></row>` +
  `<row r="2"><c r="A2" s="1"><v>1.5</v></c><c r="B2"><f>A2*2</f><v>3</v></c><c r="C2" s="1"/></row></sheetData>` +
  `<sheetProtection sheet="1" objects="1"/><autoFilter ref="A1:B2"/><mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>` +
  `<phoneticPr fontId="0" type="noConversion"/>${CF}` +
  `<dataValidations count="1"><dataValidation type="list" sqref="D2"><formula1>"是,否"</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A1" location="'表2'!A1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
  `<pageSetup orientation="landscape" r:id="rId3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>` +
  `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">` +
  `<x14:cfRule type="containsText" priority="3" operator="containsText" id="{1}"><xm:f>"差"</xm:f></x14:cfRule><xm:sqref>A2:A9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;

const styles =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts>` +
  `<fonts count="2" xmlns:x14ac="urn:x"><font><sz val="12"/><name val="仿宋_GB2312"/><family val="3"/><charset val="134"/></font><font><b/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>` +
  `<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="176" applyNumberFormat="1"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><i/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>`;

/** A sheet as some programs write it, every name prefixed and without conditional formats. */
const prefixed =
  `<?xml version="1.0"?>\n<!-- written by 报表系统 --><x:worksheet xmlns:x="${MAIN}" xmlns:r="${RELATIONSHIPS}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData>` +
  `<x:mergeCells count="1"><x:mergeCell ref="C1:D1"/></x:mergeCells><x:pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/></x:worksheet>`;

const noise = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * 7919 + (index >> 3)) & 0xff);

function richParts(more: Parts = {}): Parts {
  const base = workbook([{ name: "表1", xml: full }, { name: "表2" }, { name: "审核意见", data: "" }]);
  return {
    ...base,
    "[Content_Types].xml": String(base["[Content_Types].xml"]).replace(
      "</Types>",
      `<Default Extension="png" ContentType="image/png"/>\n</Types>`,
    ),
    "xl/workbook.xml":
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="1"/></bookViews>` +
      `<sheets><sheet name="表1" sheetId="3" r:id="rId1"/><sheet name="表2" sheetId="8" state="hidden" r:id="rId2"/><sheet name="审核意见" sheetId="5" r:id="rId3"/></sheets>` +
      `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">表1!$1:$1</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" count="1" uniqueCount="1"><si><r><t>合</t></r><r><rPr><b/></rPr><t>计</t></r></si></sst>`,
    "xl/worksheets/sheet2.xml": prefixed,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ["rId4", "comments", "../comments1.xml"],
    ),
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="urn:xdr"><xdr:twoCellAnchor/></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationships(
      ["rId1", "chart", "../charts/chart1.xml"],
      ["rId2", "image", "../media/image1.png"],
    ),
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"><br></xml>`,
    "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="urn:c"/>`,
    "xl/media/image1.png": noise(5000),
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>审核人</author></authors><commentList/></comments>`,
    "xl/printerSettings/printerSettings1.bin": noise(300),
    "xl/vbaProject.bin": noise(20_000),
    "docProps/app.xml": `<Properties><TitlesOfParts/></Properties>`,
    "customXml/item1.xml": `<?mso-application progid="x"?><a/>`,
    ...more,
  };
}

export function richWorkbook(more: Parts = {}): Uint8Array {
  return zip(richParts(more));
}
