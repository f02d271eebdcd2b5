/** Conditional formats: what a mark is made of. The user's own marks are not touched. */
import { isMarkFormula, markFormula } from "../../marks/formula";
import { toneColours, webColour } from "../../marks/tones";
import { customFormats } from "../customFormats";
import { inExcel } from "../session";
import { tabsOf } from "../tabs";
import { about, equal, truly, type Bench } from "./assertion";

const fill = webColour(toneColours.error.fill);

async function own({ sheet }: Bench) {
  return inExcel(async (context) => {
    const tabs = (await tabsOf(context)).filter(({ name }) => name === sheet);
    return (await customFormats(context, tabs)).map(({ formula }) => formula);
  });
}

export const markingAssertions = about("marks", {
  "a mark is laid over several cells": async ({ excel }) =>
    excel((sheet) => {
      const format = sheet.getRanges("A10,C10:C12").conditionalFormats.add("Custom");
      format.custom.rule.formula = `=${markFormula("error")}`;
      format.custom.format.fill.color = fill;
    }),
  "it is known again by its formula": async (bench) => {
    const formulas = await own(bench);
    truly(
      formulas.length > 0 && formulas.every((formula) => formula !== undefined && isMarkFormula(formula)),
      String(formulas),
    );
  },
  "it keeps its colour": async ({ excel }) =>
    excel(async (sheet, context) => {
      const formats = sheet.getRange("A10").conditionalFormats.load("items/type");
      await context.sync();
      const colour = formats.items[0]?.custom.format.fill.load("color");
      await context.sync();
      equal(colour?.color.toUpperCase(), fill.toUpperCase());
    }),
  "the fill below it stays the user's": async ({ excel }) =>
    excel(async (sheet, context) => {
      const { fill: below } = sheet.getRange("A10").format;
      below.color = "#00FF00";
      below.load("color");
      await context.sync();
      equal(below.color.toUpperCase(), "#00FF00");
      below.clear();
    }),
  "it goes without a trace": async (bench) => {
    await bench.excel((sheet) => void sheet.getRange().conditionalFormats.clearAll());
    equal(await own(bench), []);
  },
  "the formats of all sheets can be listed": async () =>
    inExcel(async (context) => {
      const formats = await customFormats(context, await tabsOf(context));
      return `${formats.length}, unreadable ${formats.filter(({ formula }) => formula === undefined).length}`;
    }),
});
