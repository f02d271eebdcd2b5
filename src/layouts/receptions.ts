/** What 公务接待费 consists of, in tables of items. */
import type { LayoutItem } from "./layout";

/** Printed as 其中 or not: whoever is received is received here or abroad. */
export const receptions: Readonly<Record<string, LayoutItem>> = {
  domesticReception: { words: ["国内接待费|国内公务接待费|国内接待支出|国内公务接待支出"], partOf: "reception" },
  foreignGuests: { words: ["外事接待费|外事接待支出|国内外事接待费"] },
  receptionAbroad: { words: ["国(境)外接待费|国(境)外公务接待费|国外接待费|国(境)外接待支出"], partOf: "reception" },
};
