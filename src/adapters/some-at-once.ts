/** Files that are looked at side by side: the thread pool has four threads, and none of them should wait for us. */
const atOnce = 8;

/**
 * One answer for each item, in their order; work on a few of them is under way at a time. After a failure nothing more is begun,
 * and when it is thrown nothing is under way any more: whoever cleans up may do so at once.
 */
export async function someAtOnce<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const answers = new Array<R>(items.length);
  const left = items.entries();
  const failures: unknown[] = [];
  const takeTurns = async () => {
    for (const [at, item] of left) {
      if (failures.length > 0) return;
      try {
        answers[at] = await work(item);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, takeTurns));
  if (failures.length > 0) throw failures[0];
  return answers;
}
