/** Runs what SheetJS does, and answers what it throws as our own refusal. */
import { Refusal } from "../unusable";

/** SheetJS answers every malformed file with an exception of its own, and some with remarks on the console that are no use to anyone. */
export function library<T>(work: () => T): T {
  const { error: speak } = console;
  console.error = () => undefined;
  try {
    return work();
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new Refusal(locked ? "encrypted" : "damaged");
  } finally {
    console.error = speak;
  }
}
