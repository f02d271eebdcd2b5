/** All classes of Office.js that our small Excel answers. */
import {
  conditionalFormat,
  conditionalFormatRule,
  conditionalFormats,
  customConditionalFormat,
} from "./conditionalFormats";
import {
  conditionalRangeBorder,
  conditionalRangeBorders,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from "./conditionalRangeFormat";
import type { Definitions } from "./definition";
import { worksheetFreezePanes } from "./freezePanes";
import { pageLayout } from "./pageLayout";
import { customXmlPart, customXmlParts, setting, settings } from "./kept";
import { name, names } from "./names";
import { worksheetProtection } from "./protection";
import { range, rangeAreas, rangeCollection } from "./range";
import { rangeBorder, rangeBorders } from "./rangeBorders";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./rangeFormat";
import { scopedTables, table, tables } from "./tables";
import { application, runtime, workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheets } from "./worksheets";

export const definitions: Definitions = {
  Workbook: workbook,
  Application: application,
  Runtime: runtime,
  WorksheetCollection: worksheets,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorders,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  ConditionalFormatCollection: conditionalFormats,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeBorderCollection: conditionalRangeBorders,
  ConditionalRangeBorder: conditionalRangeBorder,
  SettingCollection: settings,
  Setting: setting,
  CustomXmlPartCollection: customXmlParts,
  CustomXmlPart: customXmlPart,
  TableCollection: tables,
  TableScopedCollection: scopedTables,
  Table: table,
  NamedItemCollection: names,
  NamedItem: name,
};
