/** Prints the sheet in front. */
import { useState } from "react";
import type { PreviewWords } from "../../../locale/preview";
import type { Area } from "../../../workbook";
import type { Book, Sheet } from "../../excel";

/** A browser lays no longer table out for its printer in bearable time. */
const mostRows = 5000;

interface Printing {
  /** What is being printed, and the part of it that is used. */
  readonly printed: { readonly sheet: Sheet; readonly used: Area } | undefined;
  readonly print: () => void;
  readonly onPrinted: () => void;
}

/** @param say tells why there is nothing to print */
export function usePrinting(
  workbook: { readonly book: Book } | undefined,
  words: PreviewWords,
  say: (message: string) => void,
): Printing {
  const [printed, setPrinted] = useState<Printing["printed"]>();
  return {
    printed,
    print: () => {
      const sheet = workbook?.book.active;
      const used = sheet?.used(true);
      if (sheet === undefined || used === undefined) say(words.nothingToPrint);
      else if (used.bottom - used.top >= mostRows) say(words.tooLongToPrint(mostRows));
      else setPrinted({ sheet, used });
    },
    onPrinted: () => setPrinted(undefined),
  };
}
