/** Every button, shortcut and custom function that Excel is told of is answered by the code, and no other. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { associateCommands } from "../../src/commands";
import { nothingYet } from "../../src/session/state";
import { built } from "../support/built";
import { named } from "./manifest";

interface Described {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[];
}

const json = (file: string) => JSON.parse(readFileSync(join(built("addin"), file), "utf8")) as unknown;
const functionsIn = (file: string) => (json(file) as { readonly functions: readonly Described[] }).functions;

test("commands: manifest, shortcuts and code have the same names", () => {
  const associated: string[] = [];
  const done = () => Promise.resolve();
  Object.assign(globalThis, { Office: { actions: { associate: (id: string) => associated.push(id) } } });
  const session = { check: done, mark: done, clearMarks: done, state: () => nothingYet };
  associateCommands({ session, proposeNames: done });
  const { actions, shortcuts } = json("shortcuts.json") as {
    readonly actions: readonly { readonly id: string; readonly name: string }[];
    readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  };
  expect(associated.sort()).toEqual(actions.map(({ id }) => id).sort());
  expect(associated).toEqual(expect.arrayContaining(named("FunctionName").map(({ text }) => text)));
  expect(shortcuts.map(({ action }) => action).sort()).toEqual(associated);
  const keys = shortcuts.map(({ key }) => key["default"]);
  expect(keys).toEqual([...new Set(keys)]);
  for (const key of keys) expect(key).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/u);
});

test("custom functions: metadata and code have the same names", () => {
  let associated: readonly string[] = [];
  const CustomFunctions = { associate: (functions: object) => (associated = Object.keys(functions)) };
  runInContext(readFileSync(join(built("addin"), "functions.js"), "utf8"), createContext({ CustomFunctions }));
  expect(functionsIn("functions.json").map(({ id }) => id)).toEqual(associated);
});

test("custom functions are described in Chinese, and in English for an English Excel", () => {
  const words = (each: Described) => [each.description, ...each.parameters.map(({ description }) => description)];
  const [chinese, english] = [functionsIn("functions.json"), functionsIn("functions.en-US.json")];
  for (const text of chinese.flatMap(words)) expect(text).toMatch(/\p{Script=Han}/u);
  for (const text of english.flatMap(words)) expect(text).toMatch(/^[A-Z][a-z]/u);
  const shape = ({ id, parameters }: Described) => [id, parameters.map(({ name, optional }) => [name, optional])];
  expect(english.map(shape)).toEqual(chinese.map(shape));
});
