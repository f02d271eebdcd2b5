/** What happens to Excel at one round trip among many. */

/** Calls `happens` before the round trip that is so many behind the first. @returns how many there were */
export function beforeTrip(trip: number, happens: () => unknown): { readonly trips: () => number } {
  const { sync } = Excel.RequestContext.prototype;
  let trips = -1;
  jest.spyOn(Excel.RequestContext.prototype, "sync").mockImplementation(async function (
    this: Excel.RequestContext,
    passed?: unknown,
  ) {
    trips += 1;
    if (trips === trip) await happens();
    return sync.call(this, passed) as Promise<never>;
  } as typeof sync);
  return { trips: () => trips + 1 };
}
