/**
 * Rules that were one and are several now: settings and decisions that were kept under the old id go on to hold for all of them.
 *
 * A fingerprint begins with the rule's id; the relation behind it says which of the new rules it is of.
 */
const renamed: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "indicator",
    [
      "target-text",
      "target-over-100",
      "target-unit",
      "long-term-goal",
      "repeated-indicator",
      "indicator-under-two-levels",
      "first-level-name",
      "second-level",
      "second-level-name",
      "missing-target",
      "full-points",
    ],
  ],
  [
    "procurement",
    [
      "quantity-price",
      "small-business",
      "procurement-item",
      "asset-limit",
      "purchase-budget",
      "procured-services",
      "procured-assets",
      "procurement-plan",
    ],
  ],
  [
    "project-total",
    [
      "project-within-total",
      "project-funding",
      "project-detail",
      "repeated-project",
      "project-list-sum",
      "project-amount",
      "missing-project-form",
      "evaluation-sum",
      "evaluation-in-text",
    ],
  ],
]);

/** The old ids, each with those that stand for it. */
export const renamedRules: Iterable<readonly [string, readonly string[]]> = renamed;

/** The rules that an id speaks of: itself, or what an old one has become. */
export function presentIds(id: string): readonly string[] {
  return renamed.get(id) ?? [id];
}

/** Settings by rule; what is said of a rule itself goes before what is said of an old one. */
export function presentSettings<T>(settings: Readonly<Record<string, T>>): Record<string, T> {
  const old = Object.entries(settings).filter(([id]) => renamed.has(id));
  const own = Object.entries(settings).filter(([id]) => !renamed.has(id));
  return Object.fromEntries([...old.flatMap(([id, setting]) => presentIds(id).map((one) => [one, setting])), ...own]);
}

/** A decision's fingerprint as it is now, of whichever rule it may be. */
export function presentFingerprints(fingerprint: string): readonly string[] {
  const [id = ""] = fingerprint.split("/", 1);
  return presentIds(id).map((one) => `${one}${fingerprint.slice(id.length)}`);
}
