/** Whatever Excel does at a round trip of an action, the pane says what happened, is free again, and the next check is right. */
import { zhCN } from "../../src/locale";
import { createSession, type Session } from "../../src/session";
import { open } from "../hosts/excel/open";
import { beforeTrip } from "../support/roundTrips";
import { checkedOnce } from "./checkedOnce";

const budget = `
=== 支出总表
2026年部门支出总表
部门：某某区某某局 | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
| 合计 | 43.30 | 43.30 |
221 | 住房保障支出 | 43.30 | 43.30 |
22102 | 住房改革支出 | 43.30 | 43.30 |
2210202 | | 33.30 | 33.30 |
2210203 | 购房补贴 | 11.00 | 11.00 |
=== 别的
说明 | 1
`;

type InExcel = ReturnType<typeof open>;
type Opened = Omit<InExcel, "session"> & { readonly session: Session; readonly host: InExcel["session"] };

function start(): Opened {
  const opened = open(budget);
  const session = createSession(opened.excel, { words: zhCN, quiet: 1_000_000, loadChecker: checkedOnce });
  return { ...opened, host: opened.session, session };
}

const edit = { sheet: "支出总表", row: 7, column: 2, before: 11, after: 10 };
const fingerprint = ({ session }: Opened): string => session.state().inspected?.result.findings[0]?.fingerprint ?? "";

const actions: Readonly<Record<string, (opened: Opened) => Promise<void>>> = {
  check: ({ session }) => session.check(),
  mark: ({ session }) => session.mark(),
  clearMarks: ({ session }) => session.clearMarks(),
  addReview: ({ session }) => session.addReview(),
  "addReview again": ({ session }) => session.addReview("replace"),
  "addReview beside": ({ session }) => session.addReview("keep"),
  "undo of a review": ({ session }) => session.undo(),
  write: ({ session }) => session.write([edit]),
  insert: ({ session }) => session.insert("2210201", "住房公积金"),
  undo: ({ session }) => session.undo(),
  ignore: (opened) => opened.session.ignore(fingerprint(opened), "口径不同"),
  restore: (opened) => opened.session.restore("a"),
  chooseLayout: ({ session }) => session.chooseLayout("支出总表", 0, "none"),
  setRule: ({ session }) => session.setRule("roll-up", "off"),
  proposeNames: ({ session }) => session.proposeNames(),
  select: ({ session }) => session.select(edit),
};

/** What is done before, so that there is something to be done. */
async function prepare(name: string, { session }: Opened): Promise<void> {
  if (name === "check") return;
  await session.check();
  if (name === "clearMarks") await session.mark();
  if (/^(?:addReview \w+|undo of a review)$/u.test(name)) await session.addReview();
  if (name === "undo") await session.write([edit]);
}

const events: Readonly<Record<string, (opened: Opened) => void>> = {
  "is refused": ({ host }) => host.failNext("GeneralException"),
  "loses its answer": ({ host }) => host.failNext("ConnectionFailure" as never, { isDone: true }),
  "finds a sheet deleted": ({ workbook, sheet }) => workbook.deleteSheet(sheet("支出总表")),
  "finds a sheet renamed": ({ workbook, sheet }) => workbook.renameSheet(sheet("支出总表"), "支出"),
  "finds no room for what is kept": ({ host }) => {
    host.failAction = (_, object) =>
      object?.kind.startsWith("CustomXmlPart") === true ? ("MemoryLimitReached" as never) : undefined;
  },
  "finds the workbook closed": ({ host }) => {
    host.failAction = () => "InvalidOrTimedOutSession" as never;
  },
};

afterEach(() => jest.restoreAllMocks());

describe.each(Object.keys(actions))("%s", (name) => {
  const act = (opened: Opened): Promise<void> => actions[name]?.(opened) ?? Promise.reject(new Error(name));

  const undisturbed = async () => {
    const opened = start();
    await prepare(name, opened);
    const counted = beforeTrip(Infinity, () => undefined);
    await act(opened);
    jest.restoreAllMocks();
    return { trips: counted.trips(), calm: opened.session.state().outcome };
  };
  let known: ReturnType<typeof undisturbed> | undefined;

  test.each(Object.keys(events))("where a round trip %s", async (event) => {
    const { trips, calm } = await (known ??= undisturbed());
    for (let trip = 0; trip < trips; trip += 1) {
      const opened = start();
      const { session, host, workbook } = opened;
      await prepare(name, opened);
      let happened = false;
      beforeTrip(trip, () => {
        happened = true;
        events[event]?.(opened);
      });
      await act(opened);
      jest.restoreAllMocks();
      const { work, outcome } = session.state();
      expect(happened).toBe(true);
      expect(work).toBeUndefined();
      // What is not said to have failed was done: Excel was asked once more, or it was asked nothing.
      if (event === "is refused" || event === "finds the workbook closed") {
        const done = outcome?.kind === "failed" ? calm : outcome;
        expect([trip, done]).toEqual([trip, calm]);
      }
      if (outcome?.kind === "failed") expect(zhCN.host.failure[outcome.reason]).toMatch(/。$/u);

      host.failAction = () => undefined;
      host.failNext("GeneralException", { skipping: Infinity });
      session.dismiss();
      await session.check();
      expect([trip, session.state().outcome]).toEqual([trip, undefined]);
      const read = session.state().inspected?.disclosure.tablesAndForms.map(({ sheet }) => sheet.name);
      expect(workbook.sheets.map((one) => one.name)).toEqual(expect.arrayContaining(read ?? ["nothing was read"]));
      host.close();
    }
  });
});
