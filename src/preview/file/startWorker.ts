/** Where the worker's script stands is known to the bundler alone. */
export function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url));
}
