/** How long stages usually take here: learned from earlier runs, for whoever wants to set `performance_baselines`. */
/** Fewer runs than this say nothing of what is usual. */
const minSamples = 5;
/** Only the newest count: a project's tests grow. */
const maxSamples = 50;

/** Seconds, or undefined with fewer than five samples. The median: one run that hung must not become the norm. */
export function learnBaseline(durationsS: readonly number[]): number | undefined {
  const usable = durationsS.filter((value) => Number.isFinite(value) && value > 0).slice(-maxSamples);
  if (usable.length < minSamples) return undefined;
  const sorted = [...usable].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
  return Math.round(median * 10) / 10;
}
