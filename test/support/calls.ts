/** How much is done for something, counted and not timed: a busy machine makes as many calls as an idle one. */
import { Session } from "node:inspector/promises";

/** Four times the length makes four times the calls, a little more where something is sorted, and sixteen times where it is squared. */
const times = 4;
export const mostTimes = 6;

/**
 * How many times as many functions of the product are called for four times the length. What the engine does by itself for a call, as
 * `includes` or a copy, is not counted; the bench measures the time of all of it.
 *
 * @param workOf what is to be done for a length; what it prepares is not counted
 */
export async function callsTimes(workOf: (length: number) => () => void, length: number): Promise<number> {
  const short = await callsOf(workOf(length));
  return (await callsOf(workOf(times * length))) / short;
}

async function callsOf(work: () => void): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  work();
  const { result } = await session.post("Profiler.takePreciseCoverage");
  session.disconnect();
  return result
    .filter(({ url }) => url.includes("/src/"))
    .flatMap((script) => script.functions)
    .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}
