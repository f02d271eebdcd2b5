import { readFileSync } from "node:fs";
import { presentFingerprints, presentIds, presentSettings, renamedRules, rules } from "../../src/rules";

const ids = new Set(rules.map(({ id }) => id));

describe("rules that were one", () => {
  it.each([...renamedRules])("%s is no rule any more, and all that stand for it are", (old, present) => {
    expect(ids.has(old)).toBe(false);
    expect(present.filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each([...renamedRules])("README says what %s has become", (old, present) => {
    const readme = readFileSync("README.md", "utf8").replace(/\s+/gu, " ");
    expect(readme).toContain(`\`${old}\` → ${present.map((id) => `\`${id}\``).join(", ")}`);
  });

  it("each stand for one old rule", () => {
    const all = [...renamedRules].flatMap(([, present]) => present);
    expect(new Set(all).size).toBe(all.length);
  });

  it("take over settings of the old id, unless they have their own", () => {
    const settings = presentSettings({ "quantity-price": "info", procurement: "off", share: "error" });
    expect(settings).toMatchObject({ "quantity-price": "info", "small-business": "off", share: "error" });
    expect(settings).not.toHaveProperty("procurement");
  });

  it("take over decisions by their fingerprints", () => {
    expect(presentFingerprints("project-total/table/performance-project/budget/value")).toContain(
      "project-amount/table/performance-project/budget/value",
    );
    expect(presentFingerprints("share/performance-overall/x")).toEqual(["share/performance-overall/x"]);
    expect(presentIds("roll-up")).toEqual(["roll-up"]);
  });
});
