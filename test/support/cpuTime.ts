/** The clock of tests that hold something against its time: it stands still while a busy machine does other things. */

/** @returns milliseconds that the processor worked for this process so far, its collector and compiler among them */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
