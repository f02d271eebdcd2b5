/** Nothing that other provinces write about their own figures is taken for a mistake. */
import { countsOf, narrativeOf } from "../../src/narrative";
import { narrativeOfPlace, otherPlaces } from "../support/otherPlaces";
import { toldOf } from "../support/narrative";

describe.each(otherPlaces)("%s", (name) => {
  it("is told of no mistake", () => {
    expect(toldOf(narrativeOfPlace(name).disclosure)).toEqual([]);
  });

  it("has most of its figures held against something", () => {
    const counts = countsOf([narrativeOf(narrativeOfPlace(name).disclosure)]);
    expect((counts?.tied ?? 0) / (counts?.figures ?? 1)).toBeGreaterThanOrEqual(0.7);
  });
});
