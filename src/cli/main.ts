/** Entry of the command line; the same program serves as its worker processes. Each loads only what it needs. */
import { workerMark } from "./job";

async function main([first, ...others]: readonly string[]): Promise<void> {
  if (first === workerMark && process.send !== undefined) (await import("./worker")).serve();
  else await (await import("./run")).run(first === undefined ? [] : [first, ...others]);
}

void main(process.argv.slice(2));
