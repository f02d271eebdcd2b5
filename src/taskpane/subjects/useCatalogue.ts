/** The catalogue as the session has it, once it is loaded. */
import { useEffect, useState } from "react";
import type { Catalogue } from "../../catalogue";
import { usePane } from "../usePane";

export function useCatalogue(): Catalogue | undefined {
  const { session, state } = usePane();
  const { inspected, own } = state;
  const [catalogue, setCatalogue] = useState<Catalogue>();
  useEffect(() => {
    let isWanted = true;
    session.catalogue().then(
      (loaded) => {
        if (isWanted) setCatalogue(loaded);
      },
      // The session's own first step fails for the same reason, and tells it.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [session, inspected, own]);
  return catalogue;
}
