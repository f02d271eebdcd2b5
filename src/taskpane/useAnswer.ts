/** What is asked about the last inspection, once it is answered; asked anew after the next one. */
import { useEffect, useState } from "react";
import type { Inspected } from "../session";

/** @param ask the same function each time */
export function useAnswer<T>(ask: () => Promise<T>, inspected: Inspected): T | undefined {
  const [answer, setAnswer] = useState<{ readonly to: Inspected; readonly value: T }>();
  useEffect(() => {
    let isWanted = true;
    ask().then(
      (value) => {
        if (isWanted) setAnswer({ to: inspected, value });
      },
      // The check that ended the worker tells why.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [ask, inspected]);
  // While the workbook is looked at again the answer of before stays in sight.
  return answer?.value;
}
