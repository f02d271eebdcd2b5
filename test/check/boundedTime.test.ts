/** Whatever direction a workbook is long in, all rules over it take a time that grows with its length, the search for causes included. */
import { Catalogue, loadCatalogue } from "../../src/catalogue";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { cpuTime } from "../support/cpuTime";
import { tallBooks } from "./tallBooks";

/** Four times the length takes four times as long, and sixteen times where it is squared. */
const times = 4;
const most = 9;
/** What is done in so many milliseconds is measured by nobody. */
const least = 150;

let catalogue = Catalogue.empty;

beforeAll(async () => {
  catalogue = await loadCatalogue();
});

test.each(tallBooks)("%s", (_, make, length) => {
  const taken = (count: number): number => {
    const disclosure = recognise(make(count));
    const start = cpuTime();
    check(disclosure, { catalogue });
    return cpuTime() - start;
  };
  taken(length / 10);
  const grows = (): boolean => taken(times * length) > most * Math.max(least, taken(length));
  // A collection of garbage in one of them may be that of the other.
  expect(grows() && grows()).toBe(false);
});
