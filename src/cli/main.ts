/** Entry of the command line; the same file serves the worker processes. */
import { run } from "./run";
import { serve, workerMark } from "./worker";

const [first] = process.argv.slice(2);
if (first === workerMark && process.send !== undefined) serve();
else void run(process.argv.slice(2));
