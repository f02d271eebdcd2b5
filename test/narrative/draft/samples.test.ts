/** Drafts of real tables say nothing that the tables do not: no finding, and (nearly) every figure tied. */
import { recognise, type Disclosure } from "../../../src/recognise";
import { caseNames, caseWorkbook } from "../../support/cases";
import { sample, sampleNames } from "../../support/samples";
import { blanksFound, draftOf, heldAgainst } from "./drafted";

const disclosures: readonly (readonly [string, () => Disclosure])[] = [
  ...sampleNames.map((name) => [name, () => recognise(sample(name))] as const),
  ...caseNames("tables").map((name) => [name, () => recognise(caseWorkbook(name))] as const),
];

const fewestFigures = 30;

test.each(disclosures)("%s", (_, read) => {
  const disclosure = read();
  const { told, counts } = heldAgainst(disclosure, draftOf(disclosure));
  expect(told).toEqual([]);
  expect(counts.differ).toBe(0);
  expect(counts.figures).toBeGreaterThanOrEqual(fewestFigures);
  expect(counts.tied / counts.figures).toBeGreaterThanOrEqual(0.98);
});

it("leaves blanks that placeholder finds", () => {
  const disclosure = recognise(sample("jianghan-2026-budget"));
  expect(blanksFound(disclosure, draftOf(disclosure))).toEqual(
    expect.arrayContaining(["[请填写金额]", "[请填写用途]", "[请填写房屋、车辆和设备情况]"]),
  );
});
