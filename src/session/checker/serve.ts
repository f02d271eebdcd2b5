/** The far end of a link: takes cells, checks, and hands back what is to be shown. */
import { HostFailure, type Sheet } from "../../workbook";
import type { Progress } from "../stages";
import type { Checker } from "./checker";
import type { Message, Reply, Rows } from "./messages";

interface DraftSheet extends Omit<Sheet, "rows"> {
  readonly rows: Rows[number][];
}

/** @param say hands a reply to the page @returns what is to be told of each message, in the order in which they come */
export function serve(say: (reply: Reply) => void): (message: Message) => void {
  const server = new Server(say);
  let before: Promise<unknown> = Promise.resolve();
  return (message) => {
    before = before.then(() => server.take(message));
  };
}

type Asking = Exclude<Message, { readonly kind: "sheet" | "rows" }>;

class Server {
  private sheets = new Map<number, DraftSheet>();
  private loading: Promise<Checker> | undefined;

  constructor(private readonly say: (reply: Reply) => void) {}

  async take(message: Message): Promise<void> {
    if (message.kind === "sheet") this.sheets.set(message.key, { ...message.sheet, rows: [] });
    else if (message.kind === "rows") this.addRows(message);
    else await this.answer(message);
  }

  private addRows({ key, from, rows }: Extract<Message, { readonly kind: "rows" }>): void {
    const sheet = this.sheets.get(key);
    rows.forEach((cells, row) => {
      if (sheet !== undefined && cells !== undefined) sheet.rows[from + row] = cells;
    });
  }

  private async answer(message: Asking): Promise<void> {
    const { id } = message;
    try {
      this.say({ kind: "answer", id, answer: await this.done(message) });
    } catch (error) {
      const { reason, detail } = error instanceof HostFailure ? error : new HostFailure("unexpected", String(error));
      this.say({ kind: "failed", id, reason, detail });
    }
  }

  private async done(message: Asking): Promise<unknown> {
    const checker = await this.checker();
    if (message.kind === "prepare") return checker.prepare();
    if (message.kind === "ask") {
      const { question, given } = message;
      return (checker[question] as (...given: readonly unknown[]) => Promise<unknown>)(...given);
    }
    const { id, sheets: keys, ...asked } = message;
    const named = keys.flatMap((key) => {
      const sheet = this.sheets.get(key);
      return sheet === undefined ? [] : [[key, sheet] as const];
    });
    this.sheets = new Map(named);
    return checker.inspect(
      { ...asked, workbook: { sheets: [...this.sheets.values()] } },
      { progress: seldom((stage, done, all) => this.say({ kind: "progress", id, stage, done, all })) },
    );
  }

  /** The engine is a file that the page's own thread would use too, where it had to. */
  private checker(): Promise<Checker> {
    return (this.loading ??= import("./here").then(
      ({ checkerHere }) => checkerHere(),
      (error: unknown) => {
        this.loading = undefined;
        throw new HostFailure("lostConnection", String(error), { cause: error });
      },
    ));
  }
}

/** As often as a moving bar is looked at: each time the page draws it anew. */
const BETWEEN_PROGRESS = 100;

/** Tells every stage, and how far it is now and then. */
function seldom(tell: Progress): Progress {
  let told = { stage: "", at: 0 };
  return (stage, done, all) => {
    const at = performance.now();
    if (stage === told.stage && at - told.at < BETWEEN_PROGRESS) return;
    told = { stage, at };
    tell(stage, done, all);
  };
}
