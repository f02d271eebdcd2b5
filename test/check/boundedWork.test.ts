/** Whatever direction a workbook is long in, all rules over it do as much more as it is longer, the search for causes included. */
import { Catalogue, loadCatalogue } from "../../src/catalogue";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { callsTimes, mostTimes } from "../support/calls";
import { tallBooks } from "./tallBooks";

let catalogue = Catalogue.empty;

beforeAll(async () => {
  catalogue = await loadCatalogue();
});

for (const [longOf, make, length, most = mostTimes] of tallBooks) {
  test(longOf, async () => {
    const workOf = (count: number): (() => void) => {
      const disclosure = recognise(make(count));
      return () => check(disclosure, { catalogue });
    };
    expect(await callsTimes(workOf, length)).toBeLessThan(most);
  });
}
