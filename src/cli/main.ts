/** Entry of the command line; the same program serves as its worker processes. Each loads only what it needs. */
import { keepCompiled } from "./compileCache";
import { workerMark } from "./jobs/job";

async function main([first, ...others]: readonly string[]): Promise<void> {
  keepCompiled();
  if (first === workerMark && process.send !== undefined) return (await import("./workers/worker")).serve(others[0]);
  // A path among its words: there will be something to check, unless the words are wrong.
  if (first === "check" && others.some((word) => !word.startsWith("-")))
    (await import("./workers/workerProcess")).startAhead("check");
  await (await import("./run")).run(first === undefined ? [] : [first, ...others]);
}

void main(process.argv.slice(2));
