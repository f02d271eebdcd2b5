/** The user's own list of codes and names that `--catalogue` names: taken as a whole, or nothing is done. */
import type { Language } from "../../locale";
import type { ListJob, OwnEntries } from "../jobs/ownListJob";
import { doOne, type Bounds } from "../workers/pool";

/** Read where reading can be stopped, as any file of the user's. */
export async function readOwnEntries(
  path: string | undefined,
  bounds: Bounds,
  language: Language,
): Promise<OwnEntries> {
  if (path === undefined) return { entries: [], told: [] };
  return doOne<ListJob, OwnEntries>(
    { kind: "list", path, language },
    { bounds, setup: { own: [] }, givenUp: (_, reason) => ({ entries: undefined, told: [reason] }) },
  );
}
