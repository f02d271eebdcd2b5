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
  const prepared = works.map((workOf) => [workOf(length), workOf(times * length)] as const);
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  // Each answer tells what was called since the one before: it takes longer than most of what is counted, and is asked for once a work.
  const callsOf = async (work: () => void): Promise<number> => {
    work();
    return called(await session.post("Profiler.takePreciseCoverage"));
  };
  const found: number[] = [];
  for (const [short, long] of prepared) {
    const calls = await callsOf(short);
    found.push((await callsOf(long)) / calls);
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
