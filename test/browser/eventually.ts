/** Waits for what a page comes to show, and says what it showed instead. */

const patience = 60_000;
const pause = 25;

export async function eventually<Value>(read: () => Promise<Value>, wanted: Value): Promise<void> {
  const deadline = Date.now() + patience;
  let seen = await read();
  while (JSON.stringify(seen) !== JSON.stringify(wanted) && Date.now() < deadline) {
    await new Promise((later) => setTimeout(later, pause));
    seen = await read();
  }
  expect(seen).toEqual(wanted);
}
