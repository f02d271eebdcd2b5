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

  it("that say what they are read of are read again only where that became another", () => {
    let times = 0;
    let given = "as it was";
    const read = (): number => (times += 1);
    const ofGiven = defineReading("of-given", read, () => [given]);
    const before = new Readings(nothing, Catalogue.empty);
    before.of(ofGiven);
    expect(new Readings(nothing, Catalogue.empty, before).of(ofGiven)).toBe(1);
    const ofAll = defineReading("of-all", read);
    expect([before.of(ofAll), new Readings(nothing, Catalogue.empty, before).of(ofAll)]).toEqual([2, 3]);
    given = "another";
    expect(new Readings(nothing, Catalogue.empty).of(ofGiven)).toBe(4);
  });
});
