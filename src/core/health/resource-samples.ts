/**
 * How busy the machine was through a workflow, in few points.
 *
 * R1 A point stands for the time since the point before it, and says the greatest of that time: a peak of seconds in a run of hours
 *    (the one that the out-of-memory killer saw) is never averaged away.
 * R2 Thinning what was thinned gives the peaks of the whole, so that a journal, its fold and a chart can each have their own bound.
 */

/** Percent of the machine, or of the container's limit where it has one; null where it was not told. */
export interface ResourceSample {
  /** Epoch ms: the end of the time that the point stands for. */
  readonly at: number;
  readonly cpu: number | null;
  readonly memory: number | null;
  readonly disk: number | null;
}

export type Resource = "cpu" | "memory" | "disk";
export const resources: readonly Resource[] = ["cpu", "memory", "disk"];

/** As it stands in a journal: at, cpu, memory, disk. A tuple, since names would be most of its bytes. */
export type SampleTuple = readonly [at: number, cpu: number | null, memory: number | null, disk: number | null];

/** Points of a whole workflow that its fold keeps, at most twice as many between two thinnings. */
export const keptSamples = 240;

const greater = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b));

function peakOf(samples: readonly ResourceSample[], at: number): ResourceSample {
  return samples.reduce<ResourceSample>(
    (peak, sample) => ({
      at,
      cpu: greater(peak.cpu, sample.cpu),
      memory: greater(peak.memory, sample.memory),
      disk: greater(peak.disk, sample.disk),
    }),
    { at, cpu: null, memory: null, disk: null },
  );
}

/**
 * At most `most` points (1 or more), oldest first, over equal stretches of time. A stretch without samples (no run was alive) gives
 * no point; in time order already when there are no more than `most`.
 */
export function thinSamples(samples: readonly ResourceSample[], most: number): readonly ResourceSample[] {
  const [first] = samples;
  const last = samples.at(-1);
  if (samples.length <= most || first === undefined || last === undefined) return samples;
  const span = Math.max(1, last.at - first.at);
  const groups: ResourceSample[][] = Array.from({ length: most }, () => []);
  for (const sample of samples) {
    const index = Math.floor(((sample.at - first.at) / span) * most);
    groups[Math.min(most - 1, Math.max(0, index))]?.push(sample);
  }
  return groups.flatMap((group) => {
    const end = group.at(-1);
    return end === undefined ? [] : [peakOf(group, end.at)];
  });
}

/** More samples after those that are known, within the fold's bound. */
export function addSamples(
  known: readonly ResourceSample[],
  more: readonly ResourceSample[],
): readonly ResourceSample[] {
  const all = [...known, ...more];
  return all.length > keptSamples * 2 ? thinSamples(all, keptSamples) : all;
}

const tenth = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10);

export function sampleTuple({ at, cpu, memory, disk }: ResourceSample): SampleTuple {
  return [at, tenth(cpu), tenth(memory), tenth(disk)];
}

const percent = (value: unknown) =>
  typeof value === "number" && Number.isFinite(value) ? Math.min(100, Math.max(0, value)) : null;

/** Of what a journal holds; what is no sample is left out (a journal that others made is read as well). */
export function readSamples(tuples: unknown): readonly ResourceSample[] {
  if (!Array.isArray(tuples)) return [];
  return tuples.slice(0, keptSamples).flatMap((tuple: unknown): ResourceSample[] => {
    if (!Array.isArray(tuple)) return [];
    const [at, cpu, memory, disk] = tuple as readonly unknown[];
    return typeof at === "number" && Number.isSafeInteger(at) && at >= 0
      ? [{ at, cpu: percent(cpu), memory: percent(memory), disk: percent(disk) }]
      : [];
  });
}

export interface ResourceSummary {
  readonly peak: number;
  readonly peakAt: number;
  /** Mean of the points, which are peaks themselves (R1): an upper bound of the mean use. */
  readonly mean: number;
  readonly last: number;
}

/** Undefined where nothing was measured. */
export function summariseResource(samples: readonly ResourceSample[], resource: Resource): ResourceSummary | undefined {
  let peak = -1;
  let peakAt = 0;
  let sum = 0;
  let count = 0;
  let last = 0;
  for (const sample of samples) {
    const value = sample[resource];
    if (value === null) continue;
    if (value > peak) [peak, peakAt] = [value, sample.at];
    sum += value;
    count += 1;
    last = value;
  }
  return count === 0 ? undefined : { peak, peakAt, mean: sum / count, last };
}
