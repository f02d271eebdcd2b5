let ahead: Worker | undefined;

/** Starts one that is not asked for yet: it reads its script while the page reads its own. */
export function startAhead(): void {
  ahead = newWorker();
}

export function startWorker(): Worker {
  const worker = ahead ?? newWorker();
  ahead = undefined;
  return worker;
}

/** Where the worker's script stands is known to the bundler alone. */
function newWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url));
}
