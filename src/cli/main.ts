/** Entry of the command line; the same file serves the worker threads. */
import { isMainThread } from "node:worker_threads";
import { run } from "./run";
import { serve } from "./worker";

if (isMainThread) void run(process.argv.slice(2));
else serve();
