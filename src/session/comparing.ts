/** Holds the workbook against an earlier draft of it: once when the user chooses one, and from then on whenever the findings change. */
import type { EarlierDraft } from "./checker/draftAnswer";
import type { Desk } from "./desk";
import type { Inspected } from "./inspected";

export interface Comparing {
  /** @param file nothing of it is kept, nor sent anywhere */
  readonly compareWith: (file: Pick<EarlierDraft, "name" | "source">) => Promise<void>;
  readonly endComparison: () => void;
}

/** @param inspect checks first where nothing was checked yet */
export function comparingAt(desk: Desk, inspect: () => Promise<Inspected | undefined>): Comparing {
  let drafts = 0;

  const ask = async (draft: EarlierDraft, signal?: AbortSignal): Promise<void> => {
    const { inspected, kept } = desk.state;
    const checker = await desk.checker();
    const answer = await checker.compare({ draft, kept }, signal && { signal });
    desk.store.update({ compared: { draft, answer, to: { inspected, kept } } });
  };

  let isAsking = false;
  const renew = async (): Promise<void> => {
    const { compared, inspected, kept } = desk.state;
    if (isAsking || compared?.answer.kind !== "compared") return;
    if (compared.to.inspected === inspected && compared.to.kept === kept) return;
    isAsking = true;
    try {
      await ask(compared.draft);
      isAsking = false;
    } catch {
      // What ended the checker told why; what is shown would not be true any more.
      isAsking = false;
      desk.store.update({ compared: undefined });
    }
    // The user may have ended the comparison, or edited on, meanwhile.
    void renew();
  };
  desk.store.subscribe(() => void renew());

  return {
    compareWith: async ({ name, source }) => {
      if ((await inspect()) === undefined) return;
      drafts += 1;
      await desk.work("compare", async ({ signal }) => {
        await ask({ key: drafts, name, source }, signal);
        return undefined;
      });
    },
    endComparison: () => desk.store.update({ compared: undefined }),
  };
}
