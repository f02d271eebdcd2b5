/** How far a long check has come: one line that is rewritten on a terminal, and nothing anywhere else. */
import type { WriteStream } from "node:tty";
import type { CliWords } from "../../locale";

const eraseLine = "\r\u001b[2K";

/** Shows how many files are done, on a terminal and for more than one. */
export function progressOn(
  stream: Pick<WriteStream, "isTTY" | "write">,
  all: number,
  words: CliWords,
): { readonly step: () => void; readonly clear: () => void } {
  if (!stream.isTTY || all < 2) return { step: () => undefined, clear: () => undefined };
  let done = 0;
  const show = (): void => void stream.write(eraseLine + words.progress(done, all));
  show();
  return {
    step: () => {
      done += 1;
      show();
    },
    clear: () => void stream.write(eraseLine),
  };
}
