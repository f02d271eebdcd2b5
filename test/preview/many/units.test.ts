/** The list of many workbooks: in order, whatever the files are like, and as they are now. */
import { Units, type Lane, type Unit } from "../../../src/preview";
import type { Answer } from "../../../src/preview";

const checked = { line: {} as never, coverage: undefined, copy: undefined, uncopied: undefined, figures: [] };
const file = (path: string) => ({ path, source: new Blob([path]) });

/** Checks a file when the test says so. */
function byHand() {
  const asked: { readonly unit: Unit; readonly answer: (answer: Answer<"check">) => Promise<void> }[] = [];
  const lane: Lane = {
    check: (unit) =>
      new Promise((done) =>
        asked.push({
          unit,
          answer: async (answer) => {
            done(answer);
            await Promise.resolve();
            await Promise.resolve();
          },
        }),
      ),
    stop: () => void asked.at(-1)?.answer({ kind: "none", why: "stopped" }),
  };
  return { asked, lane };
}

const right = { kind: "answer", answer: checked } as const;

test("files are checked in the order of their names, and a bad one ends nothing", async () => {
  const { asked, lane } = byHand();
  const units = new Units([lane]);
  units.add([file("表10.xlsx"), file("表2.xlsx")]);
  expect(asked.map(({ unit }) => unit.path)).toEqual(["表2.xlsx"]);
  await asked[0]?.answer({ kind: "none", why: "broken" });
  expect(asked.map(({ unit }) => unit.path)).toEqual(["表2.xlsx", "表10.xlsx"]);
  await asked[1]?.answer(right);
  expect(units.get().isRunning).toBe(false);
  expect(units.get().units.map(({ standing, trouble }) => [standing, trouble])).toEqual([
    ["checked", "broken"],
    ["checked", undefined],
  ]);
});

test("two lanes check two files at a time", async () => {
  const { asked, lane } = byHand();
  const units = new Units([lane, { ...lane }]);
  units.add([file("1"), file("2"), file("3")]);
  expect(asked.length).toBe(2);
  await asked[0]?.answer(right);
  expect(asked.length).toBe(3);
});

test("what was being checked when it was stopped is checked when it goes on", async () => {
  const { asked, lane } = byHand();
  const units = new Units([lane]);
  units.add([file("1"), file("2")]);
  units.stop();
  await new Promise((later) => setTimeout(later));
  expect(units.get()).toMatchObject({ isRunning: false, units: [{ standing: "waiting" }, { standing: "waiting" }] });
  units.resume();
  expect(asked.at(-1)?.unit.path).toBe("1");
});

test("a workbook changed while its file is being checked is checked as it is now", async () => {
  const { asked, lane } = byHand();
  const units = new Units([lane]);
  const [id = 0] = units.add([file("1")]);
  const changed = new Blob(["changed"]);
  units.replace(id, changed);
  await asked[0]?.answer(right);
  expect(units.unit(id)).toMatchObject({ standing: "checking", isChanged: true, found: undefined });
  expect(asked.at(-1)?.unit.source).toBe(changed);
  await asked.at(-1)?.answer(right);
  expect(units.unit(id)?.standing).toBe("checked");
  units.downloaded();
  expect(units.unit(id)?.isChanged).toBe(false);
});
