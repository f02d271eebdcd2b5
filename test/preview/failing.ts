/** The error by which the genuine library says that a run has failed. */
export async function failure(
  work: (context: Excel.RequestContext) => unknown,
  options: Excel.RunOptions = {},
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(options, async (context) => {
      await work(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("It did not fail.");
}
