/** What this Excel says of itself, and how quick it is. */
import { supports } from "../session";
import { about, equal, NotHere, truly } from "./assertion";

const ROUND_TRIPS = 10;

export const hostAssertions = [
  ...about("host", {
    "has the requirement set that the manifest demands": async () => truly(supports("1.13"), "no ExcelApi 1.13"),
    "tells its version and platform": async () => {
      const { version, platform } = Office.context.diagnostics;
      truly(version !== "" && String(platform) !== "", "nothing is told");
      return `${String(platform)} ${version}`;
    },
    "tells its language": async () => Office.context.displayLanguage,
    "lets the page check beside itself": async () => {
      if (typeof Worker === "undefined") throw new NotHere("no workers");
    },
  }),
  ...about("speed", {
    "answers a round trip": async ({ excel }) =>
      excel(async (_, context) => {
        const times: number[] = [];
        while (times.length < ROUND_TRIPS) {
          const from = performance.now();
          context.workbook.load("name");
          await context.sync();
          times.push(performance.now() - from);
        }
        const [median = 0] = times.sort((a, b) => a - b).slice(ROUND_TRIPS / 2);
        return `${Math.round(median)} ms`;
      }),
    "takes and gives back four thousand cells": async ({ excel }) =>
      excel(async (sheet, context) => {
        const values = Array.from({ length: 400 }, (_, row) =>
          Array.from({ length: 10 }, (__, column) => row + column),
        );
        const from = performance.now();
        const range = sheet.getRangeByIndexes(100, 30, 400, 10);
        range.values = values;
        range.load("values,formulas,numberFormat");
        await context.sync();
        equal(range.values, values);
        range.clear();
        await context.sync();
        return `${Math.round(performance.now() - from)} ms`;
      }),
  }),
];
