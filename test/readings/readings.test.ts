import { Catalogue } from "../../src/catalogue";
import { defineReading, Readings } from "../../src/readings/readings";
import { recognise } from "../../src/recognise";

const nothing = recognise({ sheets: [] });

describe("readings", () => {
  it("are read once, when they are first asked for, each of its own disclosure", () => {
    let times = 0;
    const sheets = defineReading("sheets", ({ disclosure }) => {
      times += 1;
      return disclosure.workbook.sheets.length;
    });
    const twice = defineReading("twice", (readings) => readings.of(sheets) + readings.of(sheets));
    const readings = new Readings(nothing, Catalogue.empty);
    expect(times).toBe(0);
    expect([readings.of(twice), readings.of(sheets)]).toEqual([0, 0]);
    expect(times).toBe(1);
    new Readings(nothing, Catalogue.empty).of(sheets);
    expect(times).toBe(2);
  });

  it("are kept also where there is nothing to be read", () => {
    let times = 0;
    const nothingRead = defineReading("nothing", (): undefined => {
      times += 1;
    });
    const readings = new Readings(nothing, Catalogue.empty);
    readings.of(nothingRead);
    readings.of(nothingRead);
    expect(times).toBe(1);
  });
});
