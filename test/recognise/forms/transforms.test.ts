/** The forms of the published workbooks as others would have typed them: the same facts must come out. */
import { recognise } from "../../../src/recognise";
import * as forms from "../../support/formTransforms";
import { sample, sampleNames } from "../../support/samples";
import * as change from "../../support/transform";

describe.each(sampleNames)("%s", (name) => {
  const before = forms.formSheets(sample(name));
  const facts = forms.formFacts(recognise(before));

  test.each<[string, change.Transform]>([
    ["merged areas not reported", change.withoutMerges],
    ["sheets without names", change.anonymousSheets],
    ["all forms on one sheet", forms.stackedForms(1)],
    ["all forms on one sheet without a blank row between", forms.stackedForms(0)],
    ["all forms on one sheet, merged areas not reported", change.inTurn(forms.stackedForms(1), change.withoutMerges)],
    ["an empty column on the left", forms.columnLeft],
    ["blank rows before every section", forms.blankRowsBetweenParts],
    ["labels broken over lines", forms.brokenLabels],
    ["labels broken, merged areas not reported", change.inTurn(forms.brokenLabels, change.withoutMerges)],
    ["fields in another order", forms.fieldsBackwards],
    ["no titles", forms.withoutTitles],
    ["amounts in 元", forms.inYuan],
    ["figures typed as text", forms.figuresAsText],
  ])("%s", (_, transform) => {
    const after = recognise(transform(before));
    expect(forms.formFacts(after)).toEqual(facts);
    expect(after.tables).toEqual([]);
    expect(after.unrecognised).toEqual([]);
  });
});
