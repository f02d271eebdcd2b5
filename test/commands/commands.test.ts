/** The ribbon's buttons: what they do, and when the pane opens. */
import { associateCommands } from "../../src/commands";
import type { ActionOutcome } from "../../src/session";
import { nothingYet } from "../../src/session/state";

const log: string[] = [];
const associated = new Map<string, (event?: { completed: () => void }) => Promise<void>>();
const step = (name: string) => () => Promise.resolve(void log.push(name));
const event = { completed: () => void log.push("completed") };
let outcome: ActionOutcome | undefined;

beforeEach(() => {
  log.length = 0;
  outcome = undefined;
  const actions = { associate: (id: string, run: () => Promise<void>) => associated.set(id, run) };
  Object.assign(globalThis, { Office: { actions, addin: { showAsTaskpane: step("pane") } } });
  const session = {
    check: step("check"),
    mark: step("mark"),
    clearMarks: step("clear"),
    state: () => ({ ...nothingYet, outcome }),
  };
  associateCommands({ session, proposeNames: step("names") });
});

test.each([
  ["showPane", ["pane", "completed"]],
  ["check", ["pane", "check", "completed"]],
  ["fillNames", ["pane", "names", "completed"]],
  ["mark", ["mark", "completed"]],
  ["clearMarks", ["clear", "completed"]],
])("%s: %j", async (name, steps) => {
  await associated.get(name)?.(event);
  expect(log).toEqual(steps);
});

test.each<ActionOutcome>([
  { kind: "failed", task: "mark", reason: "readOnly", detail: "" },
  { kind: "marked", marked: 3, protectedSheets: ["表1"] },
])("the pane comes where there is something to say: $kind", async (ended) => {
  outcome = ended;
  await associated.get("mark")?.(event);
  expect(log).toEqual(["mark", "pane", "completed"]);
});

test("a button is free again when even the pane cannot be opened", async () => {
  Object.assign(Office.addin, { showAsTaskpane: () => Promise.reject(new Error("closed")) });
  await expect(associated.get("check")?.(event)).rejects.toThrow("closed");
  expect(log).toEqual(["completed"]);
});

test("a shortcut comes without an event", async () => {
  await associated.get("mark")?.();
  expect(log).toEqual(["mark"]);
});
