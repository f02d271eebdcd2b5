/** How much is done for something, counted and not timed: a busy machine makes as many calls as an idle one. */
import { Session, type Profiler } from "node:inspector/promises";

/** Four times the length makes four times the calls, a little more where something is sorted, and sixteen times where it is squared. */
const times = 4;
export const mostTimes = 6;

/** What is to be done for a length; what it prepares is not counted. */
export type WorkOf = (length: number) => () => void;

/**
 * How many times as many functions of the product are called for four times the length. What the engine does by itself for a call, as
 * `includes` or a copy, is not counted; the bench measures the time of all of it.
 */
export async function callsTimes(workOf: WorkOf, length: number): Promise<number> {
  const [result = Number.NaN] = await callsTimesEach([workOf], length);
  return result;
}

/** The same of many, for which counting begins once. */
export async function callsTimesEach(works: readonly WorkOf[], length: number): Promise<number[]> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  const callsOf = async (work: () => void): Promise<number> => {
    await session.post("Profiler.takePreciseCoverage");
    work();
    return called(await session.post("Profiler.takePreciseCoverage"));
  };
  const found: number[] = [];
  for (const workOf of works) {
    const short = await callsOf(workOf(length));
    found.push((await callsOf(workOf(times * length))) / short);
  }
  session.disconnect();
  return found;
}

function called({ result }: Profiler.TakePreciseCoverageReturnType): number {
  return result
    .filter(({ url }) => url.includes("/src/"))
    .flatMap((script) => script.functions)
    .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}
